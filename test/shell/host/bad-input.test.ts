import type { ColumnsView, PreviewView, ReportView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { ask, columnOf, fillTab, hostWith, type Rows, replyTo, rowsOf } from './shop-host.js';
import { smallOrders, smallShop, smallTags } from './small-shop.js';

const rules = (...rows: Rows): Rows => rows;

/** The issue's cell, after checking that nothing at all was written. */
function refusal(host: Host, name = 'tagAndReport'): { code: string; cell: string; message: string } {
  host.counters.reset();
  const sheets = host.workbook.sheets.length;
  const reply = replyTo(host, name);
  if (reply.ok) throw new Error('was not refused');
  expect(host.counters.cellsWritten).toBe(0);
  expect(host.workbook.sheets).toHaveLength(sheets);
  expect(reply.issue.message).toMatch(/\S.*[.?!]$/);
  return reply.issue;
}

describe('input that can not be used gives one sentence, and nothing is written', () => {
  test('an empty spreadsheet', () => expect(refusal(hostWith({})).code).toBe('spreadsheet-empty'));

  test('a spreadsheet without orders', () => {
    expect(refusal(hostWith({ Notes: [['Buy milk'], ['and bread']] })).code).toBe('orders-tab-missing');
  });

  test('an unknown field in the rules, named by its cell', () => {
    const host = hostWith({ ...smallShop, Segments: rules(['Segment', 'Ordrs'], ['Often', '>=2']) });
    expect(refusal(host).cell).toBe('B1');
  });

  test('a criterion that can not be read, named by its cell', () => {
    const host = hostWith({ ...smallShop, Segments: rules(['Segment', 'Orders'], ['Often', '>=2'], ['Odd', '>>3']) });
    expect(refusal(host).cell).toBe('B3');
  });

  test('a chosen column that is gone', () => {
    const host = hostWith(smallShop);
    ask<ColumnsView>(host, 'saveColumns', { amount: 'Cost' });
    fillTab(host, 'Orders', [['Order ID', 'Date', 'Customer', 'Category', 'Sales', 'Price paid']]);
    expect(refusal(host).code).toBe('chosen-column-missing');
  });

  test('settings of a newer version', () => {
    const host = hostWith(smallShop);
    host.stores.properties.document.set('clientele.settings', '{"schema":2}');
    expect(refusal(host).code).toBe('settings-newer');
  });

  test('a refresh by somebody else at the same time', () => {
    const host = hostWith(smallShop);
    host.stores.locks.add('document');
    expect(refusal(host).code).toBe('lock-busy');
  });

  test('a place in which Google gives no lock, where two runs could not be kept apart', () => {
    const host = hostWith(smallShop);
    host.stores.missingLocks.add('document');
    expect(refusal(host).code).toBe('lock-missing');
    expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Orders', 'Segments']);
  });

  test('an unknown ready-made set', () => {
    const host = hostWith(smallShop);
    expect(replyTo(host, 'usePreset', 'nonesuch')).toMatchObject({ ok: false, issue: { code: 'preset-unknown' } });
  });

  test('a ready-made set that this shop has no columns for', () => {
    const host = hostWith({ Orders: smallOrders });
    const { presets, presetsMissing } = ask<PreviewView>(host, 'readPreview');
    expect(presets.map(({ id }) => id)).toEqual(expect.arrayContaining(['rfm', 'rf', 'value', 'stage']));
    expect(presets.map(({ id }) => id)).not.toContain('starter');
    const missing = 'The set “Simple start” needs a column “Channel” in the orders tab; add one, or choose another set.';
    expect(presetsMissing).toContainEqual(expect.objectContaining({ id: 'starter', missing }));
    expect(replyTo(host, 'usePreset', 'starter')).toMatchObject({ ok: false, issue: { code: 'preset-needs-column', message: missing } });
    expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Orders']);
  });
});

describe('panels stay usable while something is wrong', () => {
  test('rules that can not be used show as an issue beside the sets to choose from', () => {
    const host = hostWith({ ...smallShop, Segments: rules(['Segment', 'Ordrs'], ['Often', '>=2']) });
    const preview = ask<PreviewView>(host, 'readPreview');
    expect(preview.segments).toEqual([]);
    expect(preview.issues[0]?.cell).toBe('B1');
    expect(preview.presets.length).toBeGreaterThan(0);
  });

  test('a column that is missing shows as the problem, beside the headers to choose from', () => {
    const host = hostWith(smallShop);
    const left = ask<ColumnsView>(host, 'saveColumns', { amount: null });
    expect(left.problem?.code).toBe('amount-column-missing');
    expect(left.headers).toEqual(smallOrders[0]);
    const found = ask<ColumnsView>(host, 'saveColumns', { amount: 'Cost' });
    expect(found.problem).toBeNull();
    expect(found.roles.find(({ id }) => id === 'amount')).toMatchObject({ header: 'Cost', samples: ['60', '20', '40'] });
  });
});

describe('names that mean something to a computer are just names', () => {
  const segments = ['=1+1', '__proto__', '+44', '@sum', '00123', 'TRUE', "'quoted"];
  const orders: Rows = [
    ['Order ID', 'Date', 'Customer', 'Sales'],
    ...segments.map((_, index) => [`o${index}`, '2026-01-01', `c${index}`, index + 1]),
  ];
  const host = hostWith({ Orders: orders, Segments: [['Segment', 'Net sales'], ...segments.map((name, index) => [name, index + 1])] });

  test('they stand in tags and reports as text, and no cell became a formula', () => {
    ask<ReportView>(host, 'tagAndReport');
    expect(columnOf(host, 'Orders', 5)).toEqual(['Segment', ...segments]);
    expect(columnOf(host, 'Segments report', 1).slice(4, 4 + segments.length)).toEqual(segments);
    for (const sheet of host.workbook.sheets) {
      for (let row = 1; row <= sheet.lastRow; row++) {
        for (let column = 1; column <= sheet.lastColumn; column++) expect(sheet.formula(row, column)).toBeNull();
      }
    }
  });

  test('a second run still has nothing to write', () => {
    host.counters.reset();
    ask<ReportView>(host, 'tagAndReport');
    expect(host.counters.cellsWritten).toBe(0);
  });
});

test('an hourly rate that is no amount is not saved', () => {
  const host = hostWith(smallShop);
  expect(ask<PreviewView>(host, 'saveSettings', { hourlyRate: 24 }).hourlyRate).toBe(24);
  expect(ask<PreviewView>(host, 'saveSettings', { hourlyRate: -3 }).hourlyRate).toBe(24);
  expect(ask<PreviewView>(host, 'saveSettings', { hourlyRate: null }).hourlyRate).toBeNull();
});

test('dates are days of the spreadsheet, not of the script', () => {
  for (const timeZone of ['Etc/UTC', 'Asia/Dhaka', 'America/New_York']) {
    const host = hostWith(smallShop, { timeZone });
    expect([timeZone, ask<PreviewView>(host, 'readPreview').asOf]).toEqual([timeZone, '2026-02-06']);
    ask<ReportView>(host, 'tagAndReport');
    host.counters.reset();
    ask<ReportView>(host, 'tagAndReport');
    expect([timeZone, host.counters.cellsWritten]).toEqual([timeZone, 0]);
  }
});

test('without rules everyone is Unassigned', () => {
  const host = hostWith({ Orders: smallOrders });
  ask<ReportView>(host, 'tagRows');
  expect(columnOf(host, 'Orders', 7)).toEqual(smallTags.map((tag) => (tag === 'Often' || tag === 'Others' ? 'Unassigned' : tag)));
  expect(rowsOf(host, 'Orders')[0]).toHaveLength(7);
});

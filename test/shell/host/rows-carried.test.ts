import type { ReportView } from '../../../src/shell/server/reply.js';
import type { Host } from '../../../workbench/host/index.js';
import { ask, columnOf, fillTab, hostWith, type Rows, rowsOf, tab } from './shop-host.js';

const header = ['Order ID', 'Date', 'Customer', 'Sales', 'Cost'];
const orders = (amounts: Readonly<Record<string, number>>): Rows => [
  header,
  ...Object.entries(amounts).map(([name, amount], at) => [`o${at}`, '2026-01-05', name, amount, 1]),
];
const rules: Rows = [
  ['Segment', 'Net sales'],
  ['Large', '>=50'],
  ['Small', null],
];

function shopOf(amounts: Readonly<Record<string, number>>): Host {
  const host = hostWith({ Orders: orders(amounts), Segments: rules });
  ask<ReportView>(host, 'tagAndReport');
  return host;
}

/** Rows below others are blanked, as when somebody pastes a shorter list. */
function refreshWith(host: Host, amounts: Readonly<Record<string, number>>): ReportView {
  const blank = [null, null, null, null, null];
  fillTab(host, 'Orders', [...orders(amounts), blank, blank, blank]);
  return ask<ReportView>(host, 'refreshReports');
}

const rowOf = (host: Host, name: string) => columnOf(host, 'Customers', 1).indexOf(name) + 1;

describe('what the owner puts on a row of a report', () => {
  test('notes, colours, words and formulas beside it go where the customer goes', () => {
    const host = shopOf({ Ann: 100, Bob: 80, Cid: 60 });
    const sheet = tab(host, 'Customers');
    const [ann, cid] = [rowOf(host, 'Ann'), rowOf(host, 'Cid')];
    expect(ann).toBeLessThan(cid);
    const beside = sheet.lastColumn + 2;
    host.workbook.setNote(cid, 1, sheet.id, 'pays cash');
    host.workbook.setNote(ann, 3, sheet.id, 'ask why');
    host.workbook.setValues(sheet.id, cid, beside, [['call back Monday']]);
    host.workbook.type(sheet.id, cid, beside + 1, `=A${cid}&"!"`);
    host.workbook.setStyle({ sheetId: sheet.id, row: ann, column: 1, rows: 1, columns: 2 }, { background: '#ffff00' });
    expect(refreshWith(host, { Ann: 10, Bob: 20, Cid: 900 }).questions).toEqual([]);
    const [annNow, cidNow] = [rowOf(host, 'Ann'), rowOf(host, 'Cid')];
    expect([annNow, cidNow]).toEqual([cid, ann]);
    expect([sheet.note(cidNow, 1), sheet.note(annNow, 3), sheet.note(annNow, 1)]).toEqual(['pays cash', 'ask why', '']);
    expect([sheet.value(cidNow, beside), sheet.value(cidNow, beside + 1)]).toEqual(['call back Monday', 'Cid!']);
    expect(sheet.formula(cidNow, beside + 1)).toBe(`=A${cidNow}&"!"`);
    expect([sheet.value(annNow, beside), sheet.formula(annNow, beside + 1)]).toEqual([null, null]);
    expect([sheet.style(annNow, 1).background, sheet.style(cidNow, 1).background ?? '']).toEqual(['#ffff00', '']);
  });

  test('a note and words go along with a customer who moves below the old end of the report', () => {
    const host = shopOf({ Ann: 100, Bob: 80, Cid: 60 });
    const sheet = tab(host, 'Customers');
    const beside = sheet.lastColumn + 2;
    host.workbook.setNote(rowOf(host, 'Cid'), 1, sheet.id, 'pays cash');
    host.workbook.setValues(sheet.id, rowOf(host, 'Bob'), beside, [['call back Monday']]);
    const { issues } = refreshWith(host, { Ann: 100, Bob: 80, Cid: 60, Dee: 95, Eve: 97 });
    expect(issues.map(({ code }) => code)).not.toContain('report-beside');
    expect(sheet.note(rowOf(host, 'Cid'), 1)).toBe('pays cash');
    expect(sheet.value(rowOf(host, 'Bob'), beside)).toBe('call back Monday');
  });

  test('a note on a blank cell right below a report that grows moves down with its cell', () => {
    const host = shopOf({ Ann: 100, Bob: 80, Cid: 60 });
    const sheet = tab(host, 'Customers');
    const below = sheet.lastRow + 1;
    host.workbook.setNote(below, 2, sheet.id, 'my note below');
    refreshWith(host, { Ann: 100, Bob: 80, Cid: 60, Dee: 95 });
    expect([sheet.note(below, 2), sheet.note(below + 1, 2)]).toEqual(['', 'my note below']);
  });

  test('what stands beside the total, the headers and the last line stays with them when the report grows', () => {
    const host = shopOf({ Ann: 100, Bob: 20 });
    const sheet = tab(host, 'Segments report');
    const totalRow = () => columnOf(host, 'Segments report', 1).indexOf('Total') + 1;
    const beside = sheet.lastColumn + 1;
    const last = sheet.lastRow;
    host.workbook.setValues(sheet.id, 4, beside, [['my column']]);
    host.workbook.setValues(sheet.id, totalRow(), beside, [['checked']]);
    host.workbook.setNote(totalRow(), 2, sheet.id, 'all of them');
    host.workbook.setValues(sheet.id, last + 1, 1, [['my own line right below']]);
    fillTab(host, 'Segments', [...rules.slice(0, 2), ['Middle', '>=15'], ['Small', null]]);
    const before = totalRow();
    ask<ReportView>(host, 'refreshReports');
    expect(totalRow()).toBe(before + 1);
    expect([sheet.value(4, beside), sheet.value(totalRow(), beside), sheet.note(totalRow(), 2)]).toEqual([
      'my column',
      'checked',
      'all of them',
    ]);
    expect(sheet.value(before, beside)).toBeNull();
    expect(rowsOf(host, 'Segments report').filter(([first]) => first === 'my own line right below')).toHaveLength(1);
    expect(sheet.value(last + 2, 1)).toBe('my own line right below');
  });

  test('of a customer who is gone it is kept below the report, and goes back when they do', () => {
    const host = shopOf({ Ann: 100, Bob: 80, Cid: 60 });
    const sheet = tab(host, 'Customers');
    const bob = rowOf(host, 'Bob');
    const beside = sheet.lastColumn + 1;
    host.workbook.setNote(bob, 2, sheet.id, 'moved abroad');
    host.workbook.setValues(sheet.id, bob, beside, [['owes a jar']]);
    refreshWith(host, { Ann: 100, Cid: 60 });
    const kept = rowOf(host, 'Bob');
    expect(sheet.value(kept - 1, 1)).toBe('No longer in this report; what you wrote on these rows is kept here:');
    expect([sheet.note(kept, 2), sheet.value(kept, beside), sheet.value(kept, 2)]).toEqual(['moved abroad', 'owes a jar', null]);
    host.counters.reset();
    ask<ReportView>(host, 'refreshReports');
    expect(host.counters.cellsWritten).toBe(0);
    refreshWith(host, { Ann: 200, Cid: 160 });
    expect(sheet.value(rowOf(host, 'Bob'), beside)).toBe('owes a jar');
    refreshWith(host, { Ann: 100, Bob: 500, Cid: 60 });
    const back = rowOf(host, 'Bob');
    expect([sheet.note(back, 2), sheet.value(back, beside), sheet.value(back, 2)]).toEqual(['moved abroad', 'owes a jar', 'Large']);
    expect(columnOf(host, 'Customers', 1).filter((cell) => cell === 'Bob')).toHaveLength(1);
    expect(columnOf(host, 'Customers', 1).join()).not.toContain('No longer in this report');
  });

  test('a report that gets more columns does not run into a column of the owner’s', () => {
    const host = shopOf({ Ann: 100, Bob: 80 });
    const sheet = tab(host, 'Customers');
    const beside = sheet.lastColumn + 1;
    const ann = rowOf(host, 'Ann');
    host.workbook.setValues(sheet.id, ann, beside, [['call back Monday']]);
    host.workbook.setValues(tab(host, 'Orders').id, 1, 8, [['Customer Name'], ['Ann B.'], ['Bob C.']]);
    host.workbook.setValues(tab(host, 'Orders').id, 2, 4, [[10]]);
    ask<ReportView>(host, 'refreshReports');
    const grown = columnOf(host, 'Customers', beside);
    expect(grown.every((cell) => cell !== 'call back Monday')).toBe(true);
    const row = rowOf(host, 'Ann');
    expect(rowsOf(host, 'Customers')[row - 1]).toContain('call back Monday');
    expect(
      rowsOf(host, 'Customers')
        .flat()
        .filter((cell) => cell === 'call back Monday'),
    ).toHaveLength(1);
  });

  test('goes back with its row when the report before is put back, also what was written since', () => {
    const host = shopOf({ Ann: 100, Bob: 80, Cid: 60 });
    const sheet = tab(host, 'Customers');
    const before = rowsOf(host, 'Customers').map((row) => row.slice(0, 8));
    const beside = sheet.lastColumn + 1;
    host.workbook.setValues(sheet.id, rowOf(host, 'Bob'), beside, [['about Bob']]);
    refreshWith(host, { Ann: 10, Cid: 900, Zoe: 500 });
    host.workbook.setNote(rowOf(host, 'Cid'), 1, sheet.id, 'note on Cid');
    host.workbook.setValues(sheet.id, rowOf(host, 'Zoe'), beside, [['about Zoe']]);
    ask(host, 'restorePrevious');
    expect(
      rowsOf(host, 'Customers')
        .map((row) => row.slice(0, 8))
        .slice(0, before.length),
    ).toEqual(before);
    expect(sheet.value(rowOf(host, 'Bob'), beside)).toBe('about Bob');
    expect(sheet.note(rowOf(host, 'Cid'), 1)).toBe('note on Cid');
    // Zoe was no customer then: what is written about her is kept below.
    expect([rowOf(host, 'Zoe') > before.length, sheet.value(rowOf(host, 'Zoe'), beside)]).toEqual([true, 'about Zoe']);
    expect(ask<ReportView>(host, 'refreshReports').questions).toEqual([]);
    expect(sheet.value(rowOf(host, 'Zoe'), beside)).toBe('about Zoe');
    expect(rowOf(host, 'Zoe')).toBeLessThanOrEqual(7);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCustomersTab } from '../../../../src/engine/joins/customers-tab.js';
import type { CellGrid } from '../../../../src/engine/table/cell.js';
import { utcWallClock } from '../../../../src/engine/table/columns.js';
import { worthByBand } from '../../../../src/engine/worth/ladder/worth-by-band.js';
import { importValues } from '../../../../workbench/files/import-values.js';
import { readCsv } from '../../../../workbench/files/read-csv.js';

interface Answer {
  readonly customers: number;
  readonly revenue: number;
  readonly service_calls: number;
  readonly service_cost: number;
  readonly gross_margin_at_40pct?: number;
  readonly net_after_service?: number;
  readonly roi_on_service_cost: number | string;
}
const folder = join(__dirname, '../../../fixtures/customers');
const answers = JSON.parse(readFileSync(join(folder, 'calls-answers.json'), 'utf8')) as Record<string, Record<string, Answer>> & {
  readonly all: Answer;
};
const charges = ['total_day_charge', 'total_eve_charge', 'total_night_charge', 'total_intl_charge'];
const calls = 'number_customer_service_calls';
const settings = { revenue: charges, contacts: calls, marginRate: 0.4, costPerContact: 5 };

function tabOf(cells: CellGrid) {
  const read = readCustomersTab({ tab: 'Customers', cells }, { toWallClock: utcWallClock });
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
}

describe('5,000 telephone customers and their service calls', () => {
  const tab = tabOf(importValues(readCsv(readFileSync(join(folder, 'calls-all.csv')), 'calls-all.csv')).values as CellGrid);

  test.each<[string, string, readonly number[] | undefined]>([
    ['by_calls_band', calls, [0, 1, 2, 3, 4]],
    ['by_international_plan', 'international_plan', undefined],
    ['by_voice_mail_plan', 'voice_mail_plan', undefined],
    ['by_area_code', 'area_code', undefined],
  ])('are worth %s what the independent answer says', (key, band, from) => {
    const found = worthByBand(tab, { ...settings, band, ...(from && { from }) });
    const expected = answers[key] as Record<string, Answer>;
    expect(found?.bands.map((each) => each.band).sort()).toEqual(Object.keys(expected).sort());
    for (const worth of found?.bands ?? []) compare(worth, expected[worth.band] as Answer);
    compare(found!.all, answers.all);
  });

  test('those who never called have no ROI, not an infinite one', () => {
    const none = worthByBand(tab, { ...settings, band: calls, from: [0, 1] })?.bands[0];
    expect([none?.band, none?.roi, none?.roiState]).toEqual(['0', null, 'no-cost']);
  });
});

function compare(worth: NonNullable<ReturnType<typeof worthByBand>>['all'], answer: Answer): void {
  expect(worth.customers).toBe(answer.customers);
  expect(worth.revenue).toBe(answer.revenue);
  expect(worth.contacts).toBe(answer.service_calls);
  expect(worth.serviceCost).toBe(answer.service_cost);
  if (answer.gross_margin_at_40pct !== undefined) expect(worth.grossMargin).toBeCloseTo(answer.gross_margin_at_40pct, 1);
  if (answer.net_after_service !== undefined) expect(worth.profitAfterService).toBeCloseTo(answer.net_after_service, 1);
  if (typeof answer.roi_on_service_cost === 'number') expect(worth.roi).toBeCloseTo(answer.roi_on_service_cost, 6);
  else expect(worth.roi).toBeNull();
}

test('bands of several values say where they begin and end, and a blank is a band of its own', () => {
  const tab = tabOf([
    ['ID', 'Paid', 'Calls'],
    ['a', 10, 0],
    ['b', 20, 2],
    ['c', 30, 3],
    ['d', 40, 7],
    ['e', 50, ''],
  ]);
  const found = worthByBand(tab, {
    revenue: ['Paid'],
    contacts: 'Calls',
    marginRate: 0.5,
    costPerContact: 1,
    band: 'Calls',
    from: [1, 2, 4],
  });
  expect(found?.bands.map(({ band, revenue }) => [band, revenue])).toEqual([
    ['<1', 10],
    ['2-3', 50],
    ['4+', 40],
    ['', 50],
  ]);
});

test('a header that is not there gives nothing rather than zeros', () => {
  expect(
    worthByBand(
      tabOf([
        ['ID', 'Paid'],
        ['a', 1],
      ]),
      { ...settings, band: 'ID' },
    ),
  ).toBeUndefined();
});

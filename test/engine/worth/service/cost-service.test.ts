import fc from 'fast-check';
import type { Cell } from '../../../../src/engine/table/cell.js';
import { shareOut } from '../../../../src/engine/worth/service/share-out.js';
import { analysed, type SmallShop } from '../../shop/small-shop.js';

const names = ['ana', 'ben', 'cem'];
const orders = [
  ['Date', 'Customer', 'Sales'],
  ['2026-01-01', 'ana', 10],
  ['2026-01-01', 'ana', 10],
  ['2026-01-01', 'ben', 10],
  ['2026-01-01', 'cem', 70],
];
const rules = [['Segment', 'Top Customer'], ...names.map((name) => [name, name])];
const costs = (more: Partial<SmallShop>) => {
  const { segments, totals, details } = analysed({ orders, rules, ...more });
  return { of: segments.map(({ serviceCost }) => serviceCost), nobody: totals.unallocatedServiceCost, by: details.service?.billSharedBy };
};
const efforts = (...scores: readonly (readonly Cell[])[]) => [['Customer', 'Effort'], ...scores];

describe('a service bill with effort scores from 1 to 10', () => {
  test('is shared by score less 1, to the cent: who served themselves pays nothing', () => {
    // 1, 4, 3 → weights 0, 3, 2 of 100.01: 60.006 and 40.004.
    const service = efforts(['ana', 1], ['ben', 4], ['cem', 3]);
    expect(costs({ service, serviceCosting: { bill: 100.01 } })).toEqual({ of: [0, 60.01, 40], nobody: 0, by: 'effort' });
  });

  test('is shared by the owner’s own minutes where they are given', () => {
    const effortMinutes = [5, 5, 5, 5, 5, 5, 5, 5, 5, 20];
    const service = efforts(['ana', 1], ['ben', 10]);
    expect(costs({ service, serviceCosting: { bill: 50, effortMinutes } }).of).toEqual([10, 40, 0]);
  });

  test('leaves the part of cases without a known customer on a line of its own', () => {
    expect(costs({ service: efforts(['ana', 3], ['', 3]), serviceCosting: { bill: 9 } })).toMatchObject({ of: [4.5, 0, 0], nobody: 4.5 });
  });

  test('is split by orders where every score is free, and says so', () => {
    const service = efforts(['ana', 1], ['ben', 1], ['cem', 1]);
    expect(costs({ service, serviceCosting: { bill: 8 } })).toEqual({ of: [4, 2, 2], nobody: 0, by: 'orders' });
  });

  test('comes before direct costs, which are added', () => {
    const service = [
      ['Customer', 'Effort', 'Direct cost'],
      ['ana', 2, 7.5],
    ];
    expect(costs({ service, serviceCosting: { bill: 10 } }).of).toEqual([17.5, 0, 0]);
  });

  test('adds up to the bill whatever the scores are', () => {
    const score = fc.tuple(fc.constantFrom('', 'stranger', ...names), fc.integer({ min: 1, max: 10 }));
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 9_999_999 }), (scores, cents) => {
        const { of, nobody } = costs({ service: efforts(...scores), serviceCosting: { bill: cents / 100 } });
        const all = [...of, nobody].reduce<number>((sum, cost) => sum + Math.round((cost ?? Number.NaN) * 100), 0);
        expect(all).toBe(cents);
      }),
    );
  });
});

test('a bill is shared by time where there are times and no hourly rate, and a rate comes first', () => {
  const service = [
    ['Customer', 'Minutes'],
    ['ana', 30],
    ['ben', 10],
  ];
  expect(costs({ service, serviceCosting: { bill: 40 } })).toEqual({ of: [30, 10, 0], nobody: 0, by: 'seconds' });
  expect(costs({ service, hourlyRate: 6, serviceCosting: { bill: 40 } })).toEqual({ of: [3, 1, 0], nobody: 0, by: null });
});

describe('what unknown customers cost', () => {
  const service = [
    ['Customer', 'Minutes'],
    ['ana', 30],
    ['ben', 10],
    ['', 20],
    ['stranger', 20],
  ];
  test('is a line of its own', () => {
    expect(costs({ service, hourlyRate: 60 })).toMatchObject({ of: [30, 10, 0], nobody: 40 });
  });
  test('is put on the known by their time, or by their sales, where the owner asks for it', () => {
    expect(costs({ service, hourlyRate: 60, serviceCosting: { spread: 'seconds' } })).toMatchObject({ of: [60, 20, 0], nobody: 0 });
    expect(costs({ service, hourlyRate: 60, serviceCosting: { spread: 'sales' } })).toMatchObject({ of: [38, 14, 28], nobody: 0 });
  });
  test('leaves the shop’s whole cost as it is, whichever way', () => {
    const whole = (serviceCosting: object) =>
      analysed({ orders, rules, service, hourlyRate: 60, serviceCosting }).details.totals.ladder.service;
    expect([whole({}), whole({ spread: 'seconds' }), whole({ spread: 'sales' })]).toEqual([80, 80, 80]);
  });
});

test('idle hours are shown and put on nobody', () => {
  const service = [
    ['Customer', 'Minutes'],
    ['ana', 90],
    ['', 30],
  ];
  const run = (hoursAvailable: number | null) => analysed({ orders, rules, service, hourlyRate: 20, serviceCosting: { hoursAvailable } });
  expect(run(10).details.service?.capacity).toEqual({ hoursAvailable: 10, hoursUsed: 2, hoursIdle: 8, costUsed: 40, costIdle: 160 });
  expect(run(10).totals.profitAfterService).toBe(run(null).totals.profitAfterService);
});

describe('times from opening to closing', () => {
  const header = ['Customer', 'Opened at', 'Closed at'];
  const minutesOf = (rows: readonly (readonly Cell[])[]) => {
    const { segments, issues } = analysed({ orders, rules, service: [header, ...rows], hourlyRate: 60 });
    return { of: segments.map(({ serviceMinutes }) => serviceMinutes), codes: issues.map(({ code }) => code) };
  };
  test('count as the work where no column tells it, and that is said', () => {
    const found = minutesOf([
      ['ana', '2026-01-01 09:00', '2026-01-01 09:45'],
      ['ben', '2026-01-01 23:50', '2026-01-02 00:10:30'],
    ]);
    expect(found.of).toEqual([45, 20.5, 0]);
    expect(found.codes).toContain('service-time-from-dates');
  });
  test('are cut where a case stayed open for days, and the cell is named', () => {
    // Nine cases of an hour: both quartiles are an hour, so that eight hours are the limit.
    const hours = Array.from({ length: 9 }, () => ['ana', '2026-01-01 09:00', '2026-01-01 10:00']);
    const found = minutesOf([...hours, ['ben', '2026-01-01 09:00', '2026-01-04 09:00']]);
    expect(found.of).toEqual([540, 480, 0]);
    expect(found.codes).toContain('service-time-capped');
  });
  test('of a case that is still open are unknown, and closed before opened is refused', () => {
    const found = minutesOf([
      ['ana', '2026-01-01 09:00', '2026-01-01 10:00'],
      ['ben', '2026-01-01 09:00', ''],
      ['cem', '2026-01-01 09:00', '2026-01-01 08:00'],
    ]);
    expect(found.of).toEqual([60, 0, 0]);
    expect(found.codes).toEqual(expect.arrayContaining(['service-not-closed', 'time-negative']));
  });
});

test('equal remainders go by id, so that sorting the sheet changes nothing', () => {
  expect([...(shareOut(100_000, [1, 1, 1], ['c', 'b', 'a']) ?? [])]).toEqual([33_300, 33_300, 33_400]);
});

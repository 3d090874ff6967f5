import { musicShop, type Simulated, simulate } from '../../../../bench/simulated-customers.js';
import { runResult } from '../../../../src/engine/reports/run-result.js';
import { isoFromDay } from '../../../../src/engine/shop/iso-day.js';
import type { CellGrid } from '../../../../src/engine/table/cell.js';
import { analysed, type SmallShop } from '../../shop/small-shop.js';

const firstDay = 20_000;

/** A shop's orders tab in which customers behave as the models say: 700 of them, over two years. */
function simulatedOrders(
  change: Partial<Simulated> = {},
  amount: (value: number, customer: number) => number = (value) => value,
): CellGrid {
  const { weeksOf, valuesOf } = simulate({ ...musicShop, customers: 700, newcomersWeeks: 40, untilWeek: 104, ...change });
  return [
    ['Date', 'Customer', 'Group', 'Sales', 'Cost'],
    ...weeksOf.flatMap((weeks, customer) =>
      weeks.map((week, place) => {
        const sales = Math.round(amount(valuesOf[customer]![place]!, customer) * 100) / 100;
        const date = isoFromDay(firstDay + Math.floor(week * 7));
        return [date, `C${customer}`, customer % 2 === 0 ? 'Even' : 'Odd', sales, Math.round(sales * 60) / 100];
      }),
    ),
  ];
}

function clvOf(shop: SmallShop) {
  return runResult(analysed(shop)).clv;
}

const orders = simulatedOrders();
const rules: CellGrid = [
  ['Segment', 'Top Group'],
  ['Evens', 'Even'],
  ['Odds', 'Odd'],
];
const asOfDay = firstDay + 728;

describe('lifetime value of a shop whose customers come and go', () => {
  const clv = clvOf({ orders, rules, asOfDay });

  it('is predicted by the models, and the reason says what the back-test found', () => {
    expect(clv.model).toBe('bgnbd+gammagamma');
    const { actualOrders, predictedOrders } = clv.backTest!;
    expect(clv.reason).toContain(`would have said ${Math.round(predictedOrders!)} orders, ${actualOrders} came`);
    expect(clv).toMatchObject({ unit: 'weeks', horizonMonths: 12, discountPerMonth: 0.01 });
  });

  it('is tested on the last year: nearer to what came than the rate of before', () => {
    const { knownUntil, heldOutDays, error, naiveError } = clv.backTest!;
    expect([knownUntil, heldOutDays]).toEqual([isoFromDay(asOfDay - 364), 364]);
    expect(Math.abs(error!)).toBeLessThan(0.15);
    expect(Math.abs(naiveError!)).toBeGreaterThan(0.3);
  });

  it('counts in the back-test every purchase day after the day it stops at, of customers known by then', () => {
    const seen = new Set<string>();
    const later = new Set<string>();
    const until = isoFromDay(asOfDay - 364);
    for (const [date, customer] of orders.slice(1)) if ((date as string) <= until) seen.add(customer as string);
    for (const [date, customer] of orders.slice(1)) {
      if ((date as string) > until && seen.has(customer as string)) later.add(`${date} ${customer}`);
    }
    expect(clv.backTest).toMatchObject({ customers: seen.size, actualOrders: later.size });
  });

  it('has segments that add up to their customers and to the shop', () => {
    const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);
    expect(clv.segments.map(({ name, customers }) => [name, customers])).toEqual([
      ['Evens', 350],
      ['Odds', 350],
    ]);
    expect(sum(clv.segments.map(({ clv: value }) => value))).toBeCloseTo(sum(clv.customers.map(({ clv: value }) => value)), 6);
    expect(sum(clv.segments.map(({ predictedOrders }) => predictedOrders))).toBeCloseTo(clv.totals.predictedOrders!, 8);
    expect(sum(clv.segments.map(({ clv: value }) => value))).toBeCloseTo(clv.totals.clv!, 6);
  });

  it('takes the margin rate of the segment, here near 40 %, and discounts', () => {
    for (const { clv: value, predictedNetSales, marginRate } of clv.segments) {
      expect(marginRate).toBeCloseTo(0.4, 3);
      expect(value! / predictedNetSales!).toBeLessThan(marginRate!);
      // 12 months at 1 % lose at most 11.3 %.
      expect(value! / predictedNetSales!).toBeGreaterThan(marginRate! * 0.887);
    }
    const undiscounted = clvOf({ orders, rules, asOfDay, lifetime: { discountPerMonth: 0 } });
    const [evens] = undiscounted.segments;
    expect(evens!.clv).toBeCloseTo(evens!.predictedNetSales! * evens!.marginRate!, 6);
  });

  it('says what a new customer is worth: the first purchase and what follows', () => {
    const { firstNetSales, repeatOrders, predictedNetSales, clv: value } = clv.newCustomer;
    expect(predictedNetSales).toBeGreaterThan(firstNetSales!);
    expect(repeatOrders).toBeGreaterThan(0.5);
    expect(value).toBeLessThan(predictedNetSales! * 0.41);
  });

  it('can be asked for in rules, by the names of the field dictionary', () => {
    const { customers } = analysed({ orders, asOfDay });
    const column = (name: string) => {
      const lookup = customers.find(name);
      if (!lookup.ok || lookup.field.column.kind !== 'number') throw new Error(name);
      return lookup.field.column;
    };
    const place = customers.ids.indexOf('C0');
    const result = clv.customers.find(({ id }) => id === 'C0')!;
    expect(column('Predicted orders').values[place]).toBe(result.predictedOrders);
    expect(column('Predicted value').values[place]! / 10_000).toBeCloseTo(result.predictedNetSales!, 4);
    expect(column('Probability alive').values[place]).toBe(result.probabilityAlive);
    const caught = analysed({
      orders,
      asOfDay,
      rules: [
        ['Segment', 'Probability alive'],
        ['Still here', '>=0.5'],
      ],
    }).segments[0]!;
    expect(caught.customers).toBe(clv.customers.filter(({ probabilityAlive }) => probabilityAlive! >= 0.5).length);
  });

  it('lowers predicted values by the share of sales that comes back in rows of its own', () => {
    const sold = orders.slice(1).reduce((sum, row) => sum + (row[3] as number), 0);
    const returned: CellGrid = [...orders, [isoFromDay(asOfDay - 10), 'C0', 'Even', -sold / 10, 0]];
    const { model, parameters, totals } = clvOf({ orders: returned, asOfDay });
    expect(model).toBe('bgnbd+gammagamma');
    expect(parameters.keptShare).toBeCloseTo(0.9, 4);
    expect(totals.predictedNetSales! / clv.totals.predictedNetSales!).toBeCloseTo(0.9, 4);
    expect(totals.predictedOrders).toBeCloseTo(clv.totals.predictedOrders!, 8);
  });

  it('takes purchases worth nothing as purchases', () => {
    const given = orders.map((row, place) => (place > 0 && place % 200 === 0 ? [...row.slice(0, 3), 0, 0] : row));
    const { model, backTest } = clvOf({ orders: given, asOfDay });
    expect(model).toBe('bgnbd+gammagamma');
    expect(backTest!.actualOrders).toBe(clv.backTest!.actualOrders);
  });

  it('has no blank where there is a purchase, and a blank for a customer without', () => {
    const listed = clvOf({
      orders,
      asOfDay,
      customers: [
        ['Customer', 'City'],
        ['C0', 'Ghent'],
        ['Nobody yet', 'Ghent'],
      ],
    });
    expect(listed.customers.find(({ id }) => id === 'Nobody yet')).toEqual({
      id: 'Nobody yet',
      probabilityAlive: null,
      predictedOrders: null,
      predictedNetSales: null,
      clv: null,
    });
  });

  it('leaves the value blank, not the orders, where no cost is known, and turns it negative where each sale loses', () => {
    const withoutCost = orders.map((row) => row.slice(0, 4));
    const { totals, customers } = clvOf({ orders: withoutCost, asOfDay });
    expect([totals.clv, customers[0]!.clv]).toEqual([null, null]);
    expect(totals.predictedOrders).toBeCloseTo(clv.totals.predictedOrders!, 8);
    const losing = orders.map((row, place) => (place === 0 ? row : [...row.slice(0, 4), (row[3] as number) * 1.5]));
    const loss = clvOf({ orders: losing, asOfDay }).totals;
    expect(loss.clv! / loss.predictedNetSales!).toBeLessThan(-0.4);
  });
});

describe('the fall-back, and why', () => {
  it.each([
    ['one customer', [['2026-01-05', 'Ana', '', 10, 6]], 'Only 0 customers have'],
    ['three customers on one day', ['Ana', 'Ben', 'Cleo'].map((name) => ['2026-01-05', name, '', 10, 6]), 'Only 0 customers have'],
    [
      'one who came back',
      [
        ['2026-01-05', 'Ana', '', 10, 6],
        ['2026-04-05', 'Ana', '', 10, 6],
      ],
      'Only 1 customer has',
    ],
    [
      'purchases worth nothing',
      [
        ['2026-01-05', 'Ana', '', 0, 0],
        ['2026-04-05', 'Ana', '', 0, 0],
      ],
      'Only 1 customer has',
    ],
  ])('%s: no model, and never a number that is none', (_, rows, reason) => {
    const clv = clvOf({ orders: [['Date', 'Customer', 'Group', 'Sales', 'Cost'], ...rows] });
    expect(clv.model).toBe('historic');
    expect(clv.reason).toContain(reason);
    expectFinite(clv);
  });

  it('a shop of a month has nothing predicted, and is told when to look again', () => {
    const clv = clvOf({
      orders: [
        ['Date', 'Customer', 'Sales'],
        ['2026-01-05', 'Ana', 10],
        ['2026-01-25', 'Ana', 10],
      ],
    });
    expect(clv.reason).toContain('look again after two months');
    expect(clv.totals).toMatchObject({ predictedOrders: null, predictedNetSales: null, clv: null });
    expect(clv.customers[0]).toMatchObject({ predictedOrders: null, clv: null });
  });

  it('few repeat buyers: last year goes on for the share who come back, with the interval', () => {
    const clv = clvOf({
      orders: [
        ['Date', 'Customer', 'Sales', 'Cost'],
        ['2024-01-01', 'Ana', 50, 25],
        ['2025-06-01', 'Ana', 30, 15],
        ['2025-07-01', 'Ana', 20, 10],
        ['2024-02-01', 'Ben', 80, 40],
        ['2025-12-01', 'Cleo', 40, 20],
      ],
      asOfDay: 20_452,
      lifetime: { discountPerMonth: 0 },
    });
    expect(clv.model).toBe('historic');
    expect(clv.reason).toContain('times the 50% of customers who come back within 365 days (9% to 91%)');
    expect(clv.customers).toEqual([
      { id: 'Ana', probabilityAlive: null, predictedOrders: 1, predictedNetSales: 25, clv: 12.5 },
      { id: 'Ben', probabilityAlive: null, predictedOrders: 0, predictedNetSales: 0, clv: 0 },
      { id: 'Cleo', probabilityAlive: null, predictedOrders: 0.5, predictedNetSales: 20, clv: 10 },
    ]);
    const { clv: value, clvLow, clvHigh } = clv.totals;
    expect([value, clvLow, clvHigh]).toEqual([22.5, expect.closeTo(45 * 0.0945, 1), expect.closeTo(45 * 0.9055, 1)]);
  });

  it('everybody buys at one pace and nobody leaves: a parameter at its bound', () => {
    const steady = Array.from({ length: 130 }, (_, customer) =>
      Array.from({ length: 12 }, (_, month) => [isoFromDay(firstDay + customer + month * 30), `C${customer}`, 20 + (customer % 7), 10]),
    ).flat();
    const clv = clvOf({ orders: [['Date', 'Customer', 'Sales', 'Cost'], ...steady] });
    expect(clv.model).toBe('historic');
    expect(clv.reason).toContain('a parameter runs to its limit');
    expectFinite(clv);
  });

  it('who buys more often spends more each time: correlation above 0.3', () => {
    const counts = new Map<string, number>();
    for (const [, customer] of orders.slice(1)) counts.set(customer as string, (counts.get(customer as string) ?? 0) + 1);
    const linked = simulatedOrders({}, (value, customer) => value * (counts.get(`C${customer}`) ?? 1));
    const clv = clvOf({ orders: linked, asOfDay });
    expect(clv.model).toBe('historic');
    expect(clv.parameters.correlation).toBeGreaterThan(0.3);
    expect(clv.reason).toMatch(/go together \(correlation 0\.\d\d, the limit is 0\.3\)/);
  });

  it('a shop that changed after the first part: the model was further off than the rate of before', () => {
    // Those who had left come back once a week in the last year.
    const revived = [...orders];
    for (let customer = 0; customer < 700; customer += 2) {
      for (let week = 53; week < 103; week += 2)
        revived.push([isoFromDay(firstDay + week * 7), `C${customer}`, 'Even', 20 + (customer % 40), 12]);
    }
    const clv = clvOf({ orders: revived, asOfDay });
    expect(clv.model).toBe('historic');
    expect(clv.reason).toContain('further off than the rate of before');
    expect(clv.reason).toContain('orders; ');
  });
});

function expectFinite(value: unknown): void {
  if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) expectFinite(part);
}

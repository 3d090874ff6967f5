import { runResult } from '../../../src/engine/reports/run-result.js';
import { analyse } from '../../../src/engine/shop/analyse.js';
import { analyseTagged } from '../../../src/engine/shop/analyse-tagged.js';
import { dayFromIso } from '../../../src/engine/shop/iso-day.js';
import { rowTags } from '../../../src/engine/shop/row-tags.js';
import type { CellGrid } from '../../../src/engine/table/cell.js';
import { analysed, inputOf } from './small-shop.js';

const orders: CellGrid = [
  ['Order', 'Date', 'Customer', 'Category', 'Sales', 'Cost'],
  ['1', '2026-01-05', 'Ana', 'Roses', 10.1, 6],
  ['1', '2026-01-05', 'Ana', 'Vases', 20.2, 12],
  ['2', '2026-02-05', 'Ben', 'Roses', 5, 8],
  ['3', '2026-03-01', '', 'Roses', 7, 3],
  ['', '', '', '', '', ''],
  ['4', '2026-03-10', 'ana ', 'Roses', 30.3, 10],
];

const rules: CellGrid = [
  ['Segment', 'Orders'],
  ['Back again', '>=2'],
  ['Nobody', '>=100'],
];

const service: CellGrid = [
  ['Customer', 'Seconds'],
  ['ANA', 90],
  ['Ana', 60],
  ['', 600],
  ['Stranger', 30],
];

function segment(shop: Parameters<typeof analysed>[0], name: string) {
  const found = analysed(shop).segments.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no segment ${name}`);
  return found;
}

describe('analyse', () => {
  it('tags every row with the segment of its customer, in step with the sheet', () => {
    expect(rowTags(analysed({ orders, rules }))).toEqual(['Back again', 'Back again', 'Unassigned', 'No customer', '', 'Back again']);
  });

  it('adds money up exactly, so that 10.1 + 20.2 + 30.3 is 60.6', () => {
    expect(segment({ orders, rules }, 'Back again')).toMatchObject({
      customers: 1,
      orders: 2,
      netSales: 60.6,
      cogs: 28,
      grossMargin: 32.6,
    });
  });

  it('keeps a segment that caught nobody, and puts what no rule caught at the end', () => {
    expect(analysed({ orders, rules }).segments.map(({ name, customers, netSales }) => [name, customers, netSales])).toEqual([
      ['Back again', 1, 60.6],
      ['Nobody', 0, 0],
      ['Unassigned', 1, 5],
      ['No customer', 0, 7],
    ]);
  });

  it('puts everyone into Unassigned when there are no rules', () => {
    expect(analysed({ orders }).segments.map(({ name }) => name)).toEqual(['Unassigned', 'No customer']);
  });

  it('ties the segments out against the rows', () => {
    expect(analysed({ orders, rules }).tieOut).toEqual({ netSalesRows: 72.6, netSalesSegments: 72.6, difference: 0 });
  });

  it('leaves orders after the as-of date out of every figure, and says how many rows they are', () => {
    const result = analysed({ orders, rules, asOfDay: dayFromIso('2026-02-28') });
    expect(result.totals).toMatchObject({ customers: 2, orders: 2, netSales: 35.3 });
    expect(result.issues).toEqual([expect.objectContaining({ code: 'orders-after-as-of', count: 2 })]);
  });

  it('counts days back from the latest order when no as-of date is given', () => {
    const { customers } = runResult(analysed({ orders, rules }));
    expect(customers.map(({ id, recencyDays, firstOrder, lastOrder }) => [id, recencyDays, firstOrder, lastOrder])).toEqual([
      ['Ana', 0, '2026-01-05', '2026-03-10'],
      ['Ben', 33, '2026-02-05', '2026-02-05'],
    ]);
  });

  it('names the rules row that caught a customer, and none for the others', () => {
    expect(runResult(analysed({ orders, rules })).customers.map(({ id, rule }) => [id, rule])).toEqual([
      ['Ana', 2],
      ['Ben', null],
    ]);
  });
});

describe('service', () => {
  it('is charged to the customer it was for; the rest is unallocated and only in the total', () => {
    const { segments, totals } = analysed({ orders, rules, service, hourlyRate: 24 });
    expect(segments[0]).toMatchObject({ tickets: 2, serviceMinutes: 2.5, serviceCost: 1, profitAfterService: 31.6 });
    expect(totals).toMatchObject({ serviceCost: 1, unallocatedServiceCost: 4.2 });
    expect(totals.profitAfterService).toBeCloseTo(72.6 - 39 - 1 - 4.2, 10);
  });

  it('without an hourly rate has no cost and no ROI', () => {
    expect(segment({ orders, rules, service }, 'Back again')).toMatchObject({
      serviceMinutes: 2.5,
      serviceCost: null,
      roi: null,
      roiState: 'cost-unknown',
    });
  });

  it('makes no ratio for a segment that nobody served', () => {
    expect(segment({ orders, rules, service, hourlyRate: 24 }, 'Unassigned')).toMatchObject({
      serviceCost: 0,
      roi: null,
      roiState: 'loss-without-cost',
    });
  });

  it('costs what a contact costs, where the owner gave that', () => {
    expect(segment({ orders, rules, service, hourlyRate: 24, costPerContact: 2 }, 'Back again').serviceCost).toBe(5);
  });

  it('makes an error of a rule on service when there is no service tab', () => {
    const result = analyse(
      inputOf({
        orders,
        rules: [
          ['Segment', 'Service minutes'],
          ['Busy', '>5'],
        ],
      }),
    );
    expect(result).toMatchObject({ ok: false, issue: { tab: 'Segments', cell: 'B1' } });
  });
});

describe('costs', () => {
  it('come from the margin rate where no column tells them', () => {
    const bare = orders.map((row) => row.slice(0, 5));
    expect(segment({ orders: bare, rules, marginRate: 0.4 }, 'Back again')).toMatchObject({ grossMargin: 24.24, cogs: 36.36 });
    expect(segment({ orders: bare, rules }, 'Back again')).toMatchObject({ grossMargin: null, cogs: null, roiState: 'cost-unknown' });
  });

  it('are unknown for a segment when more than 5 % of its sales have none', () => {
    const gap = orders.map((row) => (row[0] === '2' ? [...row.slice(0, 5), ''] : row));
    const { segments } = analysed({ orders: gap, rules });
    expect(segments.map(({ name, grossMargin }) => [name, grossMargin])).toEqual([
      ['Back again', 32.6],
      ['Nobody', 0],
      ['Unassigned', null],
      ['No customer', 4],
    ]);
  });
});

describe('fields', () => {
  const caught = (header: string, criterion: string, more = {}) => {
    const { segments, segmentOfCustomer, customers } = analysed({
      orders,
      rules: [
        ['Segment', header],
        ['Caught', criterion],
      ],
      ...more,
    });
    return customers.ids.filter((_, customer) => segments[segmentOfCustomer[customer]!]!.name === 'Caught');
  };

  it.each([
    ['Net sales', '>=60.6', ['Ana']],
    ['AOV', '30.3', ['Ana']],
    ['Top category', 'roses', ['Ana', 'Ben']],
    ['Top category share', '>60%', ['Ana', 'Ben']],
    ['Distinct categories', '2', ['Ana']],
    ['Gross margin', '<0', ['Ben']],
    ['Days since last order', '>30', ['Ben']],
    ['Last order', 'month 3', ['Ana']],
    ['Typical gap', '64', ['Ana']],
    ['Typical gap', 'blank', ['Ben']],
    ['Buying habit', 'first-time', ['Ben']],
    ['Purchase days', '2', ['Ana']],
    ['Lapse state', 'active', ['Ana']],
    ['Lapse threshold', '>=365', ['Ben']],
    ['Came back', 'no', ['Ana', 'Ben']],
    ['Seasonal buyer', 'unknown', ['Ana', 'Ben']],
    ['Month concentration', 'blank', ['Ana', 'Ben']],
    ['Occasion buyer', 'unknown', ['Ana', 'Ben']],
    ['Occasion q-value', 'blank', ['Ana', 'Ben']],
    ['Favourite occasion', 'blank', ['Ana', 'Ben']],
    ['Share near an occasion', '100%', ['Ben']],
    ['Next occasion', 'blank', ['Ana', 'Ben']],
    ['Next mailing', 'blank', ['Ana', 'Ben']],
    ['Occasions missed', 'blank', ['Ana', 'Ben']],
    ['Occasion-corrected days', '33', ['Ben']],
    ['Total Cost', '28', ['Ana']],
    ['Top Order', '1', ['Ana']],
  ])('%s %s catches %j', (header, criterion, expected) => {
    expect(caught(header, criterion)).toEqual(expected);
  });

  it('take any column of the customers tab by its header, for people without an order too', () => {
    const customers = [
      ['Customer', 'City'],
      ['ben', 'Kano'],
      ['Cleo', 'Kano'],
      ['Ana', 'Dhaka'],
    ];
    expect(caught('City', 'kano', { customers })).toEqual(['Ben', 'Cleo']);
  });

  it('propose the nearest name for one that nobody knows', () => {
    const result = analyse(
      inputOf({
        orders,
        rules: [
          ['Segment', 'Net slaes'],
          ['VIP', '>1'],
        ],
      }),
    );
    expect(result).toMatchObject({ ok: false, issue: { tab: 'Segments', cell: 'B1', seen: 'Net slaes' } });
  });
});

describe('analyseTagged', () => {
  it('values the tags that stand beside the rows, whatever made them', () => {
    const { rules: _, customers: __, ...input } = inputOf({ orders });
    const result = analyseTagged(input, ['Roses', 'Vases', 'Roses', 'Roses', '', 'Roses']);
    if (!result.ok) throw new Error(result.issue.code);
    expect(result.value.segments.map(({ name, netSales }) => [name, netSales])).toEqual([
      ['Roses', 52.4],
      ['Vases', 20.2],
    ]);
    expect(result.value.tieOut.difference).toBe(0);
  });
});

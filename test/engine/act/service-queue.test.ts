import { queueResult } from '../../../src/engine/act/act-results.js';
import { serviceQueueReport } from '../../../src/engine/reports/service-queue-report.js';
import { analysed, type SmallShop } from '../shop/small-shop.js';

const orderHeaders = ['Customer', 'Date', 'Order', 'Sales', 'Profit'];
/** Ada brings 1,200 in her first 31 days, Bob 600; the history is too short to predict, so that is their year. */
const orders: SmallShop['orders'] = [
  orderHeaders,
  ['Ada', '2026-01-01', 1, 3000, 1200],
  ['Bob', '2026-01-05', 2, 1500, 600],
  ['Cat', '2026-01-31', 3, 100, -40],
];
const logHeaders = ['Ticket', 'Customer', 'Date', 'Topic', 'Status', 'Minutes'];

function queueOf(log: readonly (readonly (string | number)[])[], more: Partial<SmallShop> = {}) {
  const analysis = analysed({ orders, service: [logHeaders, ...log.map((row) => [...row])], ...more });
  const queue = queueResult(analysis);
  if (queue === null) throw new Error('there is a service log');
  return { queue, report: serviceQueueReport(analysis), tickets: queue.cases.map(({ ticket }) => ticket) };
}

it('ranks by (keep difference × expected margin × (1 + influence)) / minutes', () => {
  const { queue, tickets } = queueOf([
    ['T1', 'Bob', '2026-01-20', 'Invoice', 'open', 30],
    ['T2', 'Ada', '2026-01-21', 'Invoice', 'open', 15],
    ['T3', 'Bob', '2026-01-10', 'Invoice', 'closed', 30],
  ]);
  expect(tickets).toEqual(['T2', 'T1']);
  // 0.1 × 1,200 / 15 = 8 and 0.1 × 600 / 30 = 2.
  expect(queue.cases.map(({ protects, index }) => [protects, index])).toEqual([
    [120, 8],
    [60, 2],
  ]);
  expect(queue).toMatchObject({ openCases: 2, closedCases: 1, expectedFrom: 'history', expectedIs: 'margin' });
  expect(queue.cases[0]?.reason).toBe('Protects about 120 of margin a year for 15 minutes.');
});

it('takes a case without its own time as long as the median of its topic, else of the log, else as set', () => {
  const closed = [10, 20, 90].map((minutes, place) => [`C${place}`, 'Bob', '2026-01-10', 'Repair', 'closed', minutes]);
  const { queue } = queueOf([...closed, ['T1', 'Ada', '2026-01-20', 'Repair', 'new', ''], ['T2', 'Ada', '2026-01-20', 'Tax', 'new', '']]);
  expect(queue.cases.map(({ ticket, minutes, minutesFrom }) => [ticket, minutes, minutesFrom])).toEqual([
    ['T1', 20, 'topic'],
    ['T2', 20, 'log'],
  ]);
  const bare = queueOf([['T1', 'Ada', '2026-01-20', 'Repair', 'new', '']]);
  expect(bare.queue.cases[0]).toMatchObject({ minutes: 15, minutesFrom: 'setting' });
});

it('takes a row without a status as closed when a time stands in it', () => {
  const { tickets, queue } = queueOf([
    ['T1', 'Ada', '2026-01-20', 'Tax', '', 5],
    ['T2', 'Ada', '2026-01-20', 'Tax', '', ''],
    ['T3', 'Ada', '2026-01-20', 'Tax', 'purple', ''],
    ['T4', 'Ada', '2026-01-20', 'Tax', 'gelöst', ''],
  ]);
  expect(tickets).toEqual(['T2', 'T3']);
  expect(queue.unknownStatuses).toEqual(['purple']);
});

it('has no cases where the log tells neither status nor times', () => {
  const analysis = analysed({
    orders,
    service: [
      ['Customer', 'Effort'],
      ['Ada', 7],
    ],
  });
  expect(queueResult(analysis)).toMatchObject({ openCases: 0, toldBy: 'nothing' });
  expect(serviceQueueReport(analysis).rows).toEqual([]);
});

it('lists people we do not know, and customers who cost money, after the others, and loses nobody', () => {
  const { queue, tickets } = queueOf([
    ['T1', '', '2026-01-20', 'Tax', 'open', 5],
    ['T2', 'Cat', '2026-01-20', 'Tax', 'open', 5],
    ['T3', 'Zoe', '2026-01-19', 'Tax', 'open', 5],
    ['T4', 'Bob', '2026-01-20', 'Tax', 'open', 500],
  ]);
  expect(tickets).toEqual(['T4', 'T3', 'T1', 'T2']);
  expect(queue.cases.map(({ when }) => when)).toEqual(['later', 'now', 'now', 'now']);
  expect(queue.cases[1]?.reason).toBe('No known customer, so nothing says what is at stake: in the time that is left, oldest first.');
  expect(queue.cases[3]?.reason).toBe('This customer has cost you money so far, so no margin is at stake: in the time that is left.');
});

it('says which cases drop out with one person less', () => {
  const { queue, report } = queueOf(
    [
      ['T1', 'Ada', '2026-01-20', 'Tax', 'open', 60],
      ['T2', 'Bob', '2026-01-20', 'Tax', 'open', 60],
    ],
    { act: { hoursAvailable: 2, hoursPerPerson: 1 } },
  );
  expect(queue.cases.map(({ ticket, when }) => [ticket, when])).toEqual([
    ['T1', 'now'],
    ['T2', 'one-less'],
  ]);
  expect(queue.oneLess).toEqual({ cases: 1, minutes: 60, protects: 120 });
  expect(report.footnotes).toContain(
    'With one person (1 hour) less, 1 case drops out, and 60.00 less is protected; they are marked “Now, if nobody is missing”.',
  );
});

it('goes by the owner’s keep difference for a topic, and by followers where they are to count', () => {
  const { queue } = queueOf([['T1', 'Ada', '2026-01-20', 'Repair job', 'open', 10]], {
    customers: [
      ['Customer', 'Followers'],
      ['Ada', 999],
    ],
    act: { keepByTopic: [{ topic: 'repair JOB', difference: 0.5 }], influenceWeight: 0.1 },
  });
  // 0.5 × 1,200 × (1 + 0.1 × log10(1,000)) = 780.
  expect(queue.cases[0]).toMatchObject({ keepDifference: 0.5 });
  expect(queue.cases[0]?.protects).toBeCloseTo(780, 9);
});

it('keeps a case’s key when rows move, so that notes stay with it', () => {
  const log = [
    ['T1', 'Bob', '2026-01-20', 'Tax', 'open', 30],
    ['', 'Ada', '2026-01-21', 'Tax', 'open', 15],
  ];
  const [one, other] = [queueOf(log).report.rowKeys, queueOf([...log].reverse()).report.rowKeys];
  expect(other).toEqual(one);
});

it('stands in with sales where costs are unknown, and says so', () => {
  const bare = orders.map((row) => row.slice(0, 4));
  const { queue, report } = queueOf([['T1', 'Ada', '2026-01-20', 'Tax', 'open', 10]], { orders: bare });
  expect(queue.expectedIs).toBe('net-sales');
  expect(queue.cases[0]?.protects).toBe(300);
  expect(report.footnotes).toContain('Costs are not known, so expected sales stand in for margin.');
});

it('says that the keep difference is assumed', () => {
  const { report } = queueOf([['T1', 'Ada', '2026-01-20', 'Tax', 'open', 10]]);
  expect(report.footnotes.join(' ')).toContain(
    'An assumption, not a measurement: a customer who is helped is 10 percentage points likelier to stay',
  );
});

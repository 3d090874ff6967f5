import { adviceResult, reviewResult } from '../../../src/engine/act/act-results.js';
import { adviceTexts } from '../../../src/engine/act/advice-text.js';
import { reviewListReport } from '../../../src/engine/reports/review-list-report.js';
import { segmentsReport } from '../../../src/engine/reports/segments-report.js';
import { analysed, type SmallShop } from '../shop/small-shop.js';

type Row = (string | number)[];

/** One order each month of a year from January 2025 on; the first half of the year is the earlier window. */
function monthly(customer: string, profit: number, sales = 100, months = 12): Row[] {
  return Array.from({ length: months }, (_, month) => [
    customer,
    `2025-${String(month + 1).padStart(2, '0')}-15`,
    `${customer}${month}`,
    sales,
    profit,
  ]);
}

const headers = ['Customer', 'Date', 'Order', 'Sales', 'Profit'];
/** So that the history is 366 days: the later window begins on 2025-07-02. */
const frame: Row[] = [
  ['Frame', '2024-12-31', 'f1', 10, 5],
  ['Frame', '2025-12-31', 'f2', 10, 5],
];

function reviewOf(rows: readonly Row[], more: Partial<SmallShop> = {}) {
  const analysis = analysed({ orders: [headers, ...frame, ...rows], ...more });
  const result = reviewResult(analysis);
  const entry = (name: string) => result.entries.find((one) => one.name === name);
  return { result, entry, report: reviewListReport(analysis), analysis };
}

const log = (...rows: Row[]) => [['Ticket', 'Customer', 'Date', 'Topic', 'Status', 'Minutes'], ...rows];

it('lists who loses in both windows beyond chance, with the break-even fee and price rise', () => {
  const { result, entry } = reviewOf(monthly('Dan', -20));
  // 366 days, of which the last 2 x 183 are the windows.
  expect(result.windows).toEqual([
    { from: '2024-12-31', to: '2025-07-01', days: 183 },
    { from: '2025-07-02', to: '2025-12-31', days: 183 },
  ]);
  // 12 orders of -20 on 1,200 of sales: 20 a fee, 20 % a price rise, 240 saved.
  expect(entry('Dan')).toMatchObject({ verdict: 'review', nextStep: 'let-go', profitEarlier: -120, profitLater: -120, orders: 12 });
  expect(entry('Dan')).toMatchObject({ feePerOrder: 20, priceRise: 0.2, saved: 240, staffCost: 0 });
});

it('counts what sending and taking back cost against the customer, not only the cost of the goods', () => {
  const headersWithCosts = ['Customer', 'Date', 'Order', 'Sales', 'COGS', 'Shipping cost', 'Return cost'];
  const bought = (customer: string, shipping: number, taken: number): Row[] =>
    monthly(customer, 70).map((row) => [...row, shipping, taken]);
  const orders = [headersWithCosts, ...frame.map((row) => [...row, 0, 0]), ...bought('Dan', 30, 20), ...bought('Ann', 5, 0)];
  const { entry } = reviewOf([], { orders });
  // 100 - 70 - 30 - 20 = -20 an order, six orders in each window; Ann keeps 25.
  expect(entry('Dan')).toMatchObject({ verdict: 'review', profitEarlier: -120, profitLater: -120, feePerOrder: 20 });
  expect(entry('Ann')).toBeUndefined();
});

it('does not list who loses in one window only, and says how many they are', () => {
  const late = monthly('Eve', -20).map((row, month) => (month < 6 ? [...row.slice(0, 4), 20] : row));
  const { result, entry, report } = reviewOf([...late, ...monthly('Dan', -20)]);
  expect(entry('Eve')).toBeUndefined();
  expect(result.onlyLaterWindow).toBe(1);
  expect(report.footnotes.join(' ')).toContain('1 more customer lost money in the later period alone');
});

it('only watches whose loss may be chance, or who did too little', () => {
  const wild = monthly('Fay', -20).map((row, month) => [...row.slice(0, 4), month % 2 === 0 ? -300 : 250]);
  const few = monthly('Gil', -20).filter((_, month) => month % 4 === 0);
  const { entry } = reviewOf([...wild, ...few]);
  expect(entry('Fay')).toMatchObject({ verdict: 'watch', guards: ['unsure'], nextStep: null });
  expect(entry('Gil')).toMatchObject({ verdict: 'watch', guards: ['too-few'], nextStep: null });
});

it('leaves alone who has an open complaint, and who waits for our own mistake to be put right', () => {
  const service = log(
    ['T1', 'Dan', '2025-12-01', 'Question', 'open', ''],
    ['T2', 'Hal', '2025-12-01', 'Late delivery', 'open', ''],
    ['T3', 'Ida', '2025-12-01', 'Question', 'closed', 1],
  );
  const rows = [...monthly('Dan', -20), ...monthly('Hal', -20), ...monthly('Ida', -20)];
  const { entry } = reviewOf(rows, { service, hourlyRate: 60 });
  expect(entry('Dan')).toMatchObject({ verdict: 'held', guards: ['open-complaint'], reason: 'A case is still open: answer it first.' });
  expect(entry('Hal')).toMatchObject({ verdict: 'held', guards: ['own-fault'] });
  expect(entry('Ida')?.verdict).toBe('review');
});

it('holds the cost of our own mistakes against nobody, and says how much it is', () => {
  const service = log(['T1', 'Joy', '2025-03-01', 'Defect', 'closed', 600], ['T2', 'Joy', '2025-09-01', 'Defect', 'closed', 600]);
  const { result, entry, report } = reviewOf(monthly('Joy', 20), { service, hourlyRate: 60 });
  // 6 x 20 in each window; the defects cost 600 each.
  expect(entry('Joy')).toMatchObject({ verdict: 'held', guards: ['fault-cost'], profitEarlier: 120, profitLater: 120, faultCost: 1200 });
  expect(result.ownFaultCost).toBe(1200);
  expect(report.footnotes.join(' ')).toContain('1200 of service cost came from your own mistakes');
});

it('leaves alone who has influence, who sent others, and who is new', () => {
  const customers = [
    ['Customer', 'Followers', 'Referred by'],
    ['Dan', 5000, ''],
    ['Kim', 10, ''],
    ['Lea', 10, 'Kim'],
  ];
  // Mia first ordered in the later window; before that she only took time.
  const mia = monthly('Mia', -20).slice(6);
  const service = log(['T1', 'Mia', '2025-03-01', 'Advice', 'closed', 20]);
  const rows = [...monthly('Dan', -20), ...monthly('Kim', -20), ...monthly('Lea', -20), ...mia];
  const { entry } = reviewOf(rows, { customers, service, hourlyRate: 60 });
  expect(entry('Dan')).toMatchObject({ verdict: 'held', guards: ['influence'], reason: 'Has 1000 followers or more.' });
  expect(entry('Kim')).toMatchObject({ verdict: 'held', guards: ['referrals'] });
  expect(entry('Lea')?.verdict).toBe('review');
  expect(entry('Mia')).toMatchObject({ verdict: 'held', guards: ['new'] });
});

it('says what would really be saved: time of people who are paid anyway is hours, not money', () => {
  const service = log(
    ...Array.from(
      { length: 12 },
      (_, month): Row => [`T${month}`, 'Ned', `2025-${String(month + 1).padStart(2, '0')}-16`, 'Advice', 'closed', 30],
    ),
  );
  const { entry } = reviewOf(monthly('Ned', 10), { service, hourlyRate: 60 });
  // Each month 10 earned and 30 spent. Without Ned 120 would be missing, and six hours free.
  expect(entry('Ned')).toMatchObject({
    verdict: 'review',
    nextStep: 'reduce',
    profit: -240,
    saved: -120,
    staffCost: 360,
    staffMinutes: 360,
  });
  expect(entry('Ned')?.minutesPerOrder).toBeCloseTo(10, 9);
  const paidByTheHour = reviewOf(monthly('Ned', 10), { service, hourlyRate: 60, act: { avoidableShare: 1 } });
  expect(paidByTheHour.entry('Ned')).toMatchObject({ saved: 240, staffCost: 0, staffMinutes: 0 });
});

it('fixes first, then reprices, then reduces service, then lets go', () => {
  // Ola's goods cost 80 of 100, of which 50 go back: 30 lost each month, less than the refunds.
  const withRefunds = [...headers, 'Refund', 'Discount'];
  const refunded = monthly('Ola', 20, 100).map((row) => [...row, 50, 0]);
  const cheap = monthly('Pat', -5, 100).map((row) => [...row, 0, 0]);
  const hopeless = monthly('Rex', -50, 100).map((row) => [...row, 0, 0]);
  const rows = [withRefunds, ...frame.map((row) => [...row, 0, 0]), ...refunded, ...cheap, ...hopeless];
  const result = reviewResult(analysed({ orders: rows }));
  expect(result.entries.map(({ name, nextStep }) => [name, nextStep]).sort()).toEqual([
    ['Ola', 'fix'],
    ['Pat', 'reprice'],
    ['Rex', 'let-go'],
  ]);
});

it('does not judge who bought something of unknown cost, and says so', () => {
  const rows = monthly('Dan', -20);
  (rows[3] as Row)[4] = '';
  const { result, entry } = reviewOf(rows);
  expect(entry('Dan')).toBeUndefined();
  expect(result.notJudged).toBe(1);
});

it('judges nobody without costs, or in a history of less than 60 days', () => {
  const bare = analysed({ orders: [headers, ...frame, ...monthly('Dan', -20)].map((row) => row.slice(0, 4)) });
  expect(reviewListReport(bare)).toMatchObject({
    rows: [],
    footnotes: ['Costs are not known, so nobody is judged: add a cost, profit or margin column.'],
  });
  const short = analysed({ orders: [headers, ...monthly('Dan', -20, 100, 1)] });
  expect(reviewListReport(short)).toMatchObject({ rows: [], footnotes: ['The history is shorter than 60 days, so nobody is judged.'] });
});

it('lists a segment that drains, advises to let it go, and says when it would turn', () => {
  const people = ['A', 'B', 'C', 'D', 'E', 'F'];
  const rows = [...people.flatMap((name) => monthly(name, -20)), ...people.flatMap((name) => monthly(`${name}2`, 30, 200))];
  const rules = [
    ['Segment', 'Net sales'],
    ['Small', '<=1200'],
    ['Big', '>1200'],
  ];
  const { entry, analysis } = reviewOf(rows, { rules });
  expect(entry('Small')).toMatchObject({ kind: 'segment', verdict: 'review', nextStep: 'let-go', guards: [] });
  const [small, big] = adviceResult(analysis);
  // Six lose 240 each and Frame brings 10: -1,430 + 1.943 x the root of (6 x 240² + 10²) is below zero. 74 orders.
  expect(small).toMatchObject({ advice: 'let-go', profit: -1430 });
  expect(small?.high).toBeCloseTo(-1430 + 1.943 * Math.sqrt(345_700), 6);
  expect(small?.reason).toContain('Would turn at 19.32 more margin per order.');
  expect(big?.advice).toBe('grow');
});

it('puts advice into the Segments report, and nothing on the row of all', () => {
  const rules = [
    ['Segment', 'Net sales'],
    ['All', ''],
  ];
  const { analysis } = reviewOf(monthly('Dan', -20), { rules });
  const { columns, rows, totalRow } = segmentsReport(analysis, adviceTexts(analysis));
  const at = columns.findIndex(({ id }) => id === 'advice');
  expect(rows[0]?.slice(at)).toEqual(['Too few to say', '2 customers and 14 orders; it takes 5 customers and 10 orders.']);
  expect(totalRow?.slice(at)).toEqual([null, null]);
  expect(segmentsReport(analysis).columns.some(({ id }) => id === 'advice')).toBe(false);
});

it('calls two orders at a loss too few, however often the customer called', () => {
  const calls = Array.from(
    { length: 12 },
    (_, month): Row => [`T${month}`, 'Sam', `2025-${String(month + 1).padStart(2, '0')}-16`, 'Advice', 'closed', 5],
  );
  const sold = monthly('Sam', -1).filter((_, month) => month % 6 === 0);
  expect(reviewOf(sold, { service: log(...calls), hourlyRate: 60 }).entry('Sam')).toMatchObject({ verdict: 'watch', guards: ['too-few'] });
});

it('hears of our fault in a column of causes beside the topic', () => {
  const service = [
    ['Ticket', 'Customer', 'Date', 'Topic', 'Root cause', 'Status', 'Minutes'],
    ['T1', 'Joy', '2025-03-01', 'Complaint', 'Wrong item', 'closed', 600],
    ['T2', 'Joy', '2025-09-01', 'Complaint', 'customer', 'closed', 600],
  ];
  expect(reviewOf(monthly('Joy', 20), { service, hourlyRate: 60 }).entry('Joy')).toMatchObject({ faultCost: 600 });
});

import { defaultCardOptions } from '../../../../src/engine/segments/report-card/card-options.js';
import { reportCard } from '../../../../src/engine/segments/report-card/report-card.js';
import type { CriterionId, SegmentCard } from '../../../../src/engine/segments/report-card/segment-card.js';
import type { CellGrid } from '../../../../src/engine/table/cell.js';
import { anyOrders, shopOf, threeKinds } from '../find/made-shop.js';

const plain: CellGrid = [
  ['Segment', 'Orders', 'Days since last order'],
  ['Often', '>=5', ''],
  ['Lately', '', '<=90'],
  ['Gone', '', ''],
];

const cardsOf = (rules: CellGrid, more = {}) => reportCard(shopOf(threeKinds(), { rules, ...more }), defaultCardOptions);
const result = (card: SegmentCard | undefined, criterion: CriterionId) => card?.results.find((one) => one.criterion === criterion);

describe('reportCard', () => {
  it('has a card for every segment, in rule order, with its share and Wilson interval', () => {
    const { segments } = cardsOf(plain);
    expect(segments.map(({ name, customers }) => [name, customers])).toEqual([
      ['Often', 20],
      ['Lately', 30],
      ['Gone', 40],
    ]);
    expect(segments[0]?.shareLow).toBeLessThan(20 / 90);
    expect(segments[0]?.shareHigh).toBeGreaterThan(20 / 90);
  });

  it('finds segments different that are, and by more than chance', () => {
    const { segments, differences } = cardsOf(plain);
    for (const card of segments) expect(result(card, 'differentiable')?.verdict).toBe('pass');
    expect(differences?.p).toBeLessThan(0.01);
    expect(differences?.worth.etaSquared).toBeGreaterThan(0.9);
  });

  it('fails segments that differ by nothing but their names', () => {
    const orders = Array.from({ length: 200 }, (_, n) => ({
      customer: `c${n}`,
      daysAgo: 10 + ((n * 37) % 50),
      amount: 20 + ((n * 53) % 40),
    }));
    const rules: CellGrid = [
      ['Segment', 'Customer kind'],
      ['Odd', 'odd'],
      ['Even', ''],
    ];
    const list = [
      ['Customer', 'Customer kind'],
      ...orders.map(({ customer }, n) => [customer, ((n * 7919) % 13) % 2 === 1 ? 'odd' : 'even']),
    ];
    const { segments } = reportCard(shopOf(orders, { rules, customers: list }), defaultCardOptions);
    expect(segments.map((card) => result(card, 'differentiable')?.verdict)).toEqual(['fail', 'fail']);
  });

  it('does not know who can be reached without contacts, nor without consent', () => {
    expect(result(cardsOf(plain).segments[0], 'accessible')).toMatchObject({ verdict: 'unknown', advice: 'card-accessible-no-contact' });
    const emails = [['Customer', 'Email'], ...threeKinds().map(({ customer }) => [customer, `${customer}@example.org`])];
    expect(result(cardsOf(plain, { customers: emails }).segments[0], 'accessible')).toMatchObject({
      verdict: 'unknown',
      advice: 'card-accessible-no-consent',
    });
  });

  it('counts those with a contact who agreed: 15 of 20 pass, 5 of 20 fail', () => {
    const list = (agreed: number) => [
      ['Customer', 'Email', 'Consent'],
      ...Array.from({ length: 20 }, (_, n) => [`often-${n}`, `o${n}@example.org`, n < agreed ? 'yes' : 'no']),
    ];
    const at = (agreed: number) => result(cardsOf(plain, { customers: list(agreed) }).segments[0], 'accessible');
    expect(at(15)).toMatchObject({ number: 0.75, verdict: 'pass', advice: 'card-accessible-no-ads' });
    expect(at(5)).toMatchObject({ number: 0.25, verdict: 'fail' });
  });

  it('measures how many have what a rule asks for: 20 of 90 have a gap between orders', () => {
    const card = cardsOf([
      ['Segment', 'Typical gap'],
      ['Often', '<=40'],
      ['Rest', ''],
    ]).segments[0];
    expect(result(card, 'measurable')).toMatchObject({ verdict: 'fail', number: 20 / 90, params: { blank: 70 } });
  });

  it('asks nothing of the row that takes whoever is left', () => {
    expect(result(cardsOf(plain).segments[2], 'measurable')).toMatchObject({ verdict: 'pass', number: 1, advice: 'card-measurable-rest' });
  });

  it('warns that no segment has a plan yet, and says what a test could show', () => {
    expect(result(cardsOf(plain).segments[2], 'actionable')).toMatchObject({ verdict: 'warn', advice: 'card-actionable-plan' });
  });

  it('is trivially firm where every limit is written down', () => {
    const { stability, segments } = cardsOf(plain);
    expect(stability).toMatchObject({ isEstimated: false, kept: 1 });
    expect(segments.every(({ jaccard }) => jaccard === 1)).toBe(true);
  });

  it('sees customers change segment where limits are estimated from them', () => {
    const rules: CellGrid = [
      ['Segment', 'Net sales', 'F'],
      ['Top', 'top 10%', ''],
      ['Frequent', '', '4..5'],
      ['Rest', '', ''],
    ];
    const { stability, segments } = reportCard(shopOf(anyOrders(5, 200), { rules }), defaultCardOptions);
    expect(stability.isEstimated).toBe(true);
    expect(stability.kept).toBeGreaterThan(0.7);
    expect(stability.kept).toBeLessThan(1);
    expect(segments[0]?.jaccard).toBeLessThan(1);
  });

  it('does not depend on the order of the rows', () => {
    const orders = anyOrders(6, 100);
    const rules: CellGrid = [
      ['Segment', 'R'],
      ['Recent', '4..5'],
      ['Rest', ''],
    ];
    const cards = (list: typeof orders) => reportCard(shopOf(list, { rules }), defaultCardOptions).segments;
    expect(cards(orders.slice().reverse())).toEqual(cards(orders));
  });

  it('calls a segment broad that holds most customers, very unlike each other, and fine that is too few to pay', () => {
    const rules: CellGrid = [
      ['Segment', 'Net sales'],
      ['One', 'top 1%'],
      ['Everyone else', ''],
    ];
    const { segments } = reportCard(shopOf(threeKinds(), { rules }), defaultCardOptions);
    expect(segments[1]?.breadth).toBe('broad');
    const costly = { ...defaultCardOptions, buckets: { ...defaultCardOptions.buckets, hoursPerSegment: 400 } };
    expect(reportCard(shopOf(threeKinds(), { rules: plain }), costly).segments[1]?.breadth).toBe('fine');
  });

  it('names segments that nobody is in, and survives a shop with one customer', () => {
    const rules: CellGrid = [
      ['Segment', 'Orders'],
      ['Never', '>=1000'],
      ['All', ''],
    ];
    const { empty, segments, differences } = reportCard(shopOf(threeKinds().slice(0, 1), { rules }), defaultCardOptions);
    expect(empty).toEqual(['Never']);
    expect(segments).toHaveLength(1);
    expect(differences).toBeNull();
  });
});

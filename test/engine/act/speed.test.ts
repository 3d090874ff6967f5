import { adviceResult, queueResult, reviewResult } from '../../../src/engine/act/act-results.js';
import type { Analysis } from '../../../src/engine/shop/analysis.js';
import type { Cell } from '../../../src/engine/table/cell.js';
import { cpuMilliseconds, growthOfMeasured, nearlyLinear } from '../../growth.js';
import { analysed } from '../shop/small-shop.js';

const topics = ['Invoice', 'Defect', 'Advice', 'Late delivery', 'Return'];

/** A date in 2024 or 2025, spread over all of it. */
const date = (i: number) => `${2024 + (i % 2)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;

/** A shop with a fifth as many tickets as order lines, half of them by unknown people; every tenth customer loses money. */
function shopWith(lines: number): Analysis {
  const people = lines / 12.5;
  const orders: Cell[][] = [['Customer', 'Date', 'Order', 'Sales', 'Profit']];
  for (let i = 0; i < lines; i++) {
    const who = (i * 7919) % people;
    orders.push([`c${who}`, date(i + Math.floor(i / people)), `o${i >> 1}`, 20 + (i % 80), who % 10 === 0 ? -5 : i % 23]);
  }
  const service: Cell[][] = [['Ticket', 'Customer', 'Date', 'Topic', 'Status', 'Minutes']];
  for (let i = 0; i < lines / 5; i++) {
    const isOpen = i % 100 === 0;
    const who = i % 2 === 0 ? `c${(i * 31) % people}` : '';
    service.push([`t${i}`, who, date(i), topics[i % 5] as string, isOpen ? 'open' : 'closed', isOpen ? '' : 1 + (i % 40)]);
  }
  const rules = [
    ['Segment', 'Net sales'],
    ['High', 'top 20%'],
    ['Rest', ''],
  ];
  const analysis = analysed({ orders, service, rules, hourlyRate: 30 });
  // What these three build on is asked for by the Customers report and `clv` in any case.
  void [analysis.customers.lifetime, analysis.customers.profitAfterService, analysis.customers.names];
  return analysis;
}

/** Processor time in ms of judging a shop for the first time: what is known of it is kept. */
function judging(lines: number): number {
  const analysis = shopWith(lines);
  return cpuMilliseconds(() => {
    expect(queueResult(analysis)?.openCases).toBe(lines / 500);
    expect(reviewResult(analysis).entries.length).toBeGreaterThan(lines / 1000);
    expect(adviceResult(analysis)).toHaveLength(2);
  });
}

it('judges four times as many order lines and tickets in about four times as long', () => {
  judging(2_500);
  expect(growthOfMeasured(10_000, judging)).toBeLessThan(nearlyLinear);
}, 120_000);

import { readFileSync } from 'node:fs';
import type { Worth } from '../../../src/engine/shop/analysis.js';
import { fixture } from './run-cli.js';

/** What the independent answers say of a group of Superstore's customers; see test/fixtures/PROVENANCE.md. */
export interface ServiceAnswer {
  readonly customers: number;
  readonly sales: number;
  readonly gross_profit: number;
  readonly tickets: number;
  readonly handle_seconds: number;
  readonly service_cost: number;
  readonly net_profit_after_service: number;
  readonly net_margin: number;
  readonly roi_net_over_service_cost: number;
  readonly profit_per_service_hour: number;
  readonly customers_unprofitable_after_service: number;
}

export const serviceAnswers = JSON.parse(readFileSync(fixture('superstore/service-roi-answers.json'), 'utf8')) as {
  readonly all_customers: ServiceAnswer;
  readonly by_Segment: Readonly<Record<string, ServiceAnswer>>;
  readonly by_rf_grid_qcut: Readonly<Record<string, ServiceAnswer>>;
};

/** Every figure of an answer, at 24 an hour. */
export function expectAnswer(worth: Worth, answer: ServiceAnswer): void {
  expect(worth.customers).toBe(answer.customers);
  expect(worth.netSales).toBe(answer.sales);
  expect(worth.grossMargin).toBe(answer.gross_profit);
  expect(worth.tickets).toBe(answer.tickets);
  expect((worth.serviceMinutes ?? 0) * 60).toBeCloseTo(answer.handle_seconds, 6);
  expect(worth.serviceCost).toBeCloseTo(answer.service_cost, 6);
  expect(worth.profitAfterService).toBeCloseTo(answer.net_profit_after_service, 6);
  expect(worth.netMarginRate).toBeCloseTo(answer.net_margin, 7);
  expect(worth.roi).toBeCloseTo(answer.roi_net_over_service_cost, 6);
  expect(worth.customersUnprofitableAfterService).toBe(answer.customers_unprofitable_after_service);
  // The answer divides the gross profit by the hours; the contract takes the profit after service, 24 less for each hour.
  expect((worth.profitPerServiceHour ?? 0) + 24).toBeCloseTo(answer.profit_per_service_hour, 4);
}

import { classify } from '../../../segments/scores/classify.js';
import { quantileCuts } from '../../../segments/scores/quantile-cuts.js';
import type { FieldColumn } from '../../field.js';
import type { ShopColumns } from '../../shop-columns.js';
import { numbers } from '../field-record.js';

const lowest = 1;
const highest = 10;

/**
 * How much of the shop's time a customer takes, 1 (no contact at all) to 10.
 *
 * Where the service tab has an effort column: the mean of the customer's scores, rounded (half up). Else from the log:
 * minutes per order (tickets per order where nothing tells the time), cut into nine classes of about equal size by type-7
 * quantiles among the customers with a ticket, ties together, which are scored 2 to 10. Whoever has no ticket has 1. A
 * customer without an order counts as having one. Blank for a ticket without a score. Null without a service tab.
 */
export function effortScoreColumn({ service, effort, sums, rates, index }: ShopColumns): FieldColumn | null {
  if (service === null) return null;
  const { tickets, seconds } = service;
  const hasTicket = (customer: number) => (tickets[customer] as number) > 0;
  if (effort !== null) {
    return numbers(
      effort.map((mean, customer) => (hasTicket(customer) ? Math.floor(mean + 0.5) : lowest)),
      'score',
    );
  }
  const work = rates.logHas?.times === false ? tickets : seconds;
  const perOrder = Float64Array.from({ length: index.size }, (_, customer) =>
    hasTicket(customer) ? (work[customer] as number) / Math.max(1, sums.orders[customer] as number) : Number.NaN,
  );
  const classes = classify(perOrder, quantileCuts(perOrder, highest - lowest));
  return numbers(
    classes.map((each) => (Number.isNaN(each) ? lowest : each + lowest)),
    'score',
  );
}

import type { CustomerColumns } from '../../shop/analysis.js';
import { nearestName } from '../../shop/nearest-name.js';
import { shorten } from '../../table/cell-text.js';
import { customerKey } from '../../table/customer-key.js';
import type { Result } from '../../table/issue.js';
import type { Rule } from '../types.js';
import { type ExplainOptions, explainCustomer } from './explain-customer.js';
import type { Explanation } from './explanation.js';

/** The part of an analysis, or of a tagged shop, that an explanation needs. */
export interface Explainable {
  readonly rules: readonly Rule[];
  readonly customers: CustomerColumns;
}

/**
 * Explains the customer with this id, else with this name; case and leading zeros are forgiven as they are in joins.
 *
 * @param id as it stands in the orders
 * @returns the explanation, or the one issue that says what is wrong: no rules, or nobody of that id, with the nearest one
 */
export function explainById({ rules, customers }: Explainable, id: string, options: ExplainOptions = {}): Result<Explanation> {
  const refuse = (code: 'explain-no-rules' | 'explain-unknown-customer' | 'explain-unknown-customer-nearest', nearest = '') => ({
    ok: false as const,
    issue: { code, tab: '', cell: '', seen: shorten(id), params: { nearest: shorten(nearest) } },
  });
  if (rules.length === 0) return refuse('explain-no-rules');
  const customer = findCustomer(customers, id);
  if (customer >= 0) return { ok: true, value: explainCustomer(rules, customers, customer, options), issues: [] };
  const nearest = nearestName(id, customers.ids) ?? nearestName(id, customers.names);
  return nearest === null ? refuse('explain-unknown-customer') : refuse('explain-unknown-customer-nearest', nearest);
}

function findCustomer({ ids, names }: CustomerColumns, id: string): number {
  const key = customerKey(id);
  if (key === '') return -1;
  const byId = ids.findIndex((known) => customerKey(known) === key);
  return byId >= 0 ? byId : names.findIndex((name) => customerKey(name) === key);
}

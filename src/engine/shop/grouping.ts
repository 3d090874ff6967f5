import type { Rule } from '../rules/types.js';

/** Names under which we put what no rule caught; an owner's segment may not be called so. */
export const unassigned = 'Unassigned';
export const noCustomer = 'No customer';

/** How rows and customers are divided into segments. Groups are indexes into `names`. */
export interface Grouping {
  /** Segments in rule order, then `Unassigned`, then `No customer`. */
  readonly names: readonly string[];
  /** The rules of each segment. */
  readonly rules: readonly (readonly Rule[])[];
  /** How many of the names are the owner's; the two of ours follow. */
  readonly owned: number;
  readonly ofCustomer: Int32Array;
  /** For each row of the orders tab. */
  readonly ofRow: Int32Array;
}

/** Groups by rules: a row belongs to the segment of its customer. */
export function groupByRules(rules: readonly Rule[], ruleOfCustomer: Int32Array, customerOfRow: Int32Array): Grouping {
  const owned = [...new Set(rules.map((rule) => rule.segment))];
  const place = new Map(owned.map((name, index) => [name, index]));
  const ofRule = rules.map((rule) => place.get(rule.segment) as number);
  const ofCustomer = ruleOfCustomer.map((rule) => (rule < 0 ? owned.length : (ofRule[rule] as number)));
  return {
    names: [...owned, unassigned, noCustomer],
    rules: [...owned.map((name) => rules.filter((rule) => rule.segment === name)), [], []],
    owned: owned.length,
    ofCustomer,
    ofRow: rowsLikeCustomers(customerOfRow, ofCustomer, owned.length + 1),
  };
}

/** The group of each row's customer, and `nobody` for a row without one. */
function rowsLikeCustomers(customerOfRow: Int32Array, ofCustomer: Int32Array, nobody: number): Int32Array {
  const ofRow = new Int32Array(customerOfRow.length);
  for (let row = 0; row < ofRow.length; row++) {
    const customer = customerOfRow[row] as number;
    ofRow[row] = customer < 0 ? nobody : (ofCustomer[customer] as number);
  }
  return ofRow;
}

/**
 * Groups by tags that already stand beside the rows, such as a column of `=SEGMENT(…)`. A row belongs to its own tag;
 * a customer, for service and counting, to the tag of the last of its rows that has one.
 */
export function groupByTags(tags: readonly string[], customerOfRow: Int32Array, customers: number): Grouping {
  const owned = [...new Set(tags.filter((tag) => tag !== '' && tag !== unassigned && tag !== noCustomer))];
  const place = new Map([...owned, unassigned, noCustomer].map((name, index) => [name, index]));
  const ofCustomer = new Int32Array(customers).fill(owned.length);
  const ofRow = customerOfRow.map((customer, row) => {
    const tag = tags[row] ?? '';
    const group = place.get(tag === '' ? (customer < 0 ? noCustomer : unassigned) : tag) as number;
    if (customer >= 0 && tag !== '') ofCustomer[customer] = group;
    return group;
  });
  return { names: [...owned, unassigned, noCustomer], rules: [...owned.map(() => []), [], []], owned: owned.length, ofCustomer, ofRow };
}

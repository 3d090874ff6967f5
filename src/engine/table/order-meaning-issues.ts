import type { TextColumn } from './columns.js';
import type { Issue, IssueEffect } from './issue.js';
import { createIssueList, type Problem } from './issue-list.js';
import { moneyToNumber } from './money.js';
import { type RowMeaning, rowKind, rowState } from './order-lines.js';
import type { MeaningFacts } from './order-meaning.js';
import type { ColumnRole } from './roles.js';

/** More codes than this are told in one issue for each kind. */
const mostCodesNamed = 40;
const longestTestText = 60;

/** What to tell about the meaning of rows: cancellations, returns, rows of nothing, services, repeats, tests, no customer. */
export function meaningIssues(facts: MeaningFacts, meaning: RowMeaning): readonly Issue[] {
  const { rows, recognised, state } = facts;
  const issues = createIssueList(rows, facts.toWallClock);
  const column = (...roles: ColumnRole[]) =>
    roles.map((role) => recognised.matches.find((match) => match.role === role)?.column).find((found) => found !== undefined) ?? 0;
  const sum = (at: readonly number[]) => sumOf(facts, at);
  const kinds = rowsByKind(meaning.kind, state, facts);

  const orderColumn = column('order');
  const amountColumn = column('amount', 'quantity', 'unitPrice');
  const orders = kinds.cancelled.length === 0 ? 0 : distinct(facts.order().codes, kinds.cancelled);
  const { identical, sameProduct } = meaning.repeats;
  const nameless = rowsWithoutCustomer(facts);
  const none: IssueEffect = { key: 'effect-none', amount: 0 };
  const told = (code: Problem['code'], at: number, found: readonly number[], effect: IssueEffect = counted(sum(found))) =>
    issues.tell({ code, column: at, rows: found, effect });
  const effect = takenBack(sum(kinds.cancelled));
  issues.tell({ code: 'cancelled-invoices', column: orderColumn, rows: kinds.cancelled, params: { orders }, effect });
  told('cancelled-invoice-positive', orderColumn, meaning.cancelledButSold);
  told('returned-rows', amountColumn, kinds.returned, takenBack(sum(kinds.returned)));
  told('rows-for-nothing', column('unitPrice'), kinds.nothing, none);
  told('rows-of-zero', amountColumn, kinds.zero, { key: 'effect-orders', amount: null });
  const codeColumn = meaning.skuColumn < 0 ? meaning.productColumn : meaning.skuColumn;
  for (const { kind, rows: at } of fewServices(meaning.services)) told(`service-code-${kind}`, codeColumn, at);
  told('rows-repeated', orderColumn, identical);
  told('order-line-repeated', column('sku', 'product'), sameProduct);
  const texts = [meaning.skuColumn, meaning.productColumn]
    .filter((each) => each >= 0)
    .map((each) => ({ column: each, text: facts.text(each) }));
  for (const test of testRows(facts, [{ column: column('customer'), text: facts.customer }, ...texts]))
    told('perhaps-test', test.column, test.rows);
  told('customers-missing', column('customer'), nameless);
  return issues.list();
}

function counted(amount: number): IssueEffect {
  return { key: 'effect-counted', amount };
}

function takenBack(amount: number): IssueEffect {
  return { key: 'effect-taken-back', amount: 0 - amount };
}

/** Net sales of some rows in the major unit. */
function sumOf({ netSales }: MeaningFacts, at: readonly number[]): number {
  let sum = 0;
  for (const row of at) sum += netSales[row] as number;
  return moneyToNumber(sum);
}

function rowsByKind(kind: Uint8Array, state: Uint8Array, { sold, grossSales }: MeaningFacts) {
  const found = { cancelled: [] as number[], returned: [] as number[], nothing: [] as number[], zero: [] as number[] };
  for (let row = 0; row < kind.length; row++) {
    const each = kind[row];
    if (each === rowKind.cancellation) found.cancelled.push(row);
    else if (each === rowKind.returned) found.returned.push(row);
    else if (each === rowKind.nothing) found.nothing.push(row);
    else if (each === rowKind.sale && state[row] === rowState.counted && sold[row] === 0 && grossSales[row] === 0) found.zero.push(row);
  }
  return found;
}

function distinct(codes: Int32Array, at: readonly number[]): number {
  return new Set(at.map((row) => codes[row])).size;
}

/** One issue a code; from many codes on, one a kind. */
function fewServices(services: RowMeaning['services']): readonly Pick<RowMeaning['services'][number], 'kind' | 'rows'>[] {
  if (services.length <= mostCodesNamed) return services;
  const byKind = new Map<RowMeaning['services'][number]['kind'], number[]>();
  for (const { kind, rows } of services) byKind.set(kind, [...(byKind.get(kind) ?? []), ...rows]);
  return [...byKind].map(([kind, at]) => ({ kind, rows: at.sort((a, b) => a - b) }));
}

const testText = /^(?:test|testing|test[ _-]?(?:order|customer|product|user|\d{1,4})|test@[a-z0-9.-]{1,60})$/i;

/** Rows in which a customer or a product is called a test; the same row is told once. */
function testRows({ state }: MeaningFacts, columns: readonly { column: number; text: TextColumn }[]): { column: number; rows: number[] }[] {
  const told = new Set<number>();
  return columns.map(({ column, text: { codes, labels } }) => {
    const isTest = labels.map((label) => label.length <= longestTestText && testText.test(label));
    const at: number[] = [];
    for (let row = 0; row < (isTest.includes(true) ? state.length : 0); row++) {
      const code = codes[row] as number;
      if (code < 0 || isTest[code] !== true || state[row] !== rowState.counted || told.has(row)) continue;
      told.add(row);
      at.push(row);
    }
    return { column, rows: at };
  });
}

function rowsWithoutCustomer({ customer, state }: MeaningFacts): number[] {
  const at: number[] = [];
  for (let row = 0; row < state.length; row++) if ((customer.codes[row] as number) < 0 && state[row] === rowState.counted) at.push(row);
  return at;
}

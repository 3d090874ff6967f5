import { cellText } from './cell-text.js';
import { type DataRows, dataCell } from './column-cells.js';
import type { MoneyColumn } from './columns.js';
import type { OrderAmounts } from './order-amounts.js';
import { isCancelledOrder } from './order-kinds.js';
import { serviceKind } from './order-services.js';

/** Where the cells stand that tell a return from a discount line; -1 for a column that is not there. */
export interface ReturnColumns {
  readonly order: number;
  readonly sku: number;
  readonly product: number;
  /** Whether the amounts come from a column of their own, whose sign may have been forgotten. */
  readonly hasAmount: boolean;
}

/** The amounts with what was given back as refunds, and the rows whose sign had to be turned. */
export interface Returned {
  readonly amounts: OrderAmounts;
  readonly turned: readonly number[];
}

/**
 * A row below zero sold nothing: what it takes back becomes a refund (a discount where the line is one), so that gross
 * sales are sales. Net sales stay as they were, but for a row with a quantity below zero and an amount above it: goods
 * that came back, written without the minus sign.
 */
export function takeReturnsOut(amounts: OrderAmounts, rows: DataRows, columns: ReturnColumns): Returned {
  const turned = columns.hasAmount ? rowsToTurn(amounts) : [];
  const below = rowsBelow(amounts.gross);
  if (below.length === 0 && turned.length === 0) return { amounts, turned };
  const gross = amounts.gross.slice();
  const discounts = amounts.discounts.slice();
  const refunds = amounts.refunds.slice();
  for (const row of below) {
    const into = isDiscountLine(rows, row, columns) ? discounts : refunds;
    into[row] = (into[row] as number) - (gross[row] as number);
    gross[row] = 0;
  }
  const sold = amounts.sold.slice();
  const net = amounts.net.slice();
  for (const row of turned) {
    refunds[row] = sold[row] as number;
    gross[row] = 0;
    discounts[row] = 0;
    sold[row] = 0 - (refunds[row] as number);
    net[row] = sold[row] as number;
  }
  return { amounts: { ...amounts, gross, discounts, refunds, sold, net }, turned };
}

function rowsBelow(gross: MoneyColumn): number[] {
  const rows: number[] = [];
  for (let row = 0; row < gross.length; row++) if ((gross[row] as number) < 0) rows.push(row);
  return rows;
}

function rowsToTurn({ units, sold, gross, refunds }: OrderAmounts): number[] {
  const rows: number[] = [];
  if (units === null) return rows;
  for (let row = 0; row < units.length; row++) {
    if ((units[row] as number) < 0 && (sold[row] as number) > 0 && (gross[row] as number) > 0 && refunds[row] === 0) rows.push(row);
  }
  return rows;
}

function isDiscountLine(rows: DataRows, row: number, { order, sku, product }: ReturnColumns): boolean {
  const text = (column: number) => (column < 0 ? '' : cellText(dataCell(rows, row, column)));
  if (isCancelledOrder(text(order))) return false;
  return serviceKind(text(sku), text(product)) === 'discount';
}

import type { DataRows } from './column-cells.js';
import type { MoneyColumn, NumberColumn, TextColumn, WallClock } from './columns.js';
import { lazyRecord } from './lazy-record.js';
import { type RowKinds, rowKinds } from './order-kinds.js';
import type { RowMeaning } from './order-lines.js';
import { meaningIssues } from './order-meaning-issues.js';
import { findRepeats } from './order-repeats.js';
import { findServices, type Services } from './order-services.js';
import type { ColumnRole, RecognisedTab } from './roles.js';

/** What the meaning of rows is read from. */
export interface MeaningFacts {
  readonly rows: DataRows;
  readonly recognised: RecognisedTab;
  readonly state: Uint8Array;
  readonly toWallClock: WallClock;
  readonly sold: MoneyColumn;
  readonly netSales: MoneyColumn;
  readonly grossSales: MoneyColumn;
  readonly units: NumberColumn | null;
  readonly unitPrice: MoneyColumn | null;
  readonly customer: TextColumn;
  /** The order of every row; rows without a number are orders of their own. */
  order(): TextColumn;
  text(column: number): TextColumn;
}

/** What the rows of an orders tab mean; each part is found when it is first looked at. */
export function rowMeaning(facts: MeaningFacts): RowMeaning {
  const { state, recognised } = facts;
  const columns = productColumns(recognised);
  const hasOrders = columnOf(recognised, 'order') >= 0;
  const textOf = (column: number) => (column < 0 ? null : facts.text(column));
  const found: FoundKinds = lazyRecord<FoundKinds>({
    kinds: () => {
      const { sold, grossSales, units, unitPrice } = facts;
      const order = hasOrders ? facts.order() : null;
      const services = mayAdjust(facts.rows, columns) ? found.services.codes : [];
      return rowKinds({ state, sold, grossSales, units, unitPrice, order, services });
    },
    services: () => findServices({ sku: textOf(columns.sku), product: textOf(columns.product) }, state),
  });
  const meaning: RowMeaning = lazyRecord<RowMeaning>({
    kind: () => found.kinds.kind,
    cancelledButSold: () => found.kinds.cancelledButSold,
    isService: () => found.services.isService,
    services: () => found.services.codes,
    repeats: () => {
      const product = textOf(columns.sku < 0 ? columns.product : columns.sku);
      return findRepeats(facts.rows, { order: hasOrders ? facts.order() : null, product, sold: facts.sold }, state, facts.toWallClock);
    },
    unitPrice: () => facts.unitPrice,
    skuColumn: () => columns.sku,
    productColumn: () => columns.product,
    issues: () => meaningIssues(facts, meaning),
  });
  return meaning;
}

/** Whether a cell looks like a booking such as `Adjust bad debt`: seldom, so that its columns need not be read for it. */
function mayAdjust({ source, start, rowCount }: DataRows, columns: { sku: number; product: number }): boolean {
  for (const column of [columns.sku, columns.product]) {
    if (column < 0) continue;
    for (let row = 0; row < rowCount; row++) {
      const cell = source.cells[start + row]?.[column];
      // The first letter tells nearly all; a regular expression for every row would be felt.
      if (typeof cell === 'string' && beginsLikeAdjusting(cell.charCodeAt(0)) && adjusting.test(cell)) return true;
    }
  }
  return false;
}

const adjusting = /^\s{0,9}(?:b\s{0,9}$|adj|bad)/i;

/** a, A, b, B, or what may be a space. */
function beginsLikeAdjusting(code: number): boolean {
  return code <= 32 || code >= 128 || code === 65 || code === 66 || code === 97 || code === 98;
}

interface FoundKinds {
  readonly kinds: RowKinds;
  readonly services: Services;
}

/** The columns of a product's code and of its name; -1 for one that is not there. */
export function productColumns(recognised: RecognisedTab): { sku: number; product: number } {
  return { sku: columnOf(recognised, 'sku'), product: columnOf(recognised, 'product') };
}

function columnOf(recognised: RecognisedTab, role: ColumnRole): number {
  return recognised.matches.find((match) => match.role === role)?.column ?? -1;
}

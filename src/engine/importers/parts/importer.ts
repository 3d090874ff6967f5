import type { SourceTab } from '../../table/cell.js';
import type { DataRows } from '../../table/column-cells.js';
import type { WallClock } from '../../table/columns.js';
import type { ColumnRole, RecognisedTab } from '../../table/roles.js';

/** A column of a shop's export file, under a name of ours. */
export interface ExportColumn {
  /** How the importer's own code calls it, such as `lineDiscount`. */
  readonly field: string;
  /** The headers that shops write over it, best first; case, accents, spaces and punctuation are ignored. */
  readonly headers: readonly string[];
  readonly kind: 'text' | 'number' | 'money' | 'date';
  /** What the column is to the rest of the product; of several columns with one role the first that is there has it. */
  readonly role?: ColumnRole;
}

/** One way in which a shop lays out its export. */
export interface ExportLayout {
  readonly id: string;
  /** The file is of this layout when it has one header of each list. */
  readonly needs: readonly (readonly string[])[];
  readonly columns: readonly ExportColumn[];
  /** Id of the shop's other layout that is read beside this one, where it is given too; absent where none is. */
  readonly beside?: string;
  /** How much better this layout serves as the orders tab than the shop's other one; 0 where it does not matter. */
  readonly rank?: number;
}

/** A tab that was found to be a shop's export, with its columns by field. */
export interface OpenExport {
  readonly importer: Importer;
  readonly layout: ExportLayout;
  readonly rows: DataRows;
  readonly recognised: RecognisedTab;
  /** The 0-based column of a field, or -1. */
  column(field: string): number;
}

/** What the export does not say itself. */
export interface ReadExportOptions {
  readonly toWallClock: WallClock;
  /** Gross margin as a share of net sales, 0..1, for a shop without a cost column; null = unknown. */
  readonly marginRate: number | null;
  /** The same shop's other exports, such as Etsy's orders beside its order items. */
  readonly others: readonly OpenExport[];
}

/** All that is known about the export files of one shop system. */
export interface Importer {
  /** Stands in the headless run's `source.importer`. */
  readonly id: string;
  /** The shop system's own name, in every language. */
  readonly label: string;
  /** Payments are the same money as the shop's orders: such a file is never read as sales. */
  readonly holds: 'orders' | 'payments';
  readonly layouts: readonly ExportLayout[];
  /** Whether a file with these headers, in any order, is an export of this shop. At most one importer claims a file. */
  claims(headers: readonly string[]): boolean;
}

/** A tab and the row in which an importer found its headers. */
export interface FoundExport {
  readonly importer: Importer;
  readonly layout: ExportLayout;
  readonly source: SourceTab;
  readonly headerIndex: number;
}

import type { NumberRole } from '../../table/number-roles.js';
import type { DecimalMark } from '../../table/number-text.js';
import { asMoney, readNumbers } from '../../table/read-number.js';
import type { OpenExport } from './importer.js';

/** The export's columns of numbers by field; money as exact integers of 1/10,000. */
export interface ExportNumbers {
  readonly byField: ReadonlyMap<string, NumberRole>;
  /** The decimal mark that the columns prove together; null when they prove none or contradict each other. */
  readonly mark: DecimalMark | null;
}

/** Reads every column of numbers once; a column that does not prove its decimal mark takes that of the others. */
export function readExportNumbers(open: OpenExport): ExportNumbers {
  const { layout, rows, recognised } = open;
  const found = layout.columns.filter(({ field, kind }) => (kind === 'money' || kind === 'number') && open.column(field) >= 0);
  const first = found.map((column) => ({ column, reading: readNumbers(rows, open.column(column.field)) }));
  const marks = new Set(first.map(({ reading }) => reading.mark).filter((mark) => mark !== null));
  const mark = marks.size === 1 ? ([...marks][0] as DecimalMark) : null;
  const byField = new Map<string, NumberRole>();
  for (const { column, reading } of first) {
    const at = open.column(column.field);
    const again = mark !== null && reading.mark === null && reading.unclear.length > 0;
    const read = again ? readNumbers(rows, at, mark) : reading;
    const header = recognised.headers[at] ?? '';
    byField.set(column.field, { column: at, header, reading: column.kind === 'money' ? asMoney(read) : read });
  }
  return { byField, mark };
}

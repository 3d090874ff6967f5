import { isDateFormat } from '../workbook/date-format.js';
import { dateOfSerial } from '../workbook/serial-date.js';
import type { CellValue, DateGrouping } from '../workbook/types.js';

/** A group's label: what the cell holds, how it is shown, and what sorts it. */
export interface Label {
  readonly value: CellValue;
  readonly format: string | null;
  /** Numbers before texts before blanks. */
  readonly rank: number;
  readonly order: number;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const collator = new Intl.Collator('en', { sensitivity: 'variant' });

/** A column of the source as numbers of labels: row i has `labels[ids[i]]`. */
export interface LabelledColumn {
  readonly ids: Int32Array;
  readonly labels: readonly Label[];
}

/**
 * Turns a column into labels. Dates are grouped by `grouping` when there is one; cells that are no dates keep their own label.
 *
 * @param formatAt the number format of the i-th cell
 */
export function labelColumn(
  cells: readonly CellValue[],
  formatAt: (index: number) => string,
  grouping: DateGrouping | null,
): LabelledColumn {
  const ids = new Int32Array(cells.length);
  const labels: Label[] = [];
  const known = new Map<CellValue, number>();
  const grouped = new Map<string, number>();
  cells.forEach((cell, i) => {
    const key = cell === '' ? null : typeof cell === 'object' && cell !== null ? cell.error : cell;
    let id = known.get(key);
    if (id === undefined) {
      const label = labelOf(key, formatAt(i), grouping);
      const name = `${label.rank} ${String(label.value)}`;
      id = grouped.get(name) ?? labels.push(label) - 1;
      grouped.set(name, id);
      known.set(key, id);
    }
    ids[i] = id;
  });
  return { ids, labels };
}

function labelOf(value: CellValue, format: string, grouping: DateGrouping | null): Label {
  if (value === null) return { value: '', format: null, rank: 3, order: 0 };
  if (typeof value !== 'number') return { value, format: null, rank: typeof value === 'string' ? 1 : 2, order: 0 };
  const isDate = isDateFormat(format);
  if (isDate && grouping) return groupedLabel(value, grouping) ?? { value, format, rank: 0, order: value };
  return { value, format: format === 'General' ? null : format, rank: 0, order: value };
}

/** The wording is that of Google's page DateTimeGroupingRuleType: `2008-Q4`, `2008-Nov`, `2008-11-22`, `Sunday`. */
function groupedLabel(serial: number, grouping: DateGrouping): Label | null {
  const date = dateOfSerial(serial);
  if (!date) return null;
  const { year, month, day, weekday } = date;
  const quarter = Math.ceil(month / 3);
  const two = (number: number) => String(number).padStart(2, '0');
  const label = (value: CellValue, order: number): Label => ({ value, format: null, rank: 0, order });
  switch (grouping) {
    case 'YEAR':
      return label(year, year);
    case 'YEAR_QUARTER':
      return label(`${year}-Q${quarter}`, year * 4 + quarter);
    case 'YEAR_MONTH':
      return label(`${year}-${monthNames[month - 1]}`, year * 12 + month);
    case 'YEAR_MONTH_DAY':
      return label(`${year}-${two(month)}-${two(day)}`, Math.floor(serial));
    case 'QUARTER':
      return label(`Q${quarter}`, quarter);
    case 'MONTH':
      return label(monthNames[month - 1] as string, month);
    case 'DAY_OF_WEEK':
      return label(dayNames[weekday] as string, weekday);
    case 'DAY_OF_MONTH':
      return label(day, day);
  }
}

/** Ascending order of labels; blanks stand last. */
export function compareLabels(a: Label, b: Label): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.order !== b.order) return a.order - b.order;
  return collator.compare(String(a.value), String(b.value));
}

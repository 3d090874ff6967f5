import type { CellValue, PivotGroupRecord, PivotValueRecord } from '../workbook/types.js';
import type { GroupNode, Line } from './group-tree.js';
import { renderLabel } from './render-label.js';

/** The cells of a pivot table, from its anchor. A null format means automatic. */
export interface PivotBlock {
  readonly values: CellValue[][];
  readonly formats: (string | null)[][];
}

export interface Table {
  readonly rowGroups: readonly PivotGroupRecord[];
  readonly columnGroups: readonly PivotGroupRecord[];
  readonly values: readonly PivotValueRecord[];
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Header of a source column. */
  header(column: number): string;
  cell(row: Line, column: Line, value: number): CellValue;
  valueFormat(value: number): string | null;
  readonly locale: string;
}

interface Sheet extends PivotBlock {
  put(row: number, column: number, value: CellValue, format?: string | null): void;
}

/**
 * Lays a table out as Sheets does: the names of the column groups in the first row, their labels below, the values' names in a
 * row of their own when there are several (or no column groups); the names of the row groups above their labels; a label only in the
 * first of its rows; `... Total` after each outer label and `Grand Total` at the end.
 */
export function layOut(table: Table): PivotBlock {
  const { rowGroups, columnGroups, values, rows, columns } = table;
  const valueCount = Math.max(1, values.length);
  const left = Math.max(1, rowGroups.length);
  const nameRow = columnGroups.length === 0 || values.length > 1;
  const top = (columnGroups.length > 0 ? 1 + columnGroups.length : 0) + (nameRow ? 1 : 0);
  const width = values.length === 0 && columnGroups.length === 0 ? left : left + columns.length * valueCount;
  const block = blank(top + rows.length, width);
  putRowHeads(table, block, top);
  if (columnGroups.length > 0) putColumnHeads(table, block, { left, valueCount });
  for (let across = 0; across < columns.length; across++)
    for (let value = 0; value < values.length; value++) {
      const column = left + across * valueCount + value;
      if (nameRow) block.put(top - 1, column, valueName(table, value));
      for (let down = 0; down < rows.length; down++) {
        const cell = table.cell(rows[down] as Line, columns[across] as Line, value);
        block.put(top + down, column, cell, table.valueFormat(value));
      }
    }
  return { values: block.values, formats: block.formats };
}

function blank(rows: number, columns: number): Sheet {
  const values: CellValue[][] = Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(null));
  const formats: (string | null)[][] = Array.from({ length: rows }, () => new Array<string | null>(columns).fill(null));
  return {
    values,
    formats,
    put(row, column, value, format = null) {
      (values[row] as CellValue[])[column] = value;
      (formats[row] as (string | null)[])[column] = format;
    },
  };
}

/** `SUM of Net sales`, or the name that the value was given. */
export function valueName(table: Table, index: number): string {
  const value = table.values[index] as PivotValueRecord;
  if (value.displayName !== null) return value.displayName;
  return value.sourceColumn === null ? `Calculated Field ${index + 1}` : `${value.summarize} of ${table.header(value.sourceColumn)}`;
}

function groupName(table: Table, group: PivotGroupRecord): string {
  if (group.displayName !== null) return group.displayName;
  const header = table.header(group.sourceColumn);
  return group.dateGrouping === null ? header : `${header} - ${groupingNames[group.dateGrouping]}`;
}

const groupingNames: Readonly<Record<NonNullable<PivotGroupRecord['dateGrouping']>, string>> = {
  YEAR: 'Year',
  YEAR_QUARTER: 'Year-Quarter',
  YEAR_MONTH: 'Year-Month',
  YEAR_MONTH_DAY: 'Year-Month-Day',
  QUARTER: 'Quarter',
  MONTH: 'Month',
  DAY_OF_WEEK: 'Day of week',
  DAY_OF_MONTH: 'Day of month',
};

function putRowHeads(table: Table, block: Sheet, top: number): void {
  const { rowGroups, columnGroups, rows, values } = table;
  for (const [at, group] of rowGroups.entries()) block.put(top - 1, at, groupName(table, group));
  if (columnGroups.length > 0 && values.length === 1) block.put(0, 0, valueName(table, 0));
  let before: Line | null = null;
  rows.forEach((line, down) => {
    if (rowGroups.length > 0) putHeads(table, pathOf(line, before), (depth, value, format) => block.put(top + down, depth, value, format));
    before = line;
  });
}

function putColumnHeads(table: Table, block: Sheet, at: { readonly left: number; readonly valueCount: number }): void {
  const { columnGroups, columns } = table;
  columnGroups.forEach((group, depth) => {
    if (at.left + depth < (block.values[0]?.length ?? 0)) block.put(0, at.left + depth, groupName(table, group));
  });
  let before: Line | null = null;
  columns.forEach((line, across) => {
    putHeads(table, pathOf(line, before), (depth, value, format) => block.put(1 + depth, at.left + across * at.valueCount, value, format));
    before = line;
  });
}

interface Head {
  readonly depth: number;
  readonly node: GroupNode;
  readonly isTotal: boolean;
}

/** The labels that a line shows: those that differ from the line before it, or the name of its total. */
function pathOf(line: Line, before: Line | null): Head[] {
  if (line.isTotal) return [{ depth: Math.max(0, line.node.depth - 1), node: line.node, isTotal: true }];
  const above = new Set<GroupNode>();
  if (before && !before.isTotal) for (let at: GroupNode | null = before.node; at; at = at.parent) above.add(at);
  const heads: Head[] = [];
  for (let at: GroupNode | null = line.node; at?.parent; at = at.parent)
    if (!above.has(at)) heads.unshift({ depth: at.depth - 1, node: at, isTotal: false });
  return heads;
}

function putHeads(table: Table, heads: readonly Head[], put: (depth: number, value: CellValue, format: string | null) => void): void {
  for (const { depth, node, isTotal } of heads) {
    if (!isTotal) put(depth, node.label?.value ?? '', node.label?.format ?? null);
    else put(depth, node.label === null ? 'Grand Total' : `${renderLabel(node.label, table.locale)} Total`, null);
  }
}

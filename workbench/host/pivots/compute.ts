import { isDateFormat } from '../workbook/date-format.js';
import type { CellValue, PivotGroupRecord, PivotRecord, PivotValueRecord, SheetModel, WorkbookModel } from '../workbook/types.js';
import { type GroupNode, type GroupTree, growTree, type Line, linesOf } from './group-tree.js';
import { labelColumn } from './labels.js';
import { layOut, type PivotBlock } from './layout.js';
import { fillPlaces, type Places } from './places.js';

export type { PivotBlock } from './layout.js';

/** The source of a pivot as columns without their header. */
interface Source {
  readonly sheet: SheetModel;
  readonly rows: number;
  header(column: number): string;
  cells(column: number): CellValue[];
  format(column: number, index: number): string;
}

/**
 * Computes what a pivot table shows. The first row of the source is its header; one blank or broken header spoils the table, as
 * reported of Sheets. A pivot without groups and values covers no cell.
 */
export function computePivot(pivot: PivotRecord, workbook: WorkbookModel): PivotBlock {
  if (pivot.rows.length + pivot.columns.length + pivot.values.length === 0) return { values: [], formats: [] };
  const headers = workbook.values({ ...pivot.source, rows: 1 })[0] ?? [];
  const broken = headers.findIndex((header) => header === null || header === '' || typeof header === 'object');
  if (broken >= 0) return refusal(`Column ${pivot.source.column + broken} of the pivot table's source has no header.`);
  const source = openSource(pivot, workbook);
  const visible = visibleRows(pivot, workbook, source);
  const rows = growTree(labelled(pivot.rows, source), visible);
  const columns = growTree(labelled(pivot.columns, source), visible);
  const values = pivot.values.map((value) => (value.sourceColumn === null ? { ...value, summarize: 'CUSTOM' as const } : value));
  const cells = values.map((value) => (value.sourceColumn === null ? [] : source.cells(value.sourceColumn)));
  const places = fillPlaces({ rows, columns }, values, cells);
  return layOut({
    rowGroups: pivot.rows,
    columnGroups: pivot.columns,
    values,
    rows: linesOf(rows, pivot.rows, (node, group) => numberAt(places.at(node, columns.root, group.sortByValue ?? 0))),
    columns: linesOf(columns, pivot.columns, (node, group) => numberAt(places.at(rows.root, node, group.sortByValue ?? 0))),
    header: source.header,
    cell: (row, column, value) => shown(places, { row, column, rows, columns }, values[value] as PivotValueRecord, value),
    valueFormat: (value) => formatOf(values[value] as PivotValueRecord, source),
    locale: workbook.locale,
  });
}

/** One cell with `#REF!`: what a pivot shows that can't be drawn. */
export function refusal(message: string): PivotBlock {
  return { values: [[{ error: '#REF!', message }]], formats: [[null]] };
}

function openSource({ source }: PivotRecord, workbook: WorkbookModel): Source {
  const sheet = workbook.sheetById(source.sheetId);
  if (!sheet) throw new Error("The sheet of the pivot table's source no longer exists.");
  const grid = workbook.values(source);
  const columns = new Map<number, CellValue[]>();
  const read = (column: number): CellValue[] => {
    const cells: CellValue[] = new Array(grid.length - 1);
    for (let row = 1; row < grid.length; row++) cells[row - 1] = grid[row]?.[column - source.column] ?? null;
    columns.set(column, cells);
    return cells;
  };
  return {
    sheet,
    rows: source.rows - 1,
    header: (column) => String(grid[0]?.[column - source.column] ?? ''),
    cells: (column) => columns.get(column) ?? read(column),
    format: (column, index) => sheet.numberFormat(source.row + 1 + index, column),
  };
}

function labelled(groups: readonly PivotGroupRecord[], source: Source) {
  return groups.map((group) =>
    labelColumn(source.cells(group.sourceColumn), (index) => source.format(group.sourceColumn, index), group.dateGrouping),
  );
}

/** 1 for each source row that every filter shows. A filter names the texts that the cells show; one without values hides nothing. */
function visibleRows({ filters, source: range }: PivotRecord, workbook: WorkbookModel, source: Source): Uint8Array {
  const visible = new Uint8Array(source.rows).fill(1);
  if (source.rows === 0) return visible;
  for (const { sourceColumn, visibleValues } of filters) {
    if (visibleValues.length === 0) continue;
    const kept = new Set(visibleValues);
    const area = { sheetId: range.sheetId, row: range.row + 1, column: sourceColumn, rows: source.rows, columns: 1 };
    workbook.displayTexts(area).forEach(([text], row) => {
      if (!kept.has(text ?? '')) visible[row] = 0;
    });
  }
  return visible;
}

function numberAt(value: CellValue): number {
  return typeof value === 'number' ? value : Number.NEGATIVE_INFINITY;
}

interface Crossing {
  readonly row: Line;
  readonly column: Line;
  readonly rows: GroupTree;
  readonly columns: GroupTree;
}

/** The value, or its share of the row's, the column's or the whole table's total. */
function shown(places: Places, { row, column, rows, columns }: Crossing, value: PivotValueRecord, index: number): CellValue {
  const own = places.at(row.node, column.node, index);
  const share = (of: GroupNode, by: GroupNode): CellValue => {
    const total = places.at(of, by, index);
    if (typeof own !== 'number' || typeof total !== 'number') return own;
    return total === 0 ? { error: '#DIV/0!', message: 'The total is 0.' } : own / total;
  };
  switch (value.showAs) {
    case 'DEFAULT':
      return own;
    case 'PERCENT_OF_ROW_TOTAL':
      return share(row.node, columns.root);
    case 'PERCENT_OF_COLUMN_TOTAL':
      return share(rows.root, column.node);
    case 'PERCENT_OF_GRAND_TOTAL':
      return share(rows.root, columns.root);
  }
}

const counting = ['COUNT', 'COUNTA', 'COUNTUNIQUE'];

/** Counts are plain, shares are percent, everything else looks like the first cell of its source column. */
function formatOf(value: PivotValueRecord, source: Source): string | null {
  if (value.numberFormat !== null) return value.numberFormat;
  if (value.showAs !== 'DEFAULT') return '0.00%';
  if (value.sourceColumn === null || counting.includes(value.summarize) || source.rows === 0) return null;
  const format = source.format(value.sourceColumn, 0);
  return format === 'General' || (isDateFormat(format) && value.summarize === 'SUM') ? null : format;
}

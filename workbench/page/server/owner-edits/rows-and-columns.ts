import { hiddenSpan, unlike } from './hide-rows.js';
import type { OwnerEdit } from './owner-edit.js';
import { sortRows } from './sort-rows.js';

/** What moves cells. */
export const rowsAndColumns: readonly OwnerEdit[] = [
  {
    id: 'insert-rows-above',
    label: 'Insert rows above',
    apply: (workbook, { sheetId, row, rows }) => workbook.insertRows(sheetId, row, rows),
  },
  {
    id: 'insert-rows-below',
    label: 'Insert rows below',
    apply: (workbook, { sheetId, row, rows }) => workbook.insertRows(sheetId, row + rows, rows),
  },
  { id: 'delete-rows', label: 'Delete rows', apply: (workbook, { sheetId, row, rows }) => workbook.deleteRows(sheetId, row, rows) },
  {
    id: 'insert-columns-left',
    label: 'Insert columns to the left',
    apply: (workbook, { sheetId, column, columns }) => workbook.insertColumns(sheetId, column, columns),
  },
  {
    id: 'insert-columns-right',
    label: 'Insert columns to the right',
    apply: (workbook, { sheetId, column, columns }) => workbook.insertColumns(sheetId, column + columns, columns),
  },
  {
    id: 'delete-columns',
    label: 'Delete columns',
    apply: (workbook, { sheetId, column, columns }) => workbook.deleteColumns(sheetId, column, columns),
  },
  {
    id: 'hide-rows',
    label: 'Hide rows',
    apply: (workbook, place) => workbook.setLayout(place.sheetId, { hiddenRows: hiddenSpan(workbook, place) }),
  },
  {
    id: 'filter-rows',
    label: 'Show only rows with this value',
    apply: (workbook, place) => workbook.setLayout(place.sheetId, { hiddenRows: unlike(workbook, place) }),
  },
  {
    id: 'show-rows',
    label: 'Show all rows',
    apply: (workbook, { sheetId }) => workbook.setLayout(sheetId, { hiddenRows: [] }),
  },
  { id: 'sort-up', label: 'Sort rows by this column, A to Z', apply: (workbook, place) => sortRows(workbook, place, 1) },
  { id: 'sort-down', label: 'Sort rows by this column, Z to A', apply: (workbook, place) => sortRows(workbook, place, -1) },
];

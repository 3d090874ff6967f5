import type { OwnerEdit } from './owner-edit.js';

const yellow = '#fff2cc';

/** What a person does to cells besides typing. */
export const cells: readonly OwnerEdit[] = [
  {
    id: 'note',
    label: 'Note…',
    asks: 'Note on this cell; empty to remove it',
    apply: (workbook, { sheetId, row, column }, answer) => workbook.setNote(row, column, sheetId, answer),
  },
  { id: 'fill', label: 'Fill with yellow', apply: (workbook, place) => workbook.setStyle(place, { background: yellow }) },
  { id: 'no-fill', label: 'No fill', apply: (workbook, place) => workbook.setStyle(place, { background: '#ffffff' }) },
];

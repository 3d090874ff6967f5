import type { OwnerEdit } from './owner-edit.js';

/** What a person does to tabs; a double click renames one. */
export const tabs: readonly OwnerEdit[] = [
  {
    id: 'new-tab',
    label: 'New tab…',
    asks: 'Name of the new tab',
    apply(workbook, { sheetId }, answer) {
      workbook.addSheet(answer, workbook.sheets.findIndex(({ id }) => id === sheetId) + 1);
    },
  },
  { id: 'move-left', label: 'Move this tab left', apply: (workbook, { sheetId }) => move(workbook, sheetId, -1) },
  { id: 'move-right', label: 'Move this tab right', apply: (workbook, { sheetId }) => move(workbook, sheetId, 1) },
  { id: 'hide-tab', label: 'Hide this tab', apply: (workbook, { sheetId }) => workbook.setLayout(sheetId, { hidden: true }) },
  {
    id: 'show-tabs',
    label: 'Show hidden tabs',
    apply(workbook) {
      for (const { id, hidden } of workbook.sheets) if (hidden) workbook.setLayout(id, { hidden: false });
    },
  },
  { id: 'delete-tab', label: 'Delete this tab', apply: (workbook, { sheetId }) => workbook.removeSheet(sheetId) },
];

/** Past hidden tabs, which stand between those that can be seen. */
function move(workbook: Parameters<OwnerEdit['apply']>[0], sheetId: number, step: 1 | -1): void {
  const { sheets } = workbook;
  let index = sheets.findIndex(({ id }) => id === sheetId) + step;
  while (sheets[index]?.hidden) index += step;
  if (index >= 0 && index < sheets.length) workbook.moveSheet(sheetId, index);
}

import type { BookSheet } from '../../workbench/host/workbook/workbook-state.js';
import type { Random } from '../fuzz/random.js';
import { pictureAbove } from './owner-model.js';
import { type OwnerShop, rowsAbove } from './owner-shop.js';
import { firstDataRow } from './report-tabs.js';

/** Puts something into one cell above a report. */
type Filler = (shop: OwnerShop, sheet: BookSheet, cell: readonly [row: number, column: number], random: Random) => void;

/** Words that a report could hold itself, so that nobody takes the owner's rows for the report's. */
const likeOurs = ['The year at a glance', 'Customer A', 'Total', 'Segment', 42];

const fillers: readonly Filler[] = [
  ({ host }, { id }, [row, column], random) => host.workbook.setValues(id, row, column, [[random.pick(likeOurs)]]),
  // Formulas that look at the report, and one that does not.
  (shop, sheet, [row, column], random) => {
    const title = rowsAbove(shop, sheet) + 1;
    const formulas = ['=1+2', `="see "&A${title}`, `=B${title + firstDataRow}`];
    shop.host.workbook.type(sheet.id, row, column, random.pick(formulas));
  },
  (shop, { id }, [row, column]) => shop.host.workbook.setNote(row, column, id, `note ${shop.newWords()}`),
  ({ host }, { id }, [row, column]) => {
    host.workbook.setStyle({ sheetId: id, row, column, rows: 1, columns: 2 }, { background: '#ffee11', bold: true });
  },
  (shop, { id }, [row]) => shop.host.workbook.setValues(id, row, 1, [[`word ${shop.newWords()}`, 5, 'three', null, 'five']]),
  // A row that stays blank.
  () => {},
];

/** Puts one thing into a row above a report; `rememberAbove` comes after it. */
export function fillRowAbove(shop: OwnerShop, sheet: BookSheet, row: number, random: Random): void {
  random.pick(fillers)(shop, sheet, [row, 1 + random.int(3)], random);
}

/** From now on the rows above the report must look as they do. */
export function rememberAbove({ own }: OwnerShop, sheet: BookSheet): void {
  own.cellsAbove.set(sheet.id, pictureAbove(sheet, own.rowsAbove.get(sheet.id) ?? 0));
}

import { sortCells } from '../../workbench/host/services/sort-cells.js';
import type { Random } from '../fuzz/random.js';
import { fillRowAbove, rememberAbove } from './fill-above.js';
import type { Finding } from './finding.js';
import { formulaOf, type OwnThing, pictureOfChart, placesOf, type Zone } from './owner-model.js';
import { type OwnerShop, reportWidth, rowsAbove } from './owner-shop.js';
import { dataRows, headerRow, type ReportTab, reportTabs, textAt } from './report-tabs.js';
import { changeOrders, changeRules, writeFacts } from './shop-facts.js';

/** Something that the owner does between two refreshes, or a run that the owner starts. */
export interface OwnerAction {
  readonly id: string;
  /** How often, compared with the others. */
  readonly weight: number;
  readonly apply: (shop: OwnerShop, random: Random) => Done | null;
}

/** What was done, in words, and what is wrong after it; an action that found nothing to do gives null. */
export interface Done {
  readonly words: string;
  readonly wrong?: Finding | null;
}

/** An action on one of the reports: mostly on those of customers and of segments, whose rows move most. */
function onReport(apply: (shop: OwnerShop, report: ReportTab, random: Random) => string | null): OwnerAction['apply'] {
  return (shop, random) => {
    const all = reportTabs(shop.host);
    const liveliest = all.filter(({ id }) => hasKeys(id));
    const report = random.pick(random.chance(0.7) ? liveliest : all);
    const name = report.sheet.name;
    const words = apply(shop, report, random);
    return words === null ? null : { words: `${words} (tab "${name}")` };
  };
}

/** Things beside a row go along with it in the reports whose rows have a name. */
const hasKeys = (report: string) => report === 'customers' || report === 'segments';

const pickRow: Readonly<Record<Exclude<Zone, 'below'>, (rows: readonly number[], above: number, random: Random) => number>> = {
  data: (rows, _, random) => random.pick(rows),
  title: (_, above) => above + 1,
  header: (_, above) => above + headerRow,
  total: (rows) => (rows.at(-1) ?? 0) + 1,
};

/** Puts a note on a row of the report, or words or a formula to the right of it. */
function putBeside(shop: OwnerShop, { id, sheet }: ReportTab, random: Random, kind: 'note' | 'words' | 'formula'): string | null {
  const above = rowsAbove(shop, sheet);
  const rows = dataRows(sheet, above);
  if (!hasKeys(id) || rows.length === 0) return null;
  const zone = kind === 'formula' || random.chance(0.75) ? 'data' : random.pick(['title', 'header', 'total'] as const);
  const row = pickRow[zone](rows, above, random);
  const beside = textAt(sheet, row);
  if (zone === 'total' && beside !== 'Total') return null;
  const width = reportWidth(shop, id, sheet);
  const column = kind === 'note' && random.chance(0.8) ? 1 + random.int(width) : width + 1 + random.int(4);
  if (kind === 'note' ? sheet.note(row, column) !== '' : sheet.value(row, column) !== null) return null;
  const words = shop.newWords();
  if (kind === 'note') shop.host.workbook.setNote(row, column, sheet.id, words);
  else if (kind === 'words') shop.host.workbook.setValues(sheet.id, row, column, [[words]]);
  else shop.host.workbook.type(sheet.id, row, column, formulaOf(words, row));
  shop.own.things.push({ tabId: sheet.id, zone, kind, words, beside, column });
  return `puts ${kind} "${words}" into row ${row}, column ${column}, at "${beside}"`;
}

function insertAbove(shop: OwnerShop, { sheet }: ReportTab, random: Random): string {
  const above = rowsAbove(shop, sheet);
  const [count, before] = [1 + random.int(5), 1 + random.int(above + 1)];
  shop.host.workbook.insertRows(sheet.id, before, count);
  shop.own.rowsAbove.set(sheet.id, above + count);
  for (let row = before; row < before + count; row++) fillRowAbove(shop, sheet, row, random);
  rememberAbove(shop, sheet);
  return `inserts ${count} rows before row ${before} and writes into them`;
}

function deleteAbove(shop: OwnerShop, { sheet }: ReportTab, random: Random): string | null {
  const above = rowsAbove(shop, sheet);
  if (above === 0) return null;
  const first = 1 + random.int(above);
  const count = 1 + random.int(above - first + 1);
  shop.host.workbook.deleteRows(sheet.id, first, count);
  shop.own.rowsAbove.set(sheet.id, above - count);
  rememberAbove(shop, sheet);
  return `deletes ${count} rows from row ${first} above the report`;
}

function writeAbove(shop: OwnerShop, { sheet }: ReportTab, random: Random): string | null {
  const above = rowsAbove(shop, sheet);
  if (above === 0) return null;
  const row = 1 + random.int(above);
  fillRowAbove(shop, sheet, row, random);
  rememberAbove(shop, sheet);
  return `writes into row ${row} above the report`;
}

function writeBelow(shop: OwnerShop, { sheet }: ReportTab, random: Random): string {
  const { workbook } = shop.host;
  const [row, column, words] = [sheet.lastRow + 1 + random.int(3), 1 + random.int(4), shop.newWords()];
  if (row > sheet.maxRows) workbook.insertRows(sheet.id, sheet.maxRows + 1, row - sheet.maxRows);
  workbook.setValues(sheet.id, row, column, [[words]]);
  shop.own.things.push({ tabId: sheet.id, zone: 'below', kind: 'line', words, beside: '', column });
  return `writes "${words}" into row ${row}, column ${column}, below the report`;
}

function addChart(shop: OwnerShop, { sheet }: ReportTab, random: Random): string {
  const title = shop.newWords();
  const [anchorRow, anchorColumn] = [1 + random.int(sheet.lastRow + 30), 2 + random.int(12)];
  const range = { sheetId: sheet.id, row: rowsAbove(shop, sheet) + headerRow, column: 1, rows: 2, columns: 2 };
  const place = { sheetId: sheet.id, anchorRow, anchorColumn, offsetX: 0, offsetY: 0 };
  shop.host.workbook.addChart({ ...place, type: 'COLUMN', ranges: [range], numHeaders: 1, options: { title } });
  shop.own.charts.push({ tabId: sheet.id, title, picture: pictureOfChart(shop.host, sheet.id, title) });
  return `adds the chart "${title}" at row ${anchorRow}, column ${anchorColumn}`;
}

/** Sorts the rows of data: whole rows, or only the report's columns, so that what stands beside a row is then beside another. */
function sortReport(shop: OwnerShop, { id, sheet }: ReportTab, random: Random): string | null {
  const rows = dataRows(sheet, rowsAbove(shop, sheet));
  if (rows.length < 2) return null;
  const width = reportWidth(shop, id, sheet);
  const [columns, by] = [random.chance(0.6) ? sheet.maxColumns : width, 1 + random.int(width)];
  const range = { sheetId: sheet.id, row: rows[0] as number, column: 1, rows: rows.length, columns };
  sortCells(shop.host.workbook, range, by, random.chance(0.5) ? 1 : -1);
  const moved = (thing: OwnThing) => thing.tabId === sheet.id && thing.zone === 'data';
  for (const thing of shop.own.things.filter(moved)) {
    const row = placesOf(sheet, thing)[0]?.row ?? 0;
    if (rows.includes(row)) thing.beside = textAt(sheet, row);
  }
  return `sorts ${columns} columns of the report by column ${by}`;
}

/** A change of the facts, and the tabs of orders and rules written anew. */
function onFacts(words: string, change: typeof changeOrders): OwnerAction['apply'] {
  return (shop, random) => {
    change(shop.facts, random);
    writeFacts(shop.host, shop.facts);
    return { words };
  };
}

export const ownerActions: readonly OwnerAction[] = [
  { id: 'inserts rows above a report', weight: 4, apply: onReport(insertAbove) },
  { id: 'deletes rows above a report', weight: 2, apply: onReport(deleteAbove) },
  { id: 'writes above a report', weight: 1, apply: onReport(writeAbove) },
  { id: 'writes a note', weight: 3, apply: onReport((shop, report, random) => putBeside(shop, report, random, 'note')) },
  { id: 'writes words beside a report', weight: 4, apply: onReport((shop, report, random) => putBeside(shop, report, random, 'words')) },
  { id: 'types a formula beside a row', weight: 2, apply: onReport((shop, report, random) => putBeside(shop, report, random, 'formula')) },
  { id: 'writes a line below a report', weight: 1, apply: onReport(writeBelow) },
  { id: 'adds a chart', weight: 1, apply: onReport(addChart) },
  { id: 'sorts a report', weight: 3, apply: onReport(sortReport) },
  {
    id: 'hides or shows a report',
    weight: 1,
    apply: onReport(({ host }, { sheet }) => {
      host.workbook.setLayout(sheet.id, { hidden: !sheet.hidden });
      return sheet.hidden ? 'hides it' : 'shows it';
    }),
  },
  {
    id: 'renames a report',
    weight: 1,
    apply: onReport((shop, { sheet }) => {
      const name = `My ${shop.newWords()}`;
      shop.host.workbook.renameSheet(sheet.id, name);
      return `renames it to "${name}"`;
    }),
  },
  {
    id: 'moves a report',
    weight: 1,
    apply: onReport(({ host }, { sheet }, random) => {
      const place = random.int(host.workbook.sheets.length - 1);
      host.workbook.moveSheet(sheet.id, place);
      return `moves it to place ${place + 1}`;
    }),
  },
  { id: 'changes orders', weight: 5, apply: onFacts('changes orders', changeOrders) },
  { id: 'changes rules', weight: 1, apply: onFacts('changes rules', changeRules) },
];

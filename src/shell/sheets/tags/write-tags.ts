import { cellName } from '../../../engine/table/a1.js';
import type { Result } from '../../../engine/table/issue.js';
import { shellIssue } from '../../shell-issue.js';
import { asText } from '../as-text.js';
import { ensureSize } from '../owned-tabs.js';
import { textOf } from './match-lines.js';
import { type NotPutBack, putBack } from './put-back.js';
import { type TabSnapshot, takeSnapshotBefore } from './tab-snapshot.js';
import { claimColumn, columnOf, disownColumn, findTagMark, type TagMark } from './tag-mark.js';
import { formulaObstacle, tagObstacle } from './tag-obstacle.js';
import { rowsStand, type Standing, type TagsWanted, tagsStand } from './tags-stand.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes tags into our column in one call, and looks afterwards whether they stand there.
 *
 * A range is a place, not a column: where somebody inserts a column between our last look and the write, the tags land in a column
 * of the owner's. No call of Google's writes by the mark itself. So the whole tab is read just before (values and formulas), the
 * mark is looked at last of all, and if the tags are not in our column afterwards, it is looked for where they went, and what stood
 * there is put back.
 *
 * @param span first and last of the texts to write
 * @returns how the tags stand; an issue when they can't be written at all, and then nothing was
 */
export function putTags(wanted: TagsWanted, span: readonly [number, number]): Result<Standing> {
  const { orders, column, firstIndex, texts } = wanted;
  const { sheet } = orders.found;
  const [first, last] = span;
  ensureSize(sheet, firstIndex + texts.length, column);
  const target = sheet.getRange(firstIndex + first + 1, column, last - first + 1, 1);
  const obstacle = tagObstacle(sheet, target);
  if (obstacle !== null) return { ok: false, issue: obstacle };
  if (orders.tagColumn === null && !claimColumn(sheet, column)) return standing('moved');
  const mark = findTagMark(sheet);
  if (mark === null || mark.column !== column) return standing('moved');
  const before = takeSnapshotBefore(wanted);
  if (!rowsStand(wanted, before.values)) return standing('moved');
  const formula = formulaObstacle(sheet, before.formulas, column);
  if (formula !== null) return { ok: false, issue: formula };
  if (orders.tagColumn === null && !isBlankIn(before, column)) {
    disownColumn(mark);
    return standing('moved');
  }
  const inputs = texts.slice(first, last + 1).map((text) => [text === '' ? '' : asText(text)]);
  return writeAndLook({ wanted, before, mark }, target, inputs);
}

interface Write {
  readonly wanted: TagsWanted;
  readonly before: TabSnapshot;
  readonly mark: TagMark;
}

function writeAndLook({ wanted, before, mark }: Write, target: GoogleAppsScript.Spreadsheet.Range, inputs: string[][]): Result<Standing> {
  const { orders, column, firstIndex } = wanted;
  const { sheet } = orders.found;
  const row = target.getRow() - 1;
  const texts = wanted.texts.slice(row - firstIndex).slice(0, inputs.length);
  const stray = { before, header: firstIndex, column: column - 1, row, texts };
  // Between this look and the write nothing else may stand.
  if (columnOf(mark.mark) !== column) return standing('moved');
  try {
    target.setValues(inputs);
  } catch (error) {
    // It may have been written all the same, and anywhere.
    const lost = putBack(sheet, stray);
    if (lost !== null) return ownerCellsLost(sheet, lost);
    throw error;
  }
  const standsNow = tagsStand(wanted);
  const lost = standsNow === 'stands' ? null : putBack(sheet, stray);
  return lost === null ? standing(standsNow) : ownerCellsLost(sheet, lost);
}

function standing(value: Standing): Result<Standing> {
  return { ok: true, value, issues: [] };
}

function isBlankIn({ values }: TabSnapshot, column: number): boolean {
  return values.every((row) => textOf(row[column - 1]) === '');
}

function ownerCellsLost(sheet: Sheet, { column, rows }: NotPutBack): Result<never> {
  const cell = cellName(rows[0] ?? 1, column);
  const seen = String(sheet.getRange(cell).getValue());
  return { ok: false, issue: shellIssue('owner-cells-lost', { tab: sheet.getName(), cell, seen, params: { n: rows.length } }) };
}

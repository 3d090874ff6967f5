import type { FieldColumn, FieldSource } from '../shop/field.js';
import type { SourceTab } from '../table/cell.js';
import { cellText, isBlank, isErrorText } from '../table/cell-text.js';
import { utcWallClock, type WallClock } from '../table/columns.js';
import type { Issue, Result } from '../table/issue.js';
import { cellNameIn, sheetRow } from './cell-name.js';
import { compileCriterion } from './compile-criterion.js';
import { foldText } from './fold-text.js';
import { type RulesHeader, readRulesHeader, refuse } from './rules-header.js';
import type { Condition, Rule } from './types.js';

/** Names that the reports use for the customers whom no rule catches, and for rows without a customer. */
const reservedNames = new Set(['unassigned', 'no customer']);

/**
 * Reads a criteria table into rules, top to bottom. The header is the first row that has a column `Segment`; blank rows are skipped; a row with a name only catches everyone who is left. Rows whose names are the
 * same text get the spelling of the first.
 *
 * @param fields the customers over whose columns the rules will run
 * @param toWallClock for cells that hold a date; the default is for dates made in UTC
 * @returns the rules; or the one issue, naming a cell, that makes the table unusable. A table without rules is usable
 *   and says so in its issues: then everyone is `Unassigned`.
 */
export function compileRules(source: SourceTab, fields: FieldSource, toWallClock: WallClock = utcWallClock): Result<readonly Rule[]> {
  const header = readRulesHeader(source, fields);
  if (!header.ok) return header;
  const rules: Rule[] = [];
  const spellings = new Map<string, string>();
  for (let row = header.value.row + 1; row < source.cells.length; row++) {
    if ((source.cells[row] ?? []).every(isBlank)) continue;
    const segment = readSegment(source, row, header.value.segmentColumn, toWallClock);
    if (!segment.ok) return segment;
    const conditions = readConditions(source, row, header.value, toWallClock);
    if (!conditions.ok) return conditions;
    const key = foldText(segment.value);
    const spelling = spellings.get(key) ?? segment.value;
    spellings.set(key, spelling);
    rules.push({ segment: spelling, row: sheetRow(source, row), conditions: conditions.value });
  }
  const issues = [...blankFields(source, header.value), ...(rules.length === 0 ? [noRules(source, header.value)] : [])];
  return { ok: true, value: rules, issues };
}

function readSegment(source: SourceTab, row: number, column: number, toWallClock: WallClock): Result<string> {
  const name = cellText(source.cells[row]?.[column], toWallClock);
  if (name === '') return refuse(source, { row, column, key: 'rules-segment-missing' });
  if (isErrorText(name)) return refuse(source, { row, column, key: 'rules-segment-error' });
  if (reservedNames.has(foldText(name))) return refuse(source, { row, column, key: 'rules-segment-reserved' });
  return { ok: true, value: name, issues: [] };
}

function readConditions(source: SourceTab, row: number, header: RulesHeader, toWallClock: WallClock): Result<readonly Condition[]> {
  const conditions: Condition[] = [];
  for (const { column, field } of header.criteria) {
    const cell = source.cells[row]?.[column];
    if (isBlank(cell)) continue;
    const criterion = compileCriterion(cell, field.column, toWallClock);
    const { name } = field;
    if (!criterion.ok)
      return refuse(source, { row, column, key: criterion.key, params: { ...criterion.params, field: name }, toWallClock });
    conditions.push({ field: field.name, column: field.column, cell: cellNameIn(source, row, column), ...criterion.value });
  }
  return { ok: true, value: conditions, issues: [] };
}

/** A field that is blank for everybody makes rules that catch nobody; that is easily overlooked. */
function blankFields(source: SourceTab, { row, criteria }: RulesHeader): Issue[] {
  return criteria
    .filter(({ field }) => isBlankThroughout(field.column))
    .map(({ column }) => ({
      code: 'rules-field-blank',
      tab: source.tab,
      cell: cellNameIn(source, row, column),
      seen: cellText(source.cells[row]?.[column]),
    }));
}

function isBlankThroughout(column: FieldColumn): boolean {
  if (column.kind === 'text') return column.codes.length > 0 && column.codes.every((code) => code < 0);
  const values = column.kind === 'number' ? column.values : column.days;
  return values.length > 0 && values.every((value) => Number.isNaN(value));
}

function noRules(source: SourceTab, { row, segmentColumn }: RulesHeader): Issue {
  return { code: 'rules-none', tab: source.tab, cell: cellNameIn(source, row + 1, segmentColumn), seen: '' };
}

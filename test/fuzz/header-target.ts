import type { Cell, SourceTab } from '../../src/engine/table/cell.js';
import { utcWallClock } from '../../src/engine/table/columns.js';
import { headerWordsOf } from '../../src/engine/table/headers/header-words.js';
import { headerRecords } from '../../src/engine/table/headers/index.js';
import { headerLanguages } from '../../src/engine/table/headers/languages/index.js';
import { rowState } from '../../src/engine/table/order-lines.js';
import { readOrders } from '../../src/engine/table/read-orders.js';
import { recogniseTab } from '../../src/engine/table/recognise-tab.js';
import type { RecognisedTab, TabRole } from '../../src/engine/table/roles.js';
import { type FuzzTarget, promise } from './fuzz-target.js';
import { makeCell } from './make-cell.js';
import type { Random } from './random.js';

interface TabInput {
  readonly role: TabRole;
  readonly source: SourceTab;
}

const roles: readonly TabRole[] = ['orders', 'orders', 'orders', 'customers', 'service', 'products', 'campaigns', 'leads', 'survey'];

/** Recognises tabs whose headers are real ones, mistyped ones and none, and reads those that are orders. */
export function headerTarget(seeds: readonly string[]): FuzzTarget {
  const synonyms = new Map(roles.map((role) => [role, synonymsOf(role)]));
  const make = (random: Random): TabInput => {
    const role = random.pick(roles);
    const width = 1 + random.int(6);
    const header = () => (random.chance(0.85) ? random.pick(synonyms.get(role) as string[]) : makeCell(random, seeds));
    const line = (cell: () => Cell) => Array.from({ length: random.chance(0.9) ? width : random.int(width + 2) }, cell);
    const notes = Array.from({ length: random.chance(0.8) ? 0 : random.int(3) }, () => line(() => makeCell(random, seeds)));
    const column = Array.from({ length: width + 2 }, () => random.int(4));
    const body = Array.from({ length: random.int(7) }, () => {
      let at = 0;
      return line(() => bodyCell(random, column[at++] as number, seeds));
    });
    return { role, source: { tab: 'Orders', cells: [...notes, line(header), ...body] } };
  };
  const cells = { textsOf: ({ source }: TabInput) => source.cells.flat(), read: readHeaderAlone };
  return { name: 'header', share: 0.1, limitMs: 20, make, check: checkTab, cells };
}

/** Recognises a tab in which the text is a header, beside headers that make it an orders tab. */
function readHeaderAlone(text: string): void {
  recogniseTab({ tab: 'Orders', cells: [['Customer', 'Date', 'Amount', text]] }, 'orders');
}

/** What a tab's columns may be headed, in every language. */
function synonymsOf(tab: TabRole): string[] {
  return headerLanguages.flatMap((language) => headerRecords(tab).flatMap(({ role }) => headerWordsOf(language, tab, role).synonyms));
}

function bodyCell(random: Random, kind: number, seeds: readonly string[]): Cell {
  if (random.chance(0.1) || kind === 3) return makeCell(random, seeds);
  if (kind === 0) return random.pick(['2026-01-31', '31/12/2025', '5 Mar 2026', new Date(Date.UTC(2026, 1, 1 + random.int(28)))]);
  if (kind === 1) return random.pick([12.5, '12.50', '1,234.00', '$5', -3, '0']);
  return random.pick(['Ann', 'bob@shop.example', 'C-1', '17850.0', 17850, '']);
}

function checkTab({ role, source }: TabInput): void {
  const recognised = recogniseTab(source, role);
  if (!recognised.ok) return;
  const { headerIndex, matches } = recognised.value;
  promise(headerIndex >= -1 && headerIndex < source.cells.length, `the header row is ${headerIndex}`);
  promise(new Set(matches.map((match) => match.role)).size === matches.length, 'a role was given twice');
  promise(new Set(matches.map((match) => match.column)).size === matches.length, 'a column plays two roles');
  if (role === 'orders') checkOrders(source, recognised.value);
}

/** Every row counts, is blank, or is left out; and what counts is finite. */
function checkOrders(source: SourceTab, recognised: RecognisedTab): void {
  const read = readOrders(source, recognised, { toWallClock: utcWallClock, marginRate: null });
  if (!read.ok) return;
  const { state, day, netSales, rowCount } = read.value;
  promise(state.length === rowCount, 'a row has no state');
  state.forEach((value, row) => {
    if (value !== rowState.counted) return;
    promise(Number.isInteger(day[row]), `row ${row} counts and its day is ${day[row]}`);
    promise(Number.isSafeInteger(netSales[row]), `row ${row} counts and its net sales are ${netSales[row]}`);
  });
}

import type { Cell, SourceTab } from '../../engine/table/cell.js';
import type { LoadedShop } from './load-shop.js';
import { fingerprint } from './report-state.js';

/** A short mark of each tab that a run reads, and of the settings, by which it is told later on whether they have changed. */
export type SourceMarks = Readonly<Record<string, string>>;

export const settingsMark = 'settings';

/**
 * Marks what was read. Sorting rows changes no report, so it changes no mark either; only the order of the rules counts. Our own
 * tag column, blank rows and blanks at the end of a row are left out.
 */
export function sourceMarks({ input, settings }: LoadedShop): SourceMarks {
  const { orders, otherExports = [], service, customers, products, survey, leads, campaigns, rules } = input;
  const read = { orders, service, customers, products, survey, leads, campaigns };
  const tabs = Object.entries(read).flatMap(([use, tab]) => (tab ? [[use, tabMark(tab)] as const] : []));
  const exports = otherExports.map((tab, index) => [`export-${index}`, tabMark(tab)] as const);
  const ruled = rules ? [['segments', tabMark(rules, true)] as const] : [];
  return Object.fromEntries([...tabs, ...exports, ...ruled, [settingsMark, fingerprint(JSON.stringify(settings))]]);
}

/** Names of what differs: uses of tabs, or the settings. */
export function changedSources(then: SourceMarks, now: SourceMarks): readonly string[] {
  const names = new Set([...Object.keys(then), ...Object.keys(now)]);
  return [...names].filter((name) => then[name] !== now[name]);
}

function tabMark({ cells }: SourceTab, isInOrder = false): string {
  let sum = 0;
  let rows = 0;
  for (const row of cells) {
    const hash = rowHash(row);
    if (hash === 0) continue;
    rows++;
    sum = (sum + (isInOrder ? Math.imul(hash, 2 * rows + 1) : hash)) >>> 0;
  }
  return `${rows}.${sum.toString(36)}`;
}

/** FNV-1a over the cells of a row, each with its place; 0 for a blank row. */
function rowHash(row: readonly Cell[]): number {
  let hash = 0x811c9dc5;
  let isBlank = true;
  for (let column = 0; column < row.length; column++) {
    const text = cellText(row[column] ?? '');
    if (text === '') continue;
    isBlank = false;
    hash = Math.imul(hash ^ column, 0x01000193);
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return isBlank ? 0 : hash >>> 0 || 1;
}

/** Text and number are told apart: 5 and '5 typed as text' may be read differently. */
function cellText(cell: NonNullable<Cell>): string {
  if (typeof cell === 'string') return cell === '' ? '' : `"${cell}`;
  return String(typeof cell === 'object' ? cell.getTime() : cell);
}

import type { SourceTab } from '../table/cell.js';
import { dataRows } from '../table/column-cells.js';
import type { DayColumn, NumberColumn, TextColumn, WallClock } from '../table/columns.js';
import { encodeIds } from '../table/encode-text.js';
import type { Result } from '../table/issue.js';
import { type LazyColumns, lazyColumns } from '../table/lazy-columns.js';
import { recogniseTab } from '../table/recognise-tab.js';
import type { ChosenColumns, ColumnRole, RecognisedTab, TabRole } from '../table/roles.js';
import { startStates } from '../table/row-states.js';
import { contactColumns } from './contact-columns.js';
import type { People } from './fill-customers.js';

/** A tab of campaigns, leads or answers as columns: who each row is about, and any column by its role. */
export interface TabColumns {
  readonly recognised: RecognisedTab;
  readonly rowCount: number;
  /** A value of `rowState`: counted or blank. */
  readonly state: Uint8Array;
  /** For the customer index; every code is -1 where the tab has no customer column. */
  readonly people: People;
  /** The column of a role, or null when the tab has none, or its cells are not all numbers or dates. */
  text(role: ColumnRole): TextColumn | null;
  number(role: ColumnRole): NumberColumn | null;
  day(role: ColumnRole): DayColumn | null;
}

/**
 * Recognises a tab by its headers and reads it as columns. No figure is made of it.
 *
 * Not ok: a column that such a tab must have is missing.
 *
 * @param role what the tab holds; `campaigns`, `leads` and `survey` have headers of their own
 */
export function readTabColumns(
  source: SourceTab,
  role: TabRole,
  options: { readonly toWallClock: WallClock; readonly chosen?: ChosenColumns },
): Result<TabColumns> {
  const found = recogniseTab(source, role, options.chosen);
  if (!found.ok) return found;
  const recognised = found.value;
  const rows = dataRows(source, recognised);
  const { toWallClock } = options;
  const lazy = lazyColumns(rows, toWallClock, { columns: new Set(), mark: null });
  const columnOf = (wanted: ColumnRole) => recognised.matches.find((match) => match.role === wanted)?.column ?? -1;
  const read = <T>(kind: keyof LazyColumns & ('text' | 'number' | 'day'), wanted: ColumnRole) => {
    const column = columnOf(wanted);
    return column < 0 ? null : (lazy[kind](column) as T | null);
  };
  const customer = columnOf('customer');
  const people: People = {
    customer:
      customer < 0
        ? { codes: new Int32Array(rows.rowCount).fill(-1), labels: [] }
        : encodeIds(rows, customer, { toWallClock, merge: true }).column,
    ...contactColumns(rows, recognised, toWallClock),
  };
  const value: TabColumns = {
    ...{ recognised, rowCount: rows.rowCount, state: startStates(rows, recognised), people },
    text: (wanted) => read<TextColumn>('text', wanted),
    number: (wanted) => read<NumberColumn>('number', wanted),
    day: (wanted) => read<DayColumn>('day', wanted),
  };
  return { ok: true, value, issues: found.issues };
}

import type { MessageKey } from '../../messages/index.js';
import type { CellGrid } from '../../table/cell.js';
import type { ColumnRole, TabRole } from '../../table/roles.js';

/** Something a shop must have before a set can be used on it. */
export interface PresetNeed {
  readonly tab: Extract<TabRole, 'orders' | 'customers' | 'service' | 'survey'>;
  /** Any one of these columns is enough; an empty list asks for the tab as such. */
  readonly anyOf: readonly ColumnRole[];
  /** What to call the column in the sentence that says it is missing; not said where the tab alone is asked for. */
  readonly column: MessageKey;
}

/** A ready-made set of segments. It is a criteria table like any other: once written into the tab, it is the owner's. */
export interface Preset {
  /** What `--preset` takes. */
  readonly id: string;
  /** Keys of the messages that name and explain it; say them with `say()`. */
  readonly label: MessageKey;
  readonly help: MessageKey;
  /** The table exactly as it is written into the Segments tab, header included; every row has the same width. */
  readonly cells: CellGrid;
  /** How many classes of R, F and M the table is made for: using the set sets them. Absent where it asks for no score. */
  readonly bins?: number;
  /** Id of the set that is used instead where nearly everybody ordered once, so that frequency has no classes to name groups by. */
  readonly whereOrderedOnce?: string;
  /** What the set needs beside orders with a customer, a date and an amount; absent: nothing. All of them must be met. */
  readonly needs?: readonly PresetNeed[];
}

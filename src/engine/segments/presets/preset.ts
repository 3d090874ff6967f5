import type { MessageKey } from '../../messages/index.js';
import type { CellGrid } from '../../table/cell.js';

/** A ready-made set of segments. It is a criteria table like any other: once written into the tab, it is the owner's. */
export interface Preset {
  /** What `--preset` takes. */
  readonly id: string;
  /** Keys of the messages that name and explain it; say them with `say()`. */
  readonly label: MessageKey;
  readonly help: MessageKey;
  /** The table exactly as it is written into the Segments tab, header included; every row has the same width. */
  readonly cells: CellGrid;
}

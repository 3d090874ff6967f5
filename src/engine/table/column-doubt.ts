import type { MessageKey, MessageParams } from '../messages/index.js';

/** Something to tell about cells of a column, by data row. */
export interface ColumnDoubt {
  readonly code: MessageKey;
  readonly column: number;
  readonly rows: readonly number[];
  readonly params?: MessageParams;
}

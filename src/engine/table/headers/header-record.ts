import type { MessageKey } from '../../messages/index.js';
import type { ColumnRole } from '../roles.js';

/** What the cells of a column must be to play a role. */
export type ValueKind = 'text' | 'number' | 'money' | 'date';

/** A column that a tab may have. By which headers it is known stands in `languages/`. */
export interface HeaderRecord {
  readonly role: ColumnRole;
  /** What the role is called on screen. */
  readonly label: MessageKey;
  readonly kind: ValueKind;
  /** Whether the tab can't be read without it. Alternatives (an amount, or quantity and unit price) stand in `settle-roles.ts`. */
  readonly required: boolean;
}

import type { MessageKey } from '../../messages/index.js';
import type { ColumnRole } from '../roles.js';

/** What the cells of a column must be to play a role. */
export type ValueKind = 'text' | 'number' | 'money' | 'date';

/**
 * How a column of a tab is known by its header. Headers are compared without accents, case, punctuation and spaces, so
 * `Order Date`, `order_date` and `OrderDate` are one synonym; what stands in brackets is ignored unless a synonym
 * has it.
 */
export interface HeaderRecord {
  readonly role: ColumnRole;
  /** What the role is called on screen. */
  readonly label: MessageKey;
  readonly kind: ValueKind;
  /** Whether the tab can't be read without it. Alternatives (an amount, or quantity and unit price) stand in `settle-roles.ts`. */
  readonly required: boolean;
  /** Best first: where a tab has several of these headers, the earliest in this list wins. */
  readonly synonyms: readonly string[];
  /** Headers that may mean something else; taken, as "likely", when nothing better is there. */
  readonly weak?: readonly string[];
  /** Single words, any of which in a header is enough; taken, as "likely", when nothing better is there. */
  readonly words?: readonly string[];
}

import type { ColumnRole, TabRole } from '../roles.js';

/**
 * The words of one role in one language, separated by commas. How they are compared stands at `headerKey`: accents, case,
 * punctuation and spaces do not count.
 */
export interface RoleWords {
  /** Best first: where a tab has several of these headers, the earliest in this list wins. */
  readonly synonyms: string;
  /** Headers that may mean something else; taken, as "likely", when nothing better is there. */
  readonly weak?: string;
  /** Single words, any of which in a header is enough; taken, as "likely", when nothing better is there. */
  readonly words?: string;
}

/** How a language heads the columns that say who the customer is; they are the same in every tab. */
export interface PeopleWords {
  /** Headers of an id or number, such as `customer id`. */
  readonly ids: string;
  /** An id without saying whose; it is the customer's in a customers tab only. */
  readonly plainId?: string;
  /** Headers that say no more than that it is the customer. */
  readonly customers: string;
  readonly emails: string;
  readonly names: string;
  readonly phones: string;
}

/** How one language heads its columns. To add a language is to add one file of this shape and a line in the index. */
export interface HeaderLanguage {
  /** Two letters, such as `de`. */
  readonly code: string;
  /** The words are as `headerKey` folds them. The build writes them so: folding thousands of words takes longer than all else that a small formula does. */
  readonly areKeys?: true;
  readonly people: PeopleWords;
  /** The roles of each tab other than who the customer is; these may add `customer` with further weak words. */
  readonly tabs: Readonly<Partial<Record<TabRole, Readonly<Partial<Record<ColumnRole, RoleWords>>>>>>;
}

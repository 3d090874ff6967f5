import type { ColumnRole, TabRole } from '../roles.js';
import type { HeaderLanguage, PeopleWords } from './header-language.js';

/** The words of a role in one language, as lists. */
export interface WordLists {
  readonly synonyms: readonly string[];
  readonly weak: readonly string[];
  readonly words: readonly string[];
}

/** Tabs that borrow the words of the orders tab. */
const borrowing: ReadonlySet<TabRole> = new Set<TabRole>(['products', 'campaigns', 'leads', 'survey']);

/** What a language calls a role in a tab; empty lists where it has no word for it. */
export function headerWordsOf(language: HeaderLanguage, tab: TabRole, role: ColumnRole): WordLists {
  // What a tab does not call otherwise it calls as an orders tab does: a product, a category, a date.
  const own = language.tabs[tab]?.[role] ?? (borrowing.has(tab) ? language.tabs.orders?.[role] : undefined);
  return {
    synonyms: [...list(own?.synonyms), ...peopleWords(language.people, tab, role)],
    weak: list(own?.weak),
    words: list(own?.words),
  };
}

/** An id before an e-mail address before a name, because two people may share a name. */
function peopleWords(people: PeopleWords, tab: TabRole, role: ColumnRole): readonly string[] {
  const { ids, plainId, customers, emails, names, phones } = people;
  if (role === 'customer') return [ids, tab === 'customers' ? plainId : '', customers, emails, names].flatMap(list);
  if (role === 'customerName') return [names, customers].flatMap(list);
  if (role === 'email') return list(emails);
  return role === 'phone' ? list(phones) : [];
}

function list(words: string | undefined): readonly string[] {
  return words ? words.split(',').map((word) => word.trim()) : [];
}

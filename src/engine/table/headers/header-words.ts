import type { ColumnRole, TabRole } from '../roles.js';
import type { HeaderLanguage, PeopleWords } from './header-language.js';

/** The words of a role in one language, as lists. */
export interface WordLists {
  readonly synonyms: readonly string[];
  readonly weak: readonly string[];
  readonly words: readonly string[];
}

/** What a language calls a role in a tab; empty lists where it has no word for it. */
export function headerWordsOf(language: HeaderLanguage, tab: TabRole, role: ColumnRole): WordLists {
  const own = language.tabs[tab]?.[role];
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

import { say } from '../messages/index.js';
import type { Analysis } from '../shop/analysis.js';
import { habitFields } from '../shop/fields/habits.js';
import { occasionFields } from '../shop/fields/occasions.js';
import { habitNotes } from '../time/habit-notes.js';

/** How habits were judged, where a rule asks for one: from when on customers count as lapsed, and whose occasions were taken. */
export function habitFootnotes({ rules, shop, lines }: Analysis): string[] {
  const names = new Set([...habitFields, ...occasionFields].map(({ name }) => name));
  const isAsked = rules.some(({ conditions }) => conditions.some(({ field }) => names.has(field)));
  return isAsked ? habitNotes(shop.habits, lines.currency).map(({ key, params }) => say(key, params)) : [];
}

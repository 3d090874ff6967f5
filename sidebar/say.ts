import { fill, type MessageParams } from '../src/engine/messages/fill.js';
import { texts } from './texts.js';

export type SidebarText = keyof typeof texts;

/** A text of the sidebar. Only the sidebar's own parts of the catalogue are bundled; all other sentences come in replies. */
export function say(key: SidebarText, params: MessageParams = {}): string {
  return fill(texts[key], params);
}

const byKey: ReadonlyMap<string, string> = new Map(Object.entries(texts));

/** The text under a key that is made of a value, or null where the catalogue has none: the server may know more kinds than this page. */
export function sayIfKnown(key: string): string | null {
  return byKey.get(key) ?? null;
}

/** A label of an amount. */
export function withCurrency(label: string, currency: string | null): string {
  return currency ? say('preview-in-currency', { label, currency }) : label;
}

/** Keeps a name from the sheet from turning the direction of the sentence around it, whatever script it is in. */
export function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}

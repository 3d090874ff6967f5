import { isInvisible } from './character.js';

/**
 * The form under which two spellings of a customer are the same person: NFKC, outer spaces trimmed, inner spaces
 * collapsed, lower case, without invisible marks; in an e-mail address no spaces at all. Leading zeros and accents count.
 *
 * @example customerKey('  Ana  María ') // 'ana maría'
 * @example customerKey('Ann @Shop.com') // 'ann@shop.com'
 */
export function customerKey(id: string): string {
  if (isPlain(id)) return id.toLowerCase();
  const text = shown(id.normalize('NFKC')).trim();
  return text.replace(/\s+/g, text.includes('@') ? '' : ' ').toLowerCase();
}

/** The text without invisible marks. */
function shown(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (isInvisible(text.charCodeAt(i))) return [...text].filter((char) => !isInvisible(char.charCodeAt(0))).join('');
  }
  return text;
}

/** ASCII without spaces, as nearly all ids are: only the case is to be folded. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code >= 127) return false;
  }
  return true;
}

/**
 * The form under which two spellings of a customer are the same person: NFC, outer spaces trimmed, inner spaces
 * collapsed, lower case. Leading zeros and accents count.
 *
 * @example customerKey('  Ana  María ') // 'ana maría'
 */
export function customerKey(id: string): string {
  return isPlain(id) ? id.toLowerCase() : id.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** ASCII without spaces, as nearly all ids are: only the case is to be folded. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code >= 127) return false;
  }
  return true;
}

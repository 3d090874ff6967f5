/**
 * The form under which two spellings of a customer are the same person: NFC, outer spaces trimmed, inner spaces
 * collapsed, lower case. Leading zeros and accents count.
 *
 * @example customerKey('  Ana  María ') // 'ana maría'
 */
export function customerKey(id: string): string {
  return id.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

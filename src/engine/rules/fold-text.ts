/**
 * The form under which two texts of a rule are the same value: NFC, outer spaces trimmed, inner spaces collapsed,
 * case ignored. Accents count, so `Café` and `Cafe` differ. (Headers are compared by `table/header-key.ts`, which
 * forgives more.)
 *
 * @example foldText('  Garden   CENTRE ') // 'garden centre'
 */
export function foldText(text: string): string {
  const folded = text.toLowerCase().normalize('NFC').trim().replace(/\s+/g, ' ');
  // Greek writes sigma differently at the end of a word, and `toLowerCase` follows that; the letter is the same.
  return folded.includes('ς') ? folded.replace(/ς/g, 'σ') : folded;
}

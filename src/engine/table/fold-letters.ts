/** Apostrophes that are letters, accents, vowel signs of Arabic and Hebrew, tatweel, and the dots below Devanagari and Bengali letters. */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u093c\u09bc]+|[\u02bb\u02bc]/g;

/** Letters that people write in two ways and that Unicode does not take apart. */
const letters = new Map<string, string>([
  ...(['ßss', 'æae', 'œoe', 'øo', 'łl', 'đd', 'ðd', 'ıi', 'ɓb', 'ɗd', 'ƙk', 'ƴy', 'ٱا', 'ىي', 'ةه', 'یي', 'کك'] as const).map(
    (pair) => [pair.charAt(0), pair.slice(1)] as const,
  ),
]);
const twoWays = new RegExp(`[${[...letters.keys()].join('')}]`, 'g');

/**
 * Text without what people leave out when they type: case, accents, vowel signs, the hooks of Hausa, the hamza of Arabic.
 * Wide and Arabic presentation forms become the plain letters.
 *
 * @example foldLetters('Größe') // 'grosse'
 */
export function foldLetters(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(twoWays, (letter) => letters.get(letter) as string);
}

/** Whether a text has nothing but ASCII characters. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

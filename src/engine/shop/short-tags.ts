/** What changes the character before it: marks, skin tones, parts of flags; a joiner also takes the character after it. */
const changesOther = /\p{M}|\p{Emoji_Modifier}|\u200c|\u200d|[\u{E0020}-\u{E007F}]/u;
const isRegion = /[\u{1F1E6}-\u{1F1FF}]/u;
/** Signs that make one letter of two in Indian scripts. */
const joins = /[\u200d\u094d\u09cd\u0a4d\u0acd\u0b4d\u0c4d\u0ccd\u0d4d]/;
const mostGraphemes = 50;

/**
 * Tags as they stand in a column: one of more than 50 characters, as a person counts them, is cut to 49 and `…`, never inside a
 * character. Where two different ones would be cut to the same text, the later ones are numbered, `… 2`.
 *
 * @param tags one per row; equal ones stay equal
 * @example shortTags(['Gold', '']) // ['Gold', '']
 */
export function shortTags(tags: readonly string[]): string[] {
  const shortened = new Map<string, string>();
  const taken = new Set(tags.filter((tag) => !isLong(tag)));
  return tags.map((tag) => {
    const known = isLong(tag) ? shortened.get(tag) : tag;
    if (known !== undefined) return known;
    const short = freeTag(tag, taken);
    shortened.set(tag, short);
    taken.add(short);
    return short;
  });
}

/** A quick look first: a text has no more graphemes than code units. */
function isLong(tag: string): boolean {
  return tag.length > mostGraphemes && graphemes(tag).length > mostGraphemes;
}

function freeTag(tag: string, taken: ReadonlySet<string>): string {
  const characters = graphemes(tag);
  for (let n = 1; ; n++) {
    const ending = n === 1 ? '…' : `… ${n}`;
    const short =
      characters
        .slice(0, mostGraphemes - ending.length)
        .join('')
        .trimEnd() + ending;
    if (!taken.has(short)) return short;
  }
}

/** A text as what a person takes for its characters; at most one more than a tag may have, for it may be 50,000 long. */
function graphemes(tag: string): string[] {
  const found: string[] = [];
  let last = '';
  let regions = 0;
  for (const character of tag) {
    const isSecondOfFlag = isRegion.test(character) && regions % 2 === 1;
    regions = isRegion.test(character) ? regions + 1 : 0;
    if (found.length > 0 && (isSecondOfFlag || joins.test(last) || changesOther.test(character))) found[found.length - 1] += character;
    else if (found.push(character) > mostGraphemes) break;
    last = character;
  }
  return found;
}

import { foldText } from './fold-text.js';

/**
 * A text with wildcards, as code points; the two below zero are the wildcards. No regular expression is ever made
 * from what a person wrote.
 */
export type TextPattern = readonly number[];
/** `*`: any run of characters, none included. */
export const anyRun = -1;
/** `?`: exactly one character. */
export const anyOne = -2;

/**
 * Reads `*`, `?` and the escapes `~*`, `~?`, `~~`; any other `~` is itself. Runs of `*` count as one.
 *
 * @example parsePattern('a~*?') // the code points of "a*", then anyOne
 */
export function parsePattern(text: string): TextPattern {
  const pattern: number[] = [];
  for (let at = 0; at < text.length; ) {
    const next = text[at + 1];
    if (text[at] === '~' && (next === '*' || next === '?' || next === '~')) {
      pattern.push(next.charCodeAt(0));
      at += 2;
      continue;
    }
    const point = text.codePointAt(at) as number;
    at += point > 0xffff ? 2 : 1;
    if (point === 42) {
      if (pattern[pattern.length - 1] !== anyRun) pattern.push(anyRun);
    } else pattern.push(point === 63 ? anyOne : point);
  }
  return pattern;
}

/** A pattern that is compared with folded texts. */
export function foldedPattern(text: string): TextPattern {
  return parsePattern(foldText(text));
}

/** Whether a text holds a wildcard that is not escaped. */
export function hasWildcard(text: string): boolean {
  return parsePattern(text).some((point) => point < 0);
}

/** The text that is meant when `~` escapes are taken out, such as `5*` for `5~*`. */
export function withoutEscapes(text: string): string {
  return text.includes('~') ? text.replace(/~([*?~])/g, '$1') : text;
}

/**
 * Whether the whole text fits the pattern. Two pointers and one point to come back to (the last `*`): no recursion,
 * no allocation, at worst pattern length × text length steps.
 */
export function matchesPattern(pattern: TextPattern, text: string): boolean {
  let at = 0;
  let place = 0;
  let afterRun = -1;
  let runEnd = 0;
  while (at < text.length) {
    const point = text.codePointAt(at) as number;
    const wanted = pattern[place];
    if (wanted === anyRun) {
      place++;
      afterRun = place;
      runEnd = at;
    } else if (wanted === anyOne || wanted === point) {
      place++;
      at += point > 0xffff ? 2 : 1;
    } else if (afterRun >= 0) {
      // Half of a surrogate pair may go to the run: what `?` then takes is the other half, which changes no answer.
      runEnd++;
      at = runEnd;
      place = afterRun;
    } else return false;
  }
  while (pattern[place] === anyRun) place++;
  return place === pattern.length;
}

const maxCellLength = 49_999;
/** Leading blanks that a cell may carry before the character that matters: spaces, no-break and ideographic ones, NUL, BOM. */
const leadingBlanks = /^[ \u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff\0]*/;
/** Begins a formula, an error value or a control sequence, also in full width; `'` itself would be swallowed. */
const dangerousStart = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n'#]/;
const anyDigit = /\p{Nd}/u;
const booleanWord = /^(?:true|false)$/i;

/**
 * Makes text safe for `setValues`, which reads what it gets as if a person typed it: a name that begins with `=` would
 * become a formula, `007` the number 7, `3-4` a date. Such text is given a leading apostrophe, which a spreadsheet
 * takes as "this is text" and does not keep. Other text is returned as it is; longer text than a cell holds is cut.
 *
 * @example asText('=1+1') // "'=1+1"
 * @example asText('00123') // "'00123"
 * @example asText('Rina') // "Rina"
 */
export function asText(text: string): string {
  const held = textInCell(text);
  return isReadAsSomethingElse(held) ? `'${held}` : held;
}

/** The text that stands in a cell after `asText(text)` was written there: cut to what a cell holds, lines ending in LF. */
export function textInCell(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.length > maxCellLength ? cut(lines) : lines;
}

function isReadAsSomethingElse(text: string): boolean {
  const start = text.replace(leadingBlanks, '').slice(0, 1);
  return dangerousStart.test(start) || anyDigit.test(text) || booleanWord.test(text.trim());
}

/** Never between the halves of a character outside the basic plane. */
function cut(text: string): string {
  const last = text.charCodeAt(maxCellLength - 1);
  const isHighSurrogate = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHighSurrogate ? maxCellLength - 1 : maxCellLength);
}

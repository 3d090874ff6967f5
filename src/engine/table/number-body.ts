/** The mark before the decimals. */
export type DecimalMark = '.' | ',';

/** What digits with marks say. */
export type BodyText =
  | { readonly kind: 'unreadable' }
  /** `mark` is the decimal mark that these digits prove, if they do. */
  | { readonly kind: 'number'; readonly value: number; readonly mark: DecimalMark | null }
  /** `1,234` alone: twelve hundred or one and a quarter. */
  | { readonly kind: 'unclear'; readonly withPoint: number; readonly withComma: number };

const unreadable: BodyText = { kind: 'unreadable' };

/** Stands for a mark that only groups: a space, an apostrophe, or U+066C. */
export const groupSign = '_';
/** Stands for a mark that is nothing but the decimal mark: U+066B. */
export const decimalSign = '|';

/**
 * Reads ASCII digits with the marks `.`, `,`, `groupSign` and `decimalSign`.
 *
 * @param flat the mark behind which a dash stood for no decimals, as in `12,-`; it is not in `body`
 */
export function readBody(body: string, flat: DecimalMark | null): BodyText {
  if (flat !== null) return readFlat(body, flat);
  let points = 0;
  let commas = 0;
  let groups = 0;
  for (let i = 0; i < body.length; i++) {
    const char = body.charCodeAt(i);
    if (char >= 48 && char <= 57) continue;
    if (char === 46) points++;
    else if (char === 44) commas++;
    else if (char === 95) groups++;
    else return readSigned(body);
  }
  if (points > 0 && commas > 0) {
    const mark = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
    return (mark === '.' ? points : commas) === 1 && groups === 0 ? decimal(body, mark) : unreadable;
  }
  if (points + commas === 0) return whole(body, groupSign, null);
  const mark = points > 0 ? '.' : ',';
  if (points + commas > 1) return whole(body, mark, mark === '.' ? ',' : '.');
  return oneMark(body, mark);
}

/** `1.200,-`: whole, and the mark before the dash would have stood before the decimals. */
function readFlat(body: string, flat: DecimalMark): BodyText {
  const grouping = body.includes(groupSign) ? groupSign : flat === '.' ? ',' : '.';
  return whole(body, grouping, flat);
}

/** Digits with U+066B, which says nothing about what a point or a comma means elsewhere in the column. */
function readSigned(body: string): BodyText {
  const at = body.indexOf(decimalSign);
  const read = decimal(`${body.slice(0, at)}.${body.slice(at + 1)}`, '.', at);
  return read.kind === 'number' ? { ...read, mark: null } : read;
}

function oneMark(body: string, mark: DecimalMark): BodyText {
  const at = body.indexOf(mark);
  const decimals = body.length - at - 1;
  const certain = decimals !== 3 || at === 0 || at > 3 || body.charAt(0) === '0' || body.includes(groupSign);
  if (certain) return decimal(body, mark);
  const asDecimal = Number(`${body.slice(0, at)}.${body.slice(at + 1)}`);
  const asGroups = Number(body.slice(0, at) + body.slice(at + 1));
  return mark === '.'
    ? { kind: 'unclear', withPoint: asDecimal, withComma: asGroups }
    : { kind: 'unclear', withPoint: asGroups, withComma: asDecimal };
}

/** The mark at `at` stands once and is the decimal mark; whatever else is in front of it must be correct grouping. */
function decimal(body: string, mark: DecimalMark, at = body.indexOf(mark)): BodyText {
  const lead = body.slice(0, at);
  const decimals = body.slice(at + 1);
  if (!isDigits(decimals)) return unreadable;
  const grouping = lead.includes(groupSign) ? groupSign : mark === '.' ? ',' : '.';
  const digits = lead === '' ? '0' : groupedDigits(lead, grouping);
  return digits === null ? unreadable : { kind: 'number', value: Number(`${digits}.${decimals}`), mark };
}

function whole(body: string, separator: string, mark: DecimalMark | null): BodyText {
  const digits = groupedDigits(body, separator);
  return digits === null ? unreadable : { kind: 'number', value: Number(digits), mark };
}

/**
 * The digits without their grouping, or null unless the groups are of three, or with commas of two before a last three
 * (lakh). No grouped amount starts with a zero: that is a phone number or another number that counts nothing.
 */
function groupedDigits(body: string, separator: string): string | null {
  let end = body.indexOf(separator);
  if (end < 0) return isDigits(body) ? body : null;
  let digits = body.slice(0, end);
  const first = end;
  // Nothing groups before the first digit, and no group of three or two follows more than three.
  if (!isDigits(digits) || digits.charAt(0) === '0' || first > 3) return null;
  let size = 0;
  while (end < body.length) {
    const start = end + 1;
    const next = body.indexOf(separator, start);
    end = next < 0 ? body.length : next;
    const length = end - start;
    const isLast = end === body.length;
    if (size === 0 && !isLast) size = length;
    const wanted = isLast ? 3 : size;
    const group = body.slice(start, end);
    if (length !== wanted || !isDigits(group)) return null;
    digits += group;
  }
  if (size === 0) return digits;
  return first <= size && (size === 3 || (size === 2 && separator === ',')) ? digits : null;
}

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 48 || text.charCodeAt(i) > 57) return false;
  return text !== '';
}

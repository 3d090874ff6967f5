/**
 * Zero of each decimal digit set that people type: Arabic-Indic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Odia,
 * Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Myanmar, Khmer, full width.
 */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];

/** 0 to 9 for a decimal digit of a script that we read, else -1. */
export function digitValue(code: number): number {
  if (code < 0x660) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
  for (const zero of zeros) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}

/** Spaces that people put into numbers and dates, no-break, thin and ideographic ones included. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  if (code === 0xa0) return true;
  if (code < 0x1680) return false;
  return (code >= 0x2000 && code <= 0x200a) || otherSpaces.has(code);
}

/** Ogham, line and paragraph separators, narrow no-break, mathematical and ideographic spaces. */
const otherSpaces = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]);

/** Direction marks, isolates, joiners and the byte order mark: they change how a text looks, not what it says. */
export function isInvisible(code: number): boolean {
  if (code < 0x61c) return false;
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0x61c ||
    code === 0xfeff
  );
}

/** The minus sign, the hyphens and the en dash that programs make of one. An em dash is a pause, or nothing. */
export function isMinus(code: number): boolean {
  return code === 0x2d || code === 0x2212 || (code >= 0x2010 && code <= 0x2013);
}

/** A full-width sign as its plain one: `（` is `(`, `％` is `%`, `￥` is `¥`. Other codes stay. */
export function narrow(code: number): number {
  if (code < 0xff01) return code;
  if (code <= 0xff5e) return code - 0xfee0;
  const at = [0xffe0, 0xffe1, 0xffe5, 0xffe6].indexOf(code);
  return at < 0 ? code : ([0xa2, 0xa3, 0xa5, 0x20a9][at] as number);
}

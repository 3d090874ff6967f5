/** What a text file was written in. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * Turns a file's bytes into text. A byte order mark decides and is dropped; without one, many zero bytes in every second
 * place mean UTF-16; then valid UTF-8 is UTF-8, and so is UTF-8 that was damaged; whatever is left is taken as windows-1252,
 * which any bytes are.
 *
 * @example decodeText(new Uint8Array([0x43, 0x61, 0x66, 0xe9])) // { text: 'Café', encoding: 'windows-1252' }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingByMark(bytes) ?? encodingByZeros(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return isMostlyUtf8(bytes)
      ? { text: decodeDamagedUtf8(bytes), encoding: 'utf-8' }
      : { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

/**
 * Whether a text that is not valid UTF-8 is UTF-8 all the same, damaged: cut off in the middle of a character, or with a few
 * lines pasted in from elsewhere. In windows-1252 letters beyond ASCII hardly ever stand so that they are UTF-8.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] as number) < 0x80) continue;
    const length = characterLength(bytes, i);
    if (length > 1) good++;
    else if (!isCutOff(bytes, i)) bad++;
    i += length - 1;
  }
  return good > bad;
}

/** What is no UTF-8 is read as windows-1252, byte by byte; a last character that was cut off becomes U+FFFD. */
function decodeDamagedUtf8(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8');
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] as number) < 0x80) continue;
    const length = characterLength(bytes, i);
    if (length === 1 && isCutOff(bytes, i)) break;
    if (length === 1) {
      parts.push(decoder.decode(bytes.subarray(start, i)), decodeWindows1252(bytes.subarray(i, i + 1)));
      start = i + 1;
    }
    i += length - 1;
  }
  parts.push(decoder.decode(bytes.subarray(start)));
  return parts.join('');
}

/** How many bytes the UTF-8 character at `at` has; 1 where none begins. */
function characterLength(bytes: Uint8Array, at: number): number {
  const length = lengthByLead(bytes[at] as number);
  for (let i = 1; i < length; i++) if (!isContinuation(bytes[at + i])) return 1;
  return length;
}

/** Whether the file ends within the UTF-8 character that begins at `at`. */
function isCutOff(bytes: Uint8Array, at: number): boolean {
  if (at + lengthByLead(bytes[at] as number) <= bytes.length) return false;
  return bytes.subarray(at + 1).every(isContinuation);
}

function lengthByLead(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 1;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

function encodingByMark(bytes: Uint8Array): TextEncoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Western text in UTF-16 has a zero in nearly every second byte; a CSV in any 8-bit encoding has none. */
function encodingByZeros(bytes: Uint8Array): TextEncoding | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = length / 4;
  if (odd > most && even * 10 < odd) return 'utf-16le';
  if (even > most && odd * 10 < even) return 'utf-16be';
  return null;
}

/** The 32 places where windows-1252 differs from Latin-1, in order from 0x80; the five unused ones stay control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand, because some versions of Node read `windows-1252` as Latin-1 and turn a euro sign into a control character. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
}

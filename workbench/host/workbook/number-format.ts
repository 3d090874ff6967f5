import { isDateFormat, renderDate } from './date-format.js';
import { languageTag } from './language-tag.js';
import type { CellValue } from './types.js';

/** The format of a cell that nobody gave one. */
export const GENERAL = 'General';

/** One section of a number format, such as `"$"#,##0.00`. */
interface NumberSection {
  readonly prefix: string;
  readonly suffix: string;
  readonly minIntegerDigits: number;
  readonly minDecimals: number;
  readonly maxDecimals: number;
  readonly grouped: boolean;
  readonly percent: boolean;
  readonly scientific: boolean;
  /** No digit places at all: the section is only text. */
  readonly textOnly: boolean;
}

interface Separators {
  readonly decimal: string;
  readonly group: string;
}

const sectionsByFormat = new Map<string, readonly (NumberSection | null)[]>();
const separatorsByLocale = new Map<string, Separators>();

/**
 * What a cell shows.
 *
 * Known formats: `General`, `@`, digits with `0 # ? , .`, `%`, `E+00`, text in quotes, after a backslash or in `[$...]`, up to
 * four sections by sign (`positive;negative;zero;text`), colours (ignored) and dates and times (see `renderDate`). A format with
 * anything else - fractions, conditions such as `[>100]`, thousands scaling - is shown as `General`.
 */
export function renderValue(value: CellValue, format: string, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return renderText(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (format === GENERAL || format === '' || format === '@') return renderGeneral(value, locale);
  if (isDateFormat(format)) return renderDate(value, format, locale) ?? renderGeneral(value, locale);
  return renderNumber(value, format, locale);
}

/**
 * A number without a format, as Sheets shows it: whole numbers in full up to 15 digits, others with 10 significant digits.
 */
export function renderGeneral(value: number, locale: string): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-9) return scientific(value, 5, 0, separatorsOf(locale));
  const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
  return text.replace('.', separatorsOf(locale).decimal);
}

/** The decimal and thousands separators of a locale such as `en_US`; an unknown one gets `.` and `,`. */
export function separatorsOf(locale: string): Separators {
  const known = separatorsByLocale.get(locale);
  if (known) return known;
  let made: Separators = { decimal: '.', group: ',' };
  try {
    const parts = new Intl.NumberFormat(languageTag(locale), { useGrouping: true, numberingSystem: 'latn' }).formatToParts(1234567.5);
    const of = (type: string) => parts.find((part) => part.type === type)?.value;
    made = { decimal: of('decimal') ?? '.', group: of('group') ?? ',' };
  } catch {
    // A locale that Intl does not know is shown in the American way.
  }
  separatorsByLocale.set(locale, made);
  return made;
}

function renderText(value: string, format: string): string {
  const section = format.includes(';') ? splitSections(format)[3] : undefined;
  if (section === undefined) return value;
  return section.replace(/"/g, '').replace('@', () => value);
}

function renderNumber(value: number, format: string, locale: string): string {
  let sections = sectionsByFormat.get(format);
  if (!sections) {
    sections = splitSections(format).slice(0, 3).map(readSection);
    sectionsByFormat.set(format, sections);
  }
  const separators = separatorsOf(locale);
  const [positive, negative, zero] = sections;
  if (value < 0 && negative !== undefined) return negative ? applySection(-value, negative, separators) : renderGeneral(value, locale);
  if (value === 0 && zero !== undefined) return zero ? applySection(0, zero, separators) : renderGeneral(value, locale);
  if (!positive) return renderGeneral(value, locale);
  const text = applySection(Math.abs(value), positive, separators);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

function applySection(value: number, section: NumberSection, separators: Separators): string {
  if (section.textOnly) return section.prefix;
  const scaled = section.percent ? value * 100 : value;
  const digits = section.scientific
    ? scientific(scaled, section.maxDecimals, section.minDecimals, separators)
    : fixed(scaled, section, separators);
  return section.prefix + digits + section.suffix;
}

function fixed(value: number, section: NumberSection, separators: Separators): string {
  const [whole = '0', decimals = ''] = roundHalfUp(value, section.maxDecimals).split('.');
  const integer = (whole === '0' && section.minIntegerDigits === 0 ? '' : whole).padStart(section.minIntegerDigits, '0');
  const grouped = section.grouped ? integer.replace(/\B(?=(\d{3})+$)/g, separators.group) : integer;
  let kept = decimals.length;
  while (kept > section.minDecimals && decimals[kept - 1] === '0') kept -= 1;
  return kept > 0 ? grouped + separators.decimal + decimals.slice(0, kept) : grouped;
}

/**
 * Fixed decimals, halves away from zero as the decimal digits read: 1.005 gives 1.01, unlike `toFixed`. Numbers too large or
 * too small to be written without an exponent fall back to `toFixed`.
 */
export function roundHalfUp(value: number, decimals: number): string {
  const text = String(value);
  if (text.includes('e')) return value.toFixed(decimals);
  const dot = text.indexOf('.');
  if (dot < 0 || text.length - dot - 1 <= decimals) return value.toFixed(decimals);
  const digits = text.slice(0, dot) + text.slice(dot + 1, dot + 1 + decimals);
  const up = text.charCodeAt(dot + 1 + decimals) >= 53;
  const rounded = (BigInt(digits) + (up ? 1n : 0n)).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? rounded : `${rounded.slice(0, -decimals)}.${rounded.slice(-decimals)}`;
}

function scientific(value: number, maxDecimals: number, minDecimals: number, separators: Separators): string {
  const [mantissa = '0', exponent = '+0'] = value.toExponential(maxDecimals).split('e');
  let shown = mantissa;
  while (shown.includes('.') && shown.length - shown.indexOf('.') - 1 > minDecimals && /[.0]$/.test(shown)) shown = shown.slice(0, -1);
  return `${shown.replace(/\.$/, '').replace('.', separators.decimal)}E${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`;
}

/** A section as numbers, or null when it holds something this renderer does not know. */
function readSection(section: string): NumberSection | null {
  if (section.trim() === '' || section.toUpperCase() === 'GENERAL') return null;
  let prefix = '';
  let suffix = '';
  let pattern = '';
  let percent = false;
  for (let at = 0; at < section.length; ) {
    const part = readPart(section, at);
    if (!part) return null;
    at = part.next;
    if (part.kind === 'pattern') {
      if (suffix !== '') return null;
      pattern += part.text;
      continue;
    }
    if (part.text === '%') percent = true;
    const shown = part.kind === 'percent' ? '%' : part.text;
    if (pattern === '') prefix += shown;
    else suffix += shown;
  }
  if (pattern === '') return { ...BLANK_SECTION, prefix, suffix };
  const shape = /^([#0?,]*)(?:\.([#0?]*))?(E[+-]0+)?$/i.exec(pattern);
  if (!shape) return null;
  const integer = shape[1] ?? '';
  if (integer.endsWith(',')) return null;
  const decimals = shape[2] ?? '';
  return {
    prefix,
    suffix,
    percent,
    minIntegerDigits: integer.split('0').length - 1,
    minDecimals: decimals.split('0').length - 1,
    maxDecimals: decimals.length,
    grouped: integer.includes(','),
    scientific: shape[3] !== undefined,
    textOnly: false,
  };
}

const BLANK_SECTION: NumberSection = {
  prefix: '',
  suffix: '',
  minIntegerDigits: 0,
  minDecimals: 0,
  maxDecimals: 0,
  grouped: false,
  percent: false,
  scientific: false,
  textOnly: true,
};

interface SectionPart {
  readonly kind: 'literal' | 'pattern' | 'percent';
  readonly text: string;
  readonly next: number;
}

function readPart(section: string, at: number): SectionPart | null {
  const character = section[at] as string;
  if (character === '"') {
    const end = section.indexOf('"', at + 1);
    return end < 0 ? null : { kind: 'literal', text: section.slice(at + 1, end), next: end + 1 };
  }
  if (character === '\\') return { kind: 'literal', text: section[at + 1] ?? '', next: at + 2 };
  // `_x` leaves the width of x free, `*x` fills with x: a space and nothing are near enough.
  if (character === '_') return { kind: 'literal', text: ' ', next: at + 2 };
  if (character === '*') return { kind: 'literal', text: '', next: at + 2 };
  if (character === '[') return readBracket(section, at);
  if (character === '%') return { kind: 'percent', text: '%', next: at + 1 };
  const exponent = /^E[+-]0+/i.exec(section.slice(at, at + 8));
  if (exponent) return { kind: 'pattern', text: exponent[0], next: at + exponent[0].length };
  if ('0#?.,'.includes(character)) return { kind: 'pattern', text: character, next: at + 1 };
  if (/[$€£¥₹৳\s()+:!^&'~{}=<>-]/u.test(character)) return { kind: 'literal', text: character, next: at + 1 };
  return null;
}

function readBracket(section: string, at: number): SectionPart | null {
  const end = section.indexOf(']', at);
  if (end < 0) return null;
  const inside = section.slice(at + 1, end);
  // `[$৳]` and `[$€-407]`: a currency sign, with or without a locale number.
  if (inside.startsWith('$')) return { kind: 'literal', text: inside.slice(1).replace(/-[0-9A-Fa-f]*$/, ''), next: end + 1 };
  if (/^(black|blue|cyan|green|magenta|red|white|yellow|color\d+)$/i.test(inside)) return { kind: 'literal', text: '', next: end + 1 };
  return null;
}

function splitSections(format: string): string[] {
  const sections: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < format.length; at += 1) {
    const character = format[at];
    if (character === '\\') at += 1;
    else if (character === '"') quoted = !quoted;
    else if (character === ';' && !quoted) {
      sections.push(format.slice(start, at));
      start = at + 1;
    }
  }
  sections.push(format.slice(start));
  return sections;
}

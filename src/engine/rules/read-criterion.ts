import { foldText } from './fold-text.js';
import { type Problem, problem, type Reading, read } from './reading.js';

/** Text between signs, bars and dots; outer spaces trimmed unless it was quoted. */
export interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}

export type Sign = '' | '=' | '>' | '>=' | '<' | '<=';

/** One choice of a list such as `>=5 | 1..2`: two pieces stand for a range. */
export interface Alternative {
  readonly sign: Sign;
  readonly pieces: readonly [Piece] | readonly [Piece, Piece];
}

/** A criterion taken apart, before anybody asks what its words mean. */
export interface Criterion {
  readonly negated: boolean;
  readonly alternatives: readonly Alternative[];
}

interface Scanned<T> {
  readonly item: T;
  /** Where reading goes on. */
  readonly end: number;
}

const signs: readonly Sign[] = ['>=', '<=', '>', '<', '='];
const isBlank: Alternative = { sign: '=', pieces: [{ text: '', quoted: false }] };
/** More choices than this are a mistake, and would make a run slow. */
const alternativeLimit = 500;

/**
 * Takes a criterion apart into alternatives, by `|`, `..`, the leading comparison sign and quotes.
 *
 * A quote mark opens a quoted text only where a literal begins, so `12" pipe` needs no care. Inside quotes `""` is a
 * quote mark, and `|`, `..`, signs and keywords are plain text; `*` and `?` stay wildcards there, `~` escapes them.
 * `<>` and `not blank` alone mean "is not blank"; `=` alone means "is blank". The apostrophe that people type before
 * such a sign, so that a sheet takes it for text, may have been kept by a file.
 *
 * @param text the cell's text, not blank
 * @example readCriterion('<>a | "b|c"') // negated, alternatives a and b|c
 */
export function readCriterion(text: string): Reading<Criterion> {
  const written = withoutTextMark(text.normalize('NFC').trim());
  if (written === '<>' || isNotBlank(written)) return read({ negated: true, alternatives: [isBlank] });
  const negated = written.startsWith('<>');
  const alternatives: Alternative[] = [];
  for (let at = negated ? 2 : 0; ; ) {
    const alternative = scanAlternative(written, at);
    if (!alternative.ok) return alternative;
    alternatives.push(alternative.value.item);
    at = alternative.value.end + 1;
    if (alternatives.length > alternativeLimit) return problem('criterion-too-many-choices', { limit: alternativeLimit });
    if (at > written.length) return read({ negated, alternatives });
  }
}

function withoutTextMark(text: string): string {
  return /^'[=<>]/.test(text) ? text.slice(1) : text;
}

/** `item` is the alternative, `end` the place of the bar behind it, or the end of the text. */
function scanAlternative(text: string, start: number): Reading<Scanned<Alternative>> {
  const from = skipSpaces(text, start);
  if (text.startsWith('<>', from)) return problem('criterion-negation-inside');
  const sign = signs.find((known) => text.startsWith(known, from)) ?? '';
  const at = skipSpaces(text, from + sign.length);
  const unknown = unknownSign(text, from, at, sign);
  if (unknown !== null) return unknown;
  const first = scanPiece(text, at);
  if (!first.ok) return first;
  const end = first.value.end;
  if (!text.startsWith('..', end)) return checkSingle(sign, first.value);
  if (sign !== '' && sign !== '=') return problem('criterion-range-compared', { sign });
  const second = scanPiece(text, skipSpaces(text, end + 2));
  if (!second.ok) return second;
  if (text.startsWith('..', second.value.end) || text[end + 2] === '.') return problem('criterion-range-dots');
  const pieces = [first.value.item, second.value.item] as const;
  if (pieces.some((piece) => piece.text === '')) return problem('criterion-range-open');
  return read({ item: { sign, pieces }, end: second.value.end });
}

function checkSingle(sign: Sign, { item: piece, end }: Scanned<Piece>): Reading<Scanned<Alternative>> {
  if (piece.quoted && foldText(piece.text) === '') return problem('criterion-quotes-empty');
  if (!piece.quoted && isNotBlank(piece.text)) return problem('criterion-negation-inside');
  if (piece.text === '' && sign === '') return problem('criterion-choice-empty');
  if (piece.text === '' && sign !== '=') return problem('criterion-operand-missing', { sign });
  return read({ item: { sign, pieces: [piece] }, end });
}

/** Signs that people write and that are none: `=>`, `==`, `!=`, `≥`. Taken as text they would match nobody, silently. */
function unknownSign(text: string, from: number, at: number, sign: Sign): Problem | null {
  const next = text[at] ?? '';
  const doubled = sign !== '' && (next === '<' || next === '>' || next === '=');
  if (doubled || text.startsWith('!=', from))
    return problem('criterion-sign-unknown', { written: text.slice(from, Math.max(at + 1, from + 2)) });
  return sign === '' && '≥≤≠'.includes(next || '-') ? problem('criterion-sign-unknown', { written: next }) : null;
}

function scanPiece(text: string, start: number): Reading<Scanned<Piece>> {
  if (text[start] === '"') return scanQuoted(text, start + 1);
  let end = start;
  while (end < text.length && text[end] !== '|' && !text.startsWith('..', end)) end++;
  return read({ item: { text: text.slice(start, end).trim(), quoted: false }, end });
}

function scanQuoted(text: string, start: number): Reading<Scanned<Piece>> {
  let quoted = '';
  for (let at = start; ; ) {
    const mark = text.indexOf('"', at);
    if (mark < 0) return problem('criterion-quote-open');
    quoted += text.slice(at, mark);
    if (text[mark + 1] !== '"') {
      const end = skipSpaces(text, mark + 1);
      const ends = end >= text.length || text[end] === '|' || text.startsWith('..', end);
      return ends ? read({ item: { text: quoted, quoted: true }, end }) : problem('criterion-after-quote');
    }
    quoted += '"';
    at = mark + 2;
  }
}

function skipSpaces(text: string, start: number): number {
  let at = start;
  while (at < text.length && (text[at] as string).trim() === '') at++;
  return at;
}

function isNotBlank(text: string): boolean {
  return keywordOf(text) === 'not blank';
}

/** A text as keywords are compared; empty when it is too long to be one. */
function keywordOf(text: string): string {
  return text.length <= 60 ? foldText(text) : '';
}

/** The alternative's text as keywords are compared, such as `top 10%`; empty when it is quoted, compared or a range. */
export function keywordIn({ sign, pieces }: Alternative): string {
  const [piece] = pieces;
  return pieces.length === 1 && !piece.quoted && (sign === '' || sign === '=') ? keywordOf(piece.text) : '';
}

/** Whether the criterion says "blank": by the keyword, or by `=` alone. */
export function saysBlank(alternative: Alternative): boolean {
  const [piece] = alternative.pieces;
  return keywordIn(alternative) === 'blank' || (alternative.sign === '=' && piece.text === '' && !piece.quoted);
}

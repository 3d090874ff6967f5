import type { Cell } from '../../src/engine/table/cell.js';
import type { Random } from './random.js';

/** What cells are put together from: the marks, signs, digits, words and invisible characters of many countries. */
const pieces = [
  ...['0', '1', '2', '5', '9', '00', '12', '31', '99', '123', '000', '1234', '2026', '20260131', '45292', '0.5', '1e5'],
  ...['০', '৫', '১২', '٣', '٤٥', '५', '۷', '１', '๑', '½', '²', '①'],
  ...['.', ',', "'", '’', '٫', '٬', '،', ' ', '\u00a0', '\u202f', '\u2009', '\u3000', '\t', '\n', '_', ';', ':', '/', '-', '|'],
  ...['-', '\u2212', '–', '+', '(', ')', '/-', '%', '٪', '‰', '$', '€', '£', '₦', '৳', '₹', 'R$', 'Rs.', 'USD', 'EUR', 'kr', 'Tk', 'CHF'],
  ...['Jan', 'March', 'mars', 'févr.', 'März', 'de', 'dezembro', 'মার্চ', 'मार्च', 'Disamba', 'مارس', 'th', '1er', 'Thu,', 'PM', 'T', 'Z'],
  ...['+0000', '-05:00', '10:15', '23:59:59', 'UTC', '2026-01-31', '31/12/2026', '12/31/26', '5-', '(45.00)', '1.234,56', '1,23,456.78'],
  ...['\u200e', '\u200f', '\u061c', '\u200b', '\ufeff', '\u202a', '\u2066', '\u0000', '\u0301', '\ud83d\ude00', '\ud83d', '#N/A', '#REF!'],
  ...['n/a', 'Total', 'abc', 'e', 'E', 'x', 'NaN', 'Infinity', '__proto__', 'constructor', '"', '""', '=', '@', '*', '?', '~', '\\'],
];

/** A text of up to a dozen pieces; one in 3,000 is a cell as long as a cell can be. */
export function makeText(random: Random, seeds: readonly string[]): string {
  if (random.int(3000) === 0) return longText(random);
  if (seeds.length > 0 && random.chance(0.4)) return mutate(random, random.pick(seeds));
  let text = '';
  for (let left = random.int(random.chance(0.1) ? 13 : 6); left > 0; left--) text += random.pick(pieces);
  return text;
}

/** Any cell that a spreadsheet hands over. */
export function makeCell(random: Random, seeds: readonly string[]): Cell {
  switch (random.int(24)) {
    case 0:
      return random.pick([
        0,
        -0,
        1,
        -1,
        0.1,
        1e21,
        5e-324,
        45292,
        20260131,
        Number.MAX_VALUE,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        2 ** 53,
      ]);
    case 1:
      return random.chance(0.5);
    case 2:
      return new Date(random.pick([0, Number.NaN, 8.64e15, -8.64e15, Date.UTC(1899, 11, 30), Date.UTC(2026, 0, 1 + random.int(400))]));
    case 3:
      return random.pick(['', null, undefined]);
    default:
      return makeText(random, seeds);
  }
}

/** A text with one to three slips of the finger: a piece put in, a character lost, doubled or moved. */
function mutate(random: Random, seed: string): string {
  let text = seed;
  for (let left = 1 + random.int(3); left > 0; left--) {
    const at = random.int(text.length + 1);
    const rest = text.slice(at);
    switch (random.int(4)) {
      case 0:
        text = text.slice(0, at) + random.pick(pieces) + rest;
        break;
      case 1:
        text = text.slice(0, at) + rest.slice(1);
        break;
      case 2:
        text = text.slice(0, at) + rest.slice(0, 1) + rest;
        break;
      default:
        text = rest + text.slice(0, at);
    }
  }
  return text;
}

function longText(random: Random): string {
  const piece = random.pick(pieces) + (random.chance(0.5) ? random.pick(pieces) : '');
  const text = piece.repeat(Math.ceil(50_000 / piece.length)).slice(0, 50_000);
  return random.chance(0.3) ? `${text.slice(0, 49_990)}${random.pick(pieces)}` : text;
}

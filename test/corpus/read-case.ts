import { utcWallClock } from '../../src/engine/table/columns.js';
import { encodeIds } from '../../src/engine/table/encode-text.js';
import { decimalMarkOf } from '../../src/engine/table/locale-mark.js';
import { moneyToNumber } from '../../src/engine/table/money.js';
import { readDays } from '../../src/engine/table/read-date.js';
import { asMoney, readNumbers } from '../../src/engine/table/read-number.js';
import type { CorpusCase } from './corpus-case.js';

/** What the readers make of the case's cell in its column; a refusal in the corpus's words. */
export function readCase(one: CorpusCase): string {
  const cells = [one.cell, ...one.others].map((cell) => [cell]);
  const rows = { source: { tab: 'Orders', cells }, start: 0, rowCount: cells.length };
  switch (one.kind) {
    case 'money':
    case 'number': {
      const plain = readNumbers(rows, 0, decimalMarkOf(one.locale));
      const reading = one.kind === 'money' ? asMoney(plain) : plain;
      const value = reading.values[0] as number;
      if (!Number.isNaN(value)) return String(one.kind === 'money' ? moneyToNumber(value) : value);
      return refusal(reading.unreadable, reading.unclear);
    }
    case 'date': {
      const { days, unreadable, doubt } = readDays(rows, 0, utcWallClock);
      const day = days[0] as number;
      if (!Number.isNaN(day)) return new Date(day * 86_400_000).toISOString().slice(0, 10);
      return refusal(unreadable, doubt === null ? [] : [0]);
    }
    case 'id':
    case 'email': {
      const { codes } = encodeIds(rows, 0, { toWallClock: utcWallClock, merge: true }).column;
      return (codes[0] as number) < 0 ? 'blank' : codes[0] === codes[1] ? 'same' : 'different';
    }
  }
}

function refusal(unreadable: readonly number[], unclear: readonly number[]): string {
  return unreadable.includes(0) ? 'unreadable' : unclear.includes(0) ? 'unclear' : 'blank';
}

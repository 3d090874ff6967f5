import { foldLetters } from '../table/fold-letters.js';
import { once } from '../table/once.js';

/** What became of a lead. An open one is not decided yet, and in no rate. */
export const leadOutcomes = { open: 0, won: 1, lost: 2 } as const;
export type LeadOutcome = keyof typeof leadOutcomes;

const words: Readonly<Record<LeadOutcome, string>> = {
  won:
    'yes, y, true, 1, x, ok, won, closed won, win, converted, customer, client, sold, sale, accepted, approved, ordered, order, signed, paid, ' +
    'success, successful, ✓, ✔, ☑, ✅, oui, vrai, gagne, si, sim, verdadeiro, verdadero, ganado, ganada, ganho, ganha, ja, wahr, gewonnen, نعم, हां, हाँ, হ্যাঁ, eh, i',
  lost:
    'no, n, false, 0, lost, closed lost, loss, not won, not converted, rejected, refused, declined, dead, unqualified, disqualified, ' +
    'cancelled, canceled, expired, no sale, ✗, ✘, ❌, non, faux, perdu, nao, falso, perdido, perdida, nein, falsch, verloren, لا, नहीं, না, aa',
  open:
    'open, pending, new, in progress, ongoing, waiting, quoted, quote sent, sent, contacted, proposal, negotiation, qualified, undecided, maybe, ' +
    'en cours, abierto, aberto, offen, pendiente, pendente, ?, -',
};

const longestWord = 40;

/**
 * What a cell of the won column says, in any of our languages; a date says when it was won. `unknown` for anything else.
 *
 * @example leadOutcome('Closed - Won') // 'won'
 */
export function leadOutcome(label: string): LeadOutcome | 'unknown' {
  if (label.length > longestWord) return 'unknown';
  const text = label.trim();
  return outcomeOfWord().get(keyOf(text)) ?? (/^\d{4}-\d{2}-\d{2}/.test(text) ? 'won' : 'unknown');
}

const outcomeOfWord = once(() => {
  const found = new Map<string, LeadOutcome>();
  for (const outcome of ['open', 'lost', 'won'] as const) for (const word of words[outcome].split(', ')) found.set(keyOf(word), outcome);
  return found;
});

/** Letters and digits only, so that `Closed - Won` and `closed won` are one; a sign by itself stays. */
function keyOf(text: string): string {
  const folded = foldLetters(text);
  const bare = folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return bare === '' ? folded.trim() : bare;
}

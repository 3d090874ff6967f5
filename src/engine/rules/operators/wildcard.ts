import { markLabels, textOf } from '../column-values.js';
import type { Operator } from '../operator.js';
import { problem, read } from '../reading.js';
import { anyRun, foldedPattern, hasWildcard, matchesPattern, parsePattern } from '../text-pattern.js';

/** What other programs allow too; it also bounds the work on very long cells. */
const lengthLimit = 255;

/** `*wedding*`, `r?se`: `*` is any run of characters, `?` exactly one, `~` takes the magic from the next one. */
export const wildcard: Operator = {
  id: 'wildcard',
  label: 'operator-wildcard-label',
  help: 'operator-wildcard-help',
  example: '*wedding*',
  takes: ['text'],
  recognises: ({ sign, pieces }) => (sign === '' || sign === '=') && pieces.length === 1 && hasWildcard(pieces[0].text),
  operands: ({ pieces: [{ text }] }) =>
    text.length > lengthLimit ? problem('criterion-wildcard-long', { limit: lengthLimit }) : read([{ kind: 'text', value: text }]),
  mark(trial, column, [wanted], population) {
    const pattern = foldedPattern(textOf(wanted));
    markLabels(trial, column, population, (label) => matchesPattern(pattern, label));
  },
  phrase([wanted], { say }) {
    const pattern = parsePattern(textOf(wanted));
    const inner = pattern.filter((point) => point !== anyRun);
    const opens = pattern[0] === anyRun;
    const closes = pattern[pattern.length - 1] === anyRun;
    const plain =
      inner.length > 0 && inner.every((point) => point >= 0) && inner.length === pattern.length - Number(opens) - Number(closes);
    const shape = !plain ? 'like' : opens && closes ? 'contains' : opens ? 'ends' : 'begins';
    const text = plain ? String.fromCodePoint(...inner) : textOf(wanted);
    return { form: 'does', yes: say(`sentence-${shape}`, { text }), no: say(`sentence-${shape}-not`, { text }) };
  },
};

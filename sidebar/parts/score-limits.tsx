import type { ScoresView } from '../../src/shell/server/reply.js';
import { formatCount } from '../numbers.js';
import { isolate, say } from '../say.js';
import { type Letter, letters, type Scores } from '../use-scores.js';
import { NumberField } from './number-field.js';

const examples: Readonly<Record<Letter, string>> = { r: '30, 90, 180', f: '2, 4, 8', m: '50, 200, 750.50' };
const mistakes = { wrong: 'scores-cuts-wrong', uneven: 'scores-cuts-uneven', none: 'scores-cuts-none' } as const;

/** A field for the limits of each score. What is wrong is said beside it while one types. */
export function ScoreLimits({ view, scores, onEnter }: { view: ScoresView; scores: Scores; onEnter: () => void }) {
  const { draft, problems, classesOf, change } = scores;
  const first = Math.max(...letters.map(classesOf).slice(0, letters.findIndex(classesOf) + 1));
  return (
    <>
      {letters.map((letter) => {
        const id = `cuts-${letter}`;
        const sign = letter.toUpperCase();
        const problem = problems.get(letter);
        const classes = classesOf(letter);
        const params = {
          seen: isolate(draft.cuts[letter].slice(0, 40)),
          example: isolate(examples[letter]),
          count: formatCount(classes),
          first: formatCount(first),
        };
        const help = problem ? mistakes[problem] : classes > 0 ? 'scores-cuts-make' : 'scores-cuts-help';
        return (
          <NumberField
            key={letter}
            id={id}
            label={say('scores-cuts', { letter: sign, label: view.measures.find((measure) => measure.letter === sign)?.label ?? '' })}
            value={draft.cuts[letter]}
            isWrong={problem !== undefined}
            help={say(help, params)}
            isList
            onType={(text) => change({ cuts: { ...draft.cuts, [letter]: text } })}
            onEnter={onEnter}
          />
        );
      })}
    </>
  );
}

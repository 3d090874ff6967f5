import { useState } from 'preact/hooks';
import type { ScoresView } from '../src/shell/server/reply.js';
import type { PanelProps, ScoresDraft } from './flow.js';
import { readLimits } from './read-limits.js';
import { say } from './say.js';
import { callServer } from './server.js';
import type { Preview } from './use-preview.js';

export const letters = ['r', 'f', 'm'] as const;
export type Letter = (typeof letters)[number];

/** What is wrong with a field of limits. `uneven`: another number of classes than the first; `none`: no field has any. */
export type CutsProblem = 'wrong' | 'uneven' | 'none';

/** The setting of the scores: what is shown, what is wrong with it, and how it is saved. */
export interface Scores {
  readonly draft: ScoresDraft;
  readonly problems: ReadonlyMap<Letter, CutsProblem>;
  /** Classes that the limits of a score make; 0 where it has none that can be used. */
  readonly classesOf: (letter: Letter) => number;
  readonly change: (change: Partial<ScoresDraft>) => void;
  /** Gives the first field that is wrong, to be looked at; null when the setting was sent. */
  readonly save: () => Letter | null;
}

export function useScores(view: ScoresView, preview: Preview, { drafts, changeDrafts }: PanelProps): Scores {
  const [hasTried, setTried] = useState(false);
  const draft = drafts.scores ?? savedDraft(view);
  const limits = new Map(letters.map((letter) => [letter, readLimits(draft.cuts[letter])]));
  const classesOf = (letter: Letter) => (limits.get(letter)?.length ? (limits.get(letter)?.length ?? 0) + 1 : 0);
  const given = letters.filter(classesOf);
  const problems = new Map(draft.method === 'fixed' ? problemsOf(limits, classesOf) : []);

  const save = (): Letter | null => {
    setTried(true);
    const [wrong] = problems.keys();
    if (wrong) return wrong;
    const isFixed = draft.method === 'fixed' && given[0];
    const cuts = isFixed && Object.fromEntries(given.map((letter) => [letter, limits.get(letter)]));
    const patch = { scores: draft.method, bins: isFixed ? classesOf(isFixed) : draft.bins, ...(cuts && { cuts }) };
    preview.call.run(
      say('preview-busy-read'),
      () => callServer('saveSettings', patch),
      (next) => {
        changeDrafts((now) => (now.scores === drafts.scores ? { scores: null } : {}));
        preview.accept(next);
      },
    );
    return null;
  };

  return {
    draft,
    // That nothing was typed yet is no mistake before it is to be saved.
    problems: hasTried ? problems : new Map([...problems].filter(([, problem]) => problem !== 'none')),
    classesOf,
    change: (change) => {
      preview.call.dismiss();
      changeDrafts((now) => ({ scores: { ...(now.scores ?? draft), ...change } }));
    },
    save,
  };
}

function savedDraft({ method, bins, cuts }: ScoresView): ScoresDraft {
  const text = (letter: Letter) => (cuts?.[letter] ?? []).join(', ');
  return { method, bins, cuts: { r: text('r'), f: text('f'), m: text('m') } };
}

function problemsOf(
  limits: ReadonlyMap<Letter, readonly number[] | null>,
  classesOf: (letter: Letter) => number,
): (readonly [Letter, CutsProblem])[] {
  const first = letters.map(classesOf).find((classes) => classes > 0);
  const found = letters.flatMap((letter): (readonly [Letter, CutsProblem])[] => {
    if (limits.get(letter) === null) return [[letter, 'wrong']];
    return classesOf(letter) > 0 && classesOf(letter) !== first ? [[letter, 'uneven']] : [];
  });
  return found.length === 0 && first === undefined ? [['r', 'none']] : found;
}

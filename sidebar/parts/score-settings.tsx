import type { ScoresView } from '../../src/shell/server/reply.js';
import type { PanelProps } from '../flow.js';
import { formatCount } from '../numbers.js';
import { say } from '../say.js';
import type { Preview } from '../use-preview.js';
import { useScores } from '../use-scores.js';
import { ScoreClasses } from './score-classes.js';
import { ScoreLimits } from './score-limits.js';
import { SelectField } from './select-field.js';

const binCounts = [2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How R, F and M are made: folded, because most shops never need to touch it. */
export function ScoreSettings({ view, preview, ...props }: PanelProps & { view: ScoresView; preview: Preview }) {
  const scores = useScores(view, preview, props);
  const { draft, change } = scores;
  const method = view.methods.find(({ id }) => id === draft.method);
  const save = () => {
    const wrong = scores.save();
    if (wrong) document.getElementById(`cuts-${wrong}`)?.focus();
  };
  return (
    <details class="further">
      <summary>{say('scores-title')}</summary>
      <p>{say('scores-lead')}</p>
      <SelectField
        id="method"
        label={say('scores-method')}
        value={draft.method}
        options={view.methods.map(({ id, label }) => [id, label])}
        help={method?.help}
        onChoose={(chosen) => change({ method: view.methods.find(({ id }) => id === chosen)?.id ?? draft.method })}
      />
      {draft.method === 'fixed' ? (
        <ScoreLimits view={view} scores={scores} onEnter={save} />
      ) : (
        <SelectField
          id="bins"
          label={say('scores-bins')}
          value={String(draft.bins)}
          options={binCounts.map((bins) => [String(bins), say('scores-classes', { count: formatCount(bins) })])}
          onChoose={(bins) => change({ bins: Number(bins) })}
        />
      )}
      <div class="field">
        <button type="button" class="second" aria-disabled={preview.call.progress !== null} onClick={save}>
          {say('scores-save')}
        </button>
      </div>
      <ScoreClasses view={view} />
    </details>
  );
}

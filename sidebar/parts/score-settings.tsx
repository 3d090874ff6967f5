import type { ScoresView } from '../../src/shell/server/reply.js';
import type { PanelProps } from '../flow.js';
import { formatCount } from '../numbers.js';
import { say } from '../say.js';
import type { Preview } from '../use-preview.js';
import { useScores } from '../use-scores.js';
import { ScoreClasses } from './score-classes.js';
import { ScoreLimits } from './score-limits.js';

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
      <div class="field">
        <label for="method">{say('scores-method')}</label>
        <select
          id="method"
          aria-describedby="method-help"
          value={draft.method}
          onChange={(event) => change({ method: view.methods[event.currentTarget.selectedIndex]?.id ?? draft.method })}
        >
          {view.methods.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <p id="method-help" class="quiet" dir="auto">
          {method?.help}
        </p>
      </div>
      {draft.method === 'fixed' ? (
        <ScoreLimits view={view} scores={scores} onEnter={save} />
      ) : (
        <div class="field">
          <label for="bins">{say('scores-bins')}</label>
          <select id="bins" value={String(draft.bins)} onChange={(event) => change({ bins: Number(event.currentTarget.value) })}>
            {binCounts.map((bins) => (
              <option key={bins} value={String(bins)}>
                {say('scores-classes', { count: formatCount(bins) })}
              </option>
            ))}
          </select>
        </div>
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

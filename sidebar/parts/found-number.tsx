import type { FoundView } from '../../src/shell/server/find-panel.js';
import { formatCount, formatMoney } from '../numbers.js';
import { isolate, say } from '../say.js';

interface FoundNumberProps {
  readonly view: FoundView;
  readonly k: number;
  readonly currency: string | null;
  readonly onChoose: (k: number) => void;
}

/** How many segments, each number with what it is expected to earn. The columns are for the eye: the list says it all. */
export function FoundNumber({ view: { candidates, best }, k, currency, onChoose }: FoundNumberProps) {
  const most = Math.max(...candidates.map(({ profit }) => profit));
  const words = ({ k: number, profit }: FoundView['candidates'][number]) =>
    say(number === best ? 'found-candidate-best' : 'found-candidate', {
      segments: say('found-segments', { n: number, count: formatCount(number) }),
      profit: isolate(formatMoney(profit, currency)),
    });
  return (
    <div class="field">
      <label for="found-k">{say('found-number')}</label>
      <div class="columns" aria-hidden="true">
        {candidates.map(({ k: number, profit }) => (
          <span
            key={number}
            class={number === k ? 'chosen' : ''}
            style={{ blockSize: `${most > 0 ? Math.max(3, (100 * profit) / most) : 3}%` }}
          />
        ))}
      </div>
      <select
        id="found-k"
        aria-describedby="found-k-help"
        value={String(k)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {candidates.map((candidate) => (
          <option key={candidate.k} value={String(candidate.k)}>
            {words(candidate)}
          </option>
        ))}
      </select>
      <p id="found-k-help" class="quiet">
        {say('found-number-help')}
      </p>
    </div>
  );
}

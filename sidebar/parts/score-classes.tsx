import type { ScoresView } from '../../src/shell/server/reply.js';
import { formatCount } from '../numbers.js';
import { isolate, say } from '../say.js';

/** The classes in force: who gets which score, how many they are, and which score tells less than it should. */
export function ScoreClasses({ view: { measures } }: { view: ScoresView }) {
  return (
    <>
      {measures.map(({ letter, label, collapsed, classes }) => (
        <section key={letter}>
          <h2>{say('scores-now', { letter, label: isolate(label) })}</h2>
          {collapsed && <p class="note care">{say('scores-alike', { letter, label: isolate(label) })}</p>}
          <ul>
            {classes.map(({ score, rule, customers }) => (
              <li key={score} class="line">
                <span dir="auto">
                  <b>{formatCount(score)}</b> {rule}
                </span>
                <span class="figure">{say('sidebar-customers', { n: customers, count: formatCount(customers) })}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

import type { ExplanationView } from '../../src/shell/server/reply.js';
import { formatCount } from '../numbers.js';
import { isolate, say } from '../say.js';

/** Which rule caught a customer, the values that met it, and the way to the nearest other segment. */
export function Explanation({ view }: { view: ExplanationView }) {
  const { customer, segment, row, rule, conditions, missed, nearest } = view;
  return (
    <div class="card">
      <p>{say(row === null ? 'explain-nowhere' : 'explain-in', { customer: isolate(customer), segment: isolate(segment) })}</p>
      {row !== null && <p dir="auto">{say('explain-rule', { row: formatCount(row), rule: isolate(rule ?? '') })}</p>}
      <ul>
        {conditions.map(({ cell, seen, criterion }) => (
          <li key={cell}>
            <span aria-hidden="true">✓ </span>
            <span class="rule" dir="auto">
              {seen}
            </span>{' '}
            <span class="quiet">{say('explain-asked', { cell: isolate(cell), criterion: isolate(criterion) })}</span>
          </li>
        ))}
      </ul>
      {nearest && <p dir="auto">{nearest.sentence}</p>}
      {missed.length > 0 && (
        <details>
          <summary>{say('explain-above', { n: missed.length, count: formatCount(missed.length) })}</summary>
          <ul>
            {missed.map(({ segment: other, row: above, failed }) => (
              <li key={above}>
                <bdi class="name">{other}</bdi>{' '}
                <span class="quiet" dir="auto">
                  {say('explain-failed', { row: formatCount(above), criterion: isolate(failed.criterion), seen: isolate(failed.seen) })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

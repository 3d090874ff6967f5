import { isolate, say } from '../say.js';
import { nameOf, usualName } from './pivot-draft.js';
import type { PivotPartProps } from './pivot-fields.js';

const longest = 80;

/** What the tab is called; the choices give it a name unless one is typed. */
export function PivotName({ choices, draft, onChange, onEnter }: PivotPartProps & { onEnter: () => void }) {
  const name = nameOf(choices, draft);
  const isTaken = choices.built.some(({ request }) => request.name.toLowerCase() === name.toLowerCase());
  const usual = say('pivot-name-help', { name: isolate(usualName(choices, draft)) });
  return (
    <div class="field">
      <label for="tab-name">{say('pivot-name')}</label>
      <input
        id="tab-name"
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={longest}
        aria-describedby="tab-name-help"
        value={draft.name ?? ''}
        onInput={(event) => onChange({ ...draft, name: event.currentTarget.value })}
        onKeyDown={(event) => event.key === 'Enter' && onEnter()}
      />
      <p id="tab-name-help" class="quiet" aria-live="polite">
        {isTaken ? say('pivot-name-again') : usual}
      </p>
    </div>
  );
}

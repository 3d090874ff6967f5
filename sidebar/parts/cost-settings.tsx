import type { PreviewView } from '../../src/shell/server/reply.js';
import type { PanelProps } from '../flow.js';
import { formatCount } from '../numbers.js';
import { isolate, say } from '../say.js';
import { type CostField, type Costs, plainNumber, useCosts } from '../use-costs.js';
import type { Preview } from '../use-preview.js';

const spreads = [
  ['', 'costs-spread-apart'],
  ['seconds', 'costs-spread-seconds'],
  ['sales', 'costs-spread-sales'],
] as const;

/** What serving costs and what there is to spare: folded, because a shop can do without. */
export function CostSettings({ view, preview, ...props }: PanelProps & { view: PreviewView; preview: Preview }) {
  const costs = useCosts(view, preview, props);
  const save = () => {
    const wrong = costs.save();
    if (wrong) document.getElementById(`costs-${wrong.id}`)?.focus();
  };
  return (
    <details class="further">
      <summary>{say('costs-title')}</summary>
      {costs.fields.map((field) => (
        <NumberField key={field.id} field={field} view={view} costs={costs} onEnter={save} />
      ))}
      {view.hasService && (
        <div class="field">
          <label for="costs-spread">{say('costs-spread')}</label>
          <select
            id="costs-spread"
            value={costs.chosen('spread')}
            onChange={(event) => costs.change({ spread: event.currentTarget.value })}
          >
            {spreads.map(([spread, label]) => (
              <option key={spread} value={spread}>
                {say(label)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for="costs-country">{say('costs-country')}</label>
        <select
          id="costs-country"
          aria-describedby="costs-country-help"
          value={costs.chosen('country')}
          onChange={(event) => costs.change({ country: event.currentTarget.value })}
        >
          <option value="">{say('costs-country-none')}</option>
          {view.costs.countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <p id="costs-country-help" class="quiet">
          {say('costs-country-help')}
        </p>
      </div>
      <div class="field">
        <button type="button" class="second" aria-disabled={preview.call.progress !== null} onClick={save}>
          {say('costs-save')}
        </button>
      </div>
    </details>
  );
}

interface NumberFieldProps {
  readonly field: CostField;
  readonly view: PreviewView;
  readonly costs: Costs;
  readonly onEnter: () => void;
}

function NumberField({ field, view: { costs: view, currency }, costs, onEnter }: NumberFieldProps) {
  const id = `costs-${field.id}`;
  const label = say(field.label);
  const isWrong = costs.isWrong(field);
  const typed = costs.textOf(field);
  const help = view.unused.some((setting) => setting === field.id) ? (field.unused ?? field.help) : field.help;
  const wrong = { seen: isolate(typed.slice(0, 40)), most: formatCount(field.most), example: plainNumber(field.example) };
  return (
    <div class="field">
      <label for={id}>{field.isMoney && currency ? say('costs-in', { label, currency }) : label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-describedby={`${id}-help`}
        aria-invalid={isWrong}
        value={typed}
        onInput={(event) => costs.change({ [field.id]: event.currentTarget.value })}
        onKeyDown={(event) => event.key === 'Enter' && onEnter()}
      />
      <p id={`${id}-help`} class={isWrong ? 'wrong' : 'quiet'} aria-live="polite">
        {isWrong ? say('costs-wrong', wrong) : say(help, { usual: plainNumber(view.usualCaseHours) })}
      </p>
    </div>
  );
}

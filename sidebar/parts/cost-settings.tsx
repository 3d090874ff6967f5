import type { PreviewView } from '../../src/shell/server/reply.js';
import type { PanelProps } from '../flow.js';
import { formatCount, plainNumber } from '../numbers.js';
import { isolate, say, withCurrency } from '../say.js';
import { type CostField, useCosts } from '../use-costs.js';
import type { Preview } from '../use-preview.js';
import { NumberField } from './number-field.js';
import { SelectField } from './select-field.js';

/** What serving costs and what there is to spare: folded, because a shop can do without. */
export function CostSettings({ view, preview, ...props }: PanelProps & { view: PreviewView; preview: Preview }) {
  const { currency, hasService, costs: set } = view;
  const { fields, textOf, isWrong, chosen, change, ...costs } = useCosts(view, preview, props);
  const save = () => {
    const wrong = costs.save();
    if (wrong) document.getElementById(`costs-${wrong.id}`)?.focus();
  };
  const helpOf = (field: CostField) => {
    const { id, most, help, unused } = field;
    if (isWrong(field)) {
      const seen = isolate(textOf(field).slice(0, 40));
      return say('costs-wrong', { seen, most: formatCount(most), example: plainNumber(12.5) });
    }
    const isUnused = set.unused.some((setting) => setting === id);
    return say((isUnused && unused) || help, { usual: plainNumber(set.usualCaseHours) });
  };
  return (
    <details class="further">
      <summary>{say('costs-title')}</summary>
      {fields.map((field) => (
        <NumberField
          key={field.id}
          id={`costs-${field.id}`}
          label={withCurrency(say(field.label), field.isMoney ? currency : null)}
          value={textOf(field)}
          isWrong={isWrong(field)}
          help={helpOf(field)}
          onType={(text) => change({ [field.id]: text })}
          onEnter={save}
        />
      ))}
      {hasService && (
        <SelectField
          id="spread"
          label={say('costs-spread')}
          value={chosen('spread')}
          options={[
            ['', say('costs-spread-apart')],
            ['seconds', say('costs-spread-seconds')],
            ['sales', say('costs-spread-sales')],
          ]}
          onChoose={(spread) => change({ spread })}
        />
      )}
      <SelectField
        id="country"
        label={say('costs-country')}
        value={chosen('country')}
        options={[['', say('costs-country-none')], ...set.countries.map(({ code, name }) => [code, name] as const)]}
        help={say('costs-country-help')}
        onChoose={(country) => change({ country })}
      />
      <div class="field">
        <button type="button" class="second" aria-disabled={preview.call.progress !== null} onClick={save}>
          {say('costs-save')}
        </button>
      </div>
    </details>
  );
}

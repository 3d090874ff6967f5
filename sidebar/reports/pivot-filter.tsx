import { formatCount } from '../numbers.js';
import { SelectField } from '../parts/select-field.js';
import { isolate, say } from '../say.js';
import type { PivotPartProps } from './pivot-fields.js';
import { TickBox } from './tick-box.js';
import { toggled } from './toggled.js';

/** Which rows count: all of them, or those with certain labels of one field. */
export function PivotFilter({ choices: { fields }, draft, isChecked, onChange }: PivotPartProps & { isChecked: boolean }) {
  const offered = fields.filter(({ values }) => values.length > 0);
  const field = offered.find(({ id }) => id === draft.only);
  const choose = (chosen: string) => onChange({ ...draft, only: offered.find(({ id }) => id === chosen)?.id ?? null, keep: new Set() });
  const options = [['', say('pivot-everything')] as const, ...offered.map(({ id, label }) => [id, label] as const)];
  return (
    <>
      <SelectField id="only" label={say('pivot-only')} value={draft.only ?? ''} options={options} onChoose={choose} />
      {field && (
        <fieldset id="box-of-keep">
          <legend>{say('pivot-keep', { field: isolate(field.label) })}</legend>
          <Notes isWrong={isChecked && draft.keep.size === 0} shown={field.values.length} count={field.count} />
          <div class="ticks">
            {[...new Set([...field.values, ...draft.keep])].map((value, index) => (
              <TickBox
                key={value}
                id={`keep-${index}`}
                label={value}
                help=""
                isTicked={draft.keep.has(value)}
                onTick={() => onChange({ ...draft, keep: toggled(draft.keep, value) })}
              />
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}

function Notes({ isWrong, shown, count }: { isWrong: boolean; shown: number; count: number }) {
  return (
    <>
      {count > shown && <p class="quiet">{say('pivot-keep-first', { shown: formatCount(shown), count: formatCount(count) })}</p>}
      <p class="wrong" aria-live="polite">
        {isWrong && say('pivot-keep-none', { everything: say('pivot-everything') })}
      </p>
    </>
  );
}

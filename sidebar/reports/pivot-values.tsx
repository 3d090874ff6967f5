import { formatCount } from '../numbers.js';
import { say } from '../say.js';
import { chosenValues, isPossible, keyOf, type Value } from './pivot-draft.js';
import type { PivotPartProps } from './pivot-fields.js';
import { TickBox } from './tick-box.js';
import { toggled } from './toggled.js';

/** Which figures stand in the table. What can't be shown just now stays in the list, with the reason. */
export function PivotValues({ choices, draft, isChecked, onChange }: PivotPartProps & { isChecked: boolean }) {
  const chosen = chosenValues(choices, draft);
  const isFull = chosen.length >= choices.mostValues;
  const isWrong = isChecked && chosen.length === 0;
  const helpOf = (value: Value) => {
    if (!isPossible(value, draft)) return say('pivot-needs-rows');
    return value.isBeside ? say('pivot-beside') : '';
  };
  const most = say('pivot-values-help', { count: formatCount(choices.mostValues) });
  return (
    <fieldset id="box-of-values">
      <legend>{say('pivot-values')}</legend>
      {/* One live line for all three texts: what stands there is read out when it changes. */}
      <p class={isWrong ? 'wrong' : 'quiet'} aria-live="polite">
        {isWrong ? say('pivot-values-none') : isFull ? say('pivot-values-full') : most}
      </p>
      {choices.values.map((value, index) => {
        const isTicked = chosen.includes(value);
        return (
          <TickBox
            key={keyOf(value)}
            id={`value-${index}`}
            label={value.label}
            help={helpOf(value)}
            isTicked={isTicked}
            isOff={!isPossible(value, draft) || (isFull && !isTicked)}
            onTick={() => onChange({ ...draft, values: toggled(draft.values, keyOf(value)) })}
          />
        );
      })}
    </fieldset>
  );
}

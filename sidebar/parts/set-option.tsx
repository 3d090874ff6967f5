import { useId } from 'preact/hooks';
import { say } from '../say.js';

interface SetOptionProps {
  readonly set: { readonly label: string; readonly help: string; readonly missing?: string };
  readonly isChosen?: boolean;
  readonly isInUse?: boolean;
  /** Absent for a set that this shop lacks something for. */
  readonly onChoose?: () => void;
}

/** A set to choose, or one that can't be chosen yet with the sentence that says what is missing. */
export function SetOption({ set, isChosen = false, isInUse = false, onChoose }: SetOptionProps) {
  const id = useId();
  const words = (
    <span>
      <bdi class="name" id={`${id}-name`}>
        {set.label}
      </bdi>
      {isInUse && <span class="badge">{say('sets-in-use')}</span>}
      {!onChoose && <span class="badge care">{say('sets-not-yet')}</span>}
      <span class="quiet help" id={`${id}-help`} dir="auto">
        {set.help}
      </span>
      {set.missing && (
        <span class="quiet help lack" dir="auto">
          {set.missing}
        </span>
      )}
    </span>
  );
  if (!onChoose) return <li class="set">{words}</li>;
  return (
    <li>
      <label class="set">
        <input
          type="radio"
          name="set"
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-help`}
          checked={isChosen}
          onChange={onChoose}
        />
        {words}
      </label>
    </li>
  );
}

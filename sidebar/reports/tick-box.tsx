interface TickBoxProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly isTicked: boolean;
  /** True where it can't be ticked just now; it can still be reached, so that the reason is read. */
  readonly isOff?: boolean;
  readonly onTick: () => void;
}

/** One of several things, any number of which can be chosen. */
export function TickBox({ id, label, help, isTicked, isOff = false, onTick }: TickBoxProps) {
  return (
    <label class={isOff ? 'set tick off' : 'set tick'}>
      <input
        id={id}
        type="checkbox"
        checked={isTicked}
        aria-disabled={isOff}
        aria-labelledby={`${id}-label`}
        {...(help && { 'aria-describedby': `${id}-help` })}
        onClick={(event) => isOff && event.preventDefault()}
        onChange={onTick}
      />
      <span>
        <bdi id={`${id}-label`}>{label}</bdi>
        {help && (
          <span id={`${id}-help`} class="help quiet">
            {help}
          </span>
        )}
      </span>
    </label>
  );
}

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** What is to be known about what is chosen; absent where the options say it all. */
  readonly help?: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** A field for one of several. */
export function SelectField({ id, label, value, options, help, onChoose }: SelectFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        {...(help && { 'aria-describedby': `${id}-help` })}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {help && (
        <p id={`${id}-help`} class="quiet" dir="auto">
          {help}
        </p>
      )}
    </div>
  );
}

import type { RefObject } from 'preact';

interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  /** What is to be known about the field, or what is wrong with its text. */
  readonly help: string;
  /** True for several numbers with commas between them. */
  readonly isList?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly onType: (text: string) => void;
  readonly onEnter: () => void;
}

/** A field for a number, and below it what is to be known or what is wrong. */
export function NumberField({ id, label, value, isWrong, help, isList, inputRef, onType, onEnter }: NumberFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        {...(inputRef && { ref: inputRef })}
        type="text"
        {...(isList ? { dir: 'ltr' } : { inputMode: 'decimal' })}
        autocomplete="off"
        aria-describedby={`${id}-help`}
        aria-invalid={isWrong}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && onEnter()}
      />
      {/* One element for both texts: the input is described by whichever stands there. */}
      <p id={`${id}-help`} class={isWrong ? 'wrong' : 'quiet'} aria-live="polite">
        {help}
      </p>
    </div>
  );
}

/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';

interface AskTextProps {
  readonly label: string;
  readonly onAnswer: (text: string) => void;
  readonly onCancel: () => void;
}

/** Asks for one line of text. Escape and Cancel leave everything as it is. */
export function AskText({ label, onAnswer, onCancel }: AskTextProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} class="ask" aria-label={label} onCancel={onCancel} onKeyDown={(event) => event.stopPropagation()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer(input.current?.value ?? '');
        }}
      >
        <label>
          {label}
          <input ref={input} type="text" autocomplete="off" />
        </label>
        <div class="ask-buttons">
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
          <button type="submit">OK</button>
        </div>
      </form>
    </dialog>
  );
}

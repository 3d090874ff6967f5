/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import type { Shown } from '../../server/wire.js';

/** A toast stays this long, as Sheets' default. */
const toastMs = 5000;

interface MessagesProps {
  readonly shown: readonly Shown[];
  /** The first message has been read. */
  readonly onDone: (message: Shown) => void;
}

/** What the add-on showed: toasts at the bottom right, alerts and errors in a box that waits for OK. */
export function Messages({ shown, onDone }: MessagesProps) {
  const alert = shown.find(({ kind }) => kind !== 'toast');
  return (
    <>
      <div class="toasts" role="status" aria-live="polite">
        {shown
          .filter(({ kind }) => kind === 'toast')
          .map((message) => (
            <Toast key={message} message={message} onDone={onDone} />
          ))}
      </div>
      {alert && <AlertBox key={alert} message={alert} onDone={onDone} />}
    </>
  );
}

interface MessageProps {
  readonly message: Shown;
  readonly onDone: (message: Shown) => void;
}

function Toast({ message, onDone }: MessageProps) {
  useEffect(() => {
    const timer = setTimeout(() => onDone(message), toastMs);
    return () => clearTimeout(timer);
  }, [message, onDone]);
  return (
    <div class="toast">
      {message.title && <strong>{message.title}</strong>}
      <span>{message.message}</span>
      <button type="button" aria-label="Dismiss" onClick={() => onDone(message)}>
        ×
      </button>
    </div>
  );
}

function AlertBox({ message, onDone }: MessageProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!box.current?.open) box.current?.showModal();
  }, []);
  return (
    <dialog ref={box} class="alert" aria-label={message.title || 'Message'} onClose={() => onDone(message)}>
      {message.title && <h2>{message.title}</h2>}
      <p>{message.message}</p>
      <form method="dialog">
        <button type="submit">OK</button>
      </form>
    </dialog>
  );
}

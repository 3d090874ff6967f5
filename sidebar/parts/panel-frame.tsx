import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { Failure } from '../failure.js';
import { say } from '../say.js';
import { FailureNote } from './failure-note.js';

/** True for the panel with which the page opens: the focus is then left where it is. */
export const FirstContext = createContext(true);

export interface ButtonSpec {
  readonly label: string;
  readonly onClick: () => void;
}

interface PanelFrameProps {
  readonly title: string;
  readonly children?: ComponentChildren;
  /** The one blue button. */
  readonly main?: ButtonSpec | null;
  readonly second?: ButtonSpec | null;
  /** What is being done; while it is, the buttons don't act. */
  readonly progress?: string | null;
  /** What has just been done; shown while nothing is under way. */
  readonly done?: string | null;
  readonly failure?: Failure | null;
  readonly onRetry?: () => void;
}

/** What all panels share: a heading that gets the focus, and a foot with progress, trouble and buttons. */
export function PanelFrame({ title, children, main, second, progress = null, done, failure, onRetry }: PanelFrameProps) {
  const isFirst = useContext(FirstContext);
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anything is painted: a key pressed at once must not go to a page without a focus.
  useLayoutEffect(() => {
    if (isFirst) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [isFirst]);

  // After a failure the main button is the way out of it, so there is never a second blue one.
  const blue = failure && onRetry ? { label: say('sidebar-try-again'), onClick: onRetry } : main;
  return (
    <>
      <main aria-busy={progress !== null}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
      <footer>
        <p role="status" class={progress ? 'progress busy' : 'progress'}>
          {progress ?? (failure ? null : done)}
        </p>
        {failure && <FailureNote failure={failure} />}
        <div class="buttons">
          {blue && <FootButton spec={blue} kind="main" isBusy={progress !== null} />}
          {second && <FootButton spec={second} kind="second" isBusy={progress !== null} />}
        </div>
      </footer>
    </>
  );
}

/** A busy button stays focusable: a disabled one would throw a keyboard user back to the top of the page. */
function FootButton({ spec, kind, isBusy }: { spec: ButtonSpec; kind: 'main' | 'second'; isBusy: boolean }) {
  return (
    <button type="button" class={kind} aria-disabled={isBusy} onClick={() => !isBusy && spec.onClick()}>
      {spec.label}
    </button>
  );
}

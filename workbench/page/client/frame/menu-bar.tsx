/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from '../../server/wire.js';

interface MenuBarProps {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
  /** Name of the function that runs now, else null. */
  readonly running: string | null;
  readonly onChoose: (functionName: string) => void;
}

/** The menu bar above the grid: Extensions, with the add-on's items in it. Arrow keys move, Escape closes. */
export function MenuBar({ title, entries, running, onChoose }: MenuBarProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    items(box.current)[0]?.focus();
    const closeOutside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside, true);
    return () => document.removeEventListener('pointerdown', closeOutside, true);
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    // The grid listens on the document and would take the arrows for its own.
    event.stopPropagation();
    if (event.key === 'Escape') {
      setOpen(false);
      button.current?.focus();
    }
    const all = items(box.current);
    const here = all.indexOf(document.activeElement as HTMLElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (open) all[(here + step + all.length) % all.length]?.focus();
    else setOpen(true);
  };

  return (
    <nav class="menu-bar" aria-label="Menu">
      <div ref={box} class="menu">
        <button
          ref={button}
          type="button"
          class="menu-button"
          aria-haspopup="menu"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          onKeyDown={onKeyDown}
        >
          Extensions
        </button>
        {open && (
          <div class="menu-list" role="menu" tabIndex={-1} aria-label={title} onKeyDown={onKeyDown}>
            <div class="menu-title" aria-hidden="true">
              {title}
            </div>
            {entries.length === 0 && <div class="menu-empty">The add-on made no menu.</div>}
            {entries.map(({ label, functionName }) =>
              functionName === null ? (
                <hr key={label} />
              ) : (
                <button
                  key={functionName + label}
                  type="button"
                  role="menuitem"
                  disabled={running !== null}
                  onClick={() => {
                    setOpen(false);
                    onChoose(functionName);
                  }}
                >
                  {label}
                </button>
              ),
            )}
          </div>
        )}
      </div>
      <span class="running" role="status">
        {running !== null && `Running ${running} …`}
      </span>
    </nav>
  );
}

function items(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

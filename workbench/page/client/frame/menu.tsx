/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  readonly label: string;
  /** What is chosen; null for a line between items. */
  readonly id: string | null;
}

interface MenuProps {
  readonly label: string;
  /** What stands above the items, and names them. */
  readonly title: string;
  readonly items: readonly MenuItem[];
  readonly empty?: string;
  readonly disabled: boolean;
  readonly onChoose: (id: string) => void;
}

/** A button with a list below it. Arrow keys move, Escape closes. */
export function Menu({ label, title, items, empty, disabled, onChoose }: MenuProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    choices(box.current)[0]?.focus();
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
    const all = choices(box.current);
    const here = all.indexOf(document.activeElement as HTMLElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    if (open) all[(here + step + all.length) % all.length]?.focus();
    else setOpen(true);
  };

  return (
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
        {label}
      </button>
      {open && (
        <div class="menu-list" role="menu" tabIndex={-1} aria-label={title} onKeyDown={onKeyDown}>
          <div class="menu-title" aria-hidden="true">
            {title}
          </div>
          {items.length === 0 && <div class="menu-empty">{empty}</div>}
          {items.map((item, index) =>
            item.id === null ? (
              <hr key={`after ${items[index - 1]?.id}`} />
            ) : (
              <MenuChoice
                key={item.id + item.label}
                label={item.label}
                disabled={disabled}
                onClick={() => {
                  setOpen(false);
                  onChoose(item.id as string);
                }}
              />
            ),
          )}
        </div>
      )}
    </div>
  );
}

function MenuChoice({ label, disabled, onClick }: { readonly label: string; readonly disabled: boolean; readonly onClick: () => void }) {
  return (
    <button type="button" role="menuitem" disabled={disabled} onClick={onClick}>
      {label}
    </button>
  );
}

function choices(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

/** @jsxImportSource preact */
import type { EditEntry, MenuEntry } from '../../server/wire.js';
import { Menu } from './menu.js';

interface MenuBarProps {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
  readonly edits: readonly EditEntry[];
  /** Name of the function that runs now, else null. */
  readonly running: string | null;
  readonly onChoose: (functionName: string) => void;
  readonly onEdit: (edit: EditEntry) => void;
}

/** The menus above the grid: what a person does to cells and tabs, and Extensions with the add-on's items in it. */
export function MenuBar({ title, entries, edits, running, onChoose, onEdit }: MenuBarProps) {
  const choose = (id: string) => {
    const edit = edits.find((each) => each.id === id);
    if (edit) onEdit(edit);
  };
  return (
    <nav class="menu-bar" aria-label="Menu">
      <Menu label="Edit" title="Selected cells, this tab" items={edits} disabled={running !== null} onChoose={choose} />
      <Menu
        label="Extensions"
        title={title}
        items={entries.map(({ label, functionName }) => ({ label, id: functionName }))}
        empty="The add-on made no menu."
        disabled={running !== null}
        onChoose={onChoose}
      />
      <span class="running" role="status">
        {running !== null && `Running ${running} …`}
      </span>
    </nav>
  );
}

/** @jsxImportSource preact */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EditEntry, Shown } from '../../server/wire.js';
import type { SelectedCells } from '../grid/context.js';
import { sendEdit } from '../server-api.js';
import { AskText } from './ask-text.js';

/** Does what was chosen from the Edit menu, after asking for a text where one is needed. */
export function useEdits(
  selected: () => SelectedCells | null,
  show: (message: Shown) => void,
): { readonly start: (edit: EditEntry) => void; readonly question: JSX.Element | null } {
  const [asking, setAsking] = useState<{ readonly edit: EditEntry; readonly cells: SelectedCells } | null>(null);
  const send = (edit: EditEntry, cells: SelectedCells, answer: string) => {
    setAsking(null);
    sendEdit(edit.id ?? '', cells, answer).catch((error: Error) => show({ kind: 'toast', title: edit.label, message: error.message }));
  };
  return {
    start(edit) {
      const cells = selected();
      if (!cells) return;
      if (edit.asks === undefined) send(edit, cells, '');
      else setAsking({ edit, cells });
    },
    question: asking && (
      <AskText
        label={asking.edit.asks ?? ''}
        onAnswer={(answer) => send(asking.edit, asking.cells, answer)}
        onCancel={() => setAsking(null)}
      />
    ),
  };
}

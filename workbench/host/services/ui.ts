import type { OperationTable } from '../bridge/connect.js';
import type { MenuEntry } from '../bridge/operations.js';
import type { HostState } from '../host-state.js';

type Served = Pick<OperationTable, 'menu' | 'showHtml' | 'alert' | 'prompt'>;

/** Menu, sidebar and dialogs: they are recorded for whoever stands in for the person. */
export function uiOperations({ ui }: HostState): Served {
  return {
    menu(_label, items) {
      ui.menu = items.map(copyOf);
    },
    showHtml(where, title, html) {
      ui[where] = { title, html };
    },
    alert(title, text, buttons) {
      const { button } = ui.answer({ title, text, buttons });
      ui.alerts.push({ title, text, buttons, answer: button });
      return button;
    },
    prompt(title, text, buttons) {
      const { button, typed = '' } = ui.answer({ title, text, buttons });
      ui.prompts.push({ title, text, buttons, answer: button, typed });
      return { button, text: typed };
    },
  };
}

function copyOf({ caption, functionName, items }: MenuEntry): MenuEntry {
  return { caption, functionName, ...(items ? { items: items.map(copyOf) } : {}) };
}

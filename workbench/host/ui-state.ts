import type { MenuEntry } from './bridge/operations.js';

export interface Alert {
  readonly title: string;
  readonly text: string;
  /** Name of the button set, such as `OK_CANCEL`. */
  readonly buttons: string;
  /** The button that the script was told. */
  readonly answer: string;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

export interface Prompt extends Alert {
  readonly typed: string;
}

/** A page that a script showed. */
export interface HtmlPanel {
  readonly title: string;
  readonly html: string;
}

/** What a person would see around the cells. Lists are oldest first. */
export interface UiState {
  /** The add-on's menu: its items in order; a separator has an empty caption. */
  menu: readonly MenuEntry[];
  sidebar: HtmlPanel | null;
  dialog: HtmlPanel | null;
  readonly alerts: Alert[];
  readonly toasts: Toast[];
  readonly prompts: Prompt[];
  /**
   * Presses a button for the person, and types into a prompt: here nobody sits before the screen while a script waits.
   * Without it the first button of the set is pressed and nothing typed.
   */
  answer: (question: { readonly title: string; readonly text: string; readonly buttons: string }) => { button: string; typed?: string };
}

export function createUi(): UiState {
  return {
    menu: [],
    sidebar: null,
    dialog: null,
    alerts: [],
    toasts: [],
    prompts: [],
    answer: ({ buttons }) => ({ button: buttons.split('_')[0] as string }),
  };
}

import type { MenuKeys, PromptResponseKeys, UiKeys } from '../../../src/shell/google/slice.js';
import type { MenuEntry } from '../bridge/operations.js';
import { ask } from './ask.js';
import { Button, ButtonSet, memberName, memberOf } from './enums.js';
import { guardClass } from './guard.js';
import { htmlOf } from './html.js';
import { menuSignatures, promptResponseSignatures, uiSignatures } from './signatures/services.js';

type GUi = GoogleAppsScript.Base.Ui;
type GMenu = GoogleAppsScript.Base.Menu;
type GHtml = GoogleAppsScript.HTML.HtmlOutput;
type GButton = GoogleAppsScript.Base.Button;
type GButtonSet = GoogleAppsScript.Base.ButtonSet;

const menus = new WeakMap<object, { readonly caption: string | null; readonly items: MenuEntry[] }>();
const itemsOf = (menu: object): MenuEntry[] => menus.get(menu)?.items as MenuEntry[];

class MenuService implements Pick<GMenu, MenuKeys> {
  constructor(caption: string | null) {
    menus.set(this, { caption, items: [] });
  }
  addItem(caption: string, functionName: string) {
    itemsOf(this).push({ caption, functionName });
    return this as unknown as GMenu;
  }
  addSeparator() {
    itemsOf(this).push({ caption: '', functionName: '' });
    return this as unknown as GMenu;
  }
  addSubMenu(menu: GMenu) {
    itemsOf(this).push({ caption: menus.get(menu)?.caption ?? '', functionName: '', items: itemsOf(menu) });
    return this as unknown as GMenu;
  }
  addToUi() {
    ask('menu', menus.get(this)?.caption ?? null, itemsOf(this));
  }
}

const answers = new WeakMap<object, { readonly button: string; readonly text: string }>();

class PromptResponseService implements Pick<GoogleAppsScript.Base.PromptResponse, PromptResponseKeys> {
  constructor(answer: { readonly button: string; readonly text: string }) {
    answers.set(this, answer);
  }
  getResponseText() {
    return answers.get(this)?.text ?? '';
  }
  getSelectedButton() {
    return memberOf<GButton>(Button, answers.get(this)?.button ?? 'CLOSE');
  }
}

/** `(text)`, `(text, buttons)` or `(title, text, buttons)`, as title, text and the name of the button set. */
function dialogParts(first: string, second?: string | GButtonSet, third?: GButtonSet): [string, string, string] {
  if (typeof second === 'string') return [first, second, memberName(third)];
  return ['', first, second === undefined ? 'OK' : memberName(second)];
}

class UiService implements Pick<GUi, UiKeys> {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;
  createAddonMenu() {
    return new MenuService(null) as unknown as GMenu;
  }
  createMenu(caption: string) {
    return new MenuService(caption) as unknown as GMenu;
  }
  alert(first: string, second?: string | GButtonSet, third?: GButtonSet) {
    return memberOf<GButton>(Button, ask('alert', ...dialogParts(first, second, third)));
  }
  prompt(first: string, second?: string | GButtonSet, third?: GButtonSet) {
    const answer = ask('prompt', ...dialogParts(first, second, third));
    return new PromptResponseService(answer) as unknown as GoogleAppsScript.Base.PromptResponse;
  }
  showSidebar(html: GHtml) {
    const { title, content } = htmlOf(html);
    ask('showHtml', 'sidebar', title, content);
  }
  showModalDialog(html: GHtml, title: string) {
    ask('showHtml', 'dialog', title, htmlOf(html).content);
  }
}

const single = new UiService();

export function ui(): GUi {
  return single as unknown as GUi;
}

guardClass('Base', 'Menu', MenuService, menuSignatures);
guardClass('Base', 'PromptResponse', PromptResponseService, promptResponseSignatures);
guardClass('Base', 'Ui', UiService, uiSignatures);

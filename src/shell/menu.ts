import { say } from '../engine/messages/index.js';
import type { Answer, Answers, IssueView, PageView, QuestionView, Reply } from './server/reply.js';
import { readDataIssues, refreshReports, tagRows } from './server/report-panel.js';
import { restorePrevious } from './server/restore-panel.js';

const toastSeconds = 8;
const issuesShown = 8;

/**
 * Makes the menu when a spreadsheet opens. It may run before the owner has started Clientele in this file, when nothing
 * but the menu may be touched.
 */
export function onOpen(_event: unknown): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(say('menu-open'), 'openSidebar')
    .addItem(say('menu-reports'), 'openReports')
    .addSeparator()
    .addItem(say('menu-tag'), 'menuTagRows')
    .addItem(say('menu-refresh'), 'menuRefreshReports')
    .addItem(say('menu-restore'), 'menuRestorePrevious')
    .addItem(say('menu-issues'), 'menuShowIssues')
    .addSeparator()
    .addItem(say('menu-help'), 'menuHelp')
    .addToUi();
}

/** Makes the menu right after Clientele is installed, when the spreadsheet is open already. */
export function onInstall(event: unknown): void {
  onOpen(event);
}

/** Opens the sidebar with its steps, which take the place of the Reports page if that stands there. */
export function openSidebar(): Reply<PageView> {
  return showPage('Sidebar');
}

/** Opens the Reports page in the sidebar, which takes the place of the steps if they stand there. */
export function openReports(): Reply<PageView> {
  return showPage('Reports');
}

/** There is one sidebar: what is shown in it replaces what was there. */
function showPage(page: PageView['page']): Reply<PageView> {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(say('product-name')));
  return { ok: true, value: { page } };
}

/** Menu: tags every order row, and says where the tags stand. */
export function menuTagRows(): void {
  tell(tagRows(), ({ taggedRows, tagColumn }) => say('menu-tagged', { n: taggedRows, column: tagColumn }));
}

/** A refresh that took longer is not followed by another in the same run. */
const longestFirstMs = 60_000;

/** Menu: writes reports and pivots anew, and says the one true sentence. What the refresh could not decide is asked, one by one. */
export function menuRefreshReports(): void {
  const begun = Date.now();
  const reply = refreshReports();
  // A run is ended after six minutes, both refreshes and the dialogs in it: after a long first one the page of reports asks.
  const hasTime = Date.now() - begun < longestFirstMs;
  const answers = reply.ok && hasTime ? answersTo(reply.value.questions) : {};
  const last = Object.keys(answers).length === 0 ? reply : refreshReports(answers);
  tell(last, ({ headline, tabs }) => say('menu-refreshed', { headline, tabs: tabs.join(', ') }));
}

/** Yes overwrites or makes; no leaves as it is; a dialog that is closed is no answer, and ends the asking. */
function answersTo(questions: readonly QuestionView[]): Answers {
  const ui = SpreadsheetApp.getUi();
  const answers = new Map<string, Answer>();
  for (const { id, kind, message } of questions) {
    const isDeleted = kind === 'tab-deleted';
    const text = isDeleted ? [message, say('menu-question-deleted')].join(' ') : message;
    const button = ui.alert(say('menu-question'), text, ui.ButtonSet.YES_NO);
    if (button !== ui.Button.YES && button !== ui.Button.NO) break;
    const yes = isDeleted ? 'make' : 'overwrite';
    answers.set(id, button === ui.Button.YES ? yes : 'leave');
  }
  return Object.fromEntries(answers);
}

/** Menu: puts reports and tags back as they stood before the last change. */
export function menuRestorePrevious(): void {
  tell(restorePrevious(), ({ tabs, issues }) =>
    [say('menu-restored', { tabs: tabs.join(', ') }), ...issues.map(({ message }) => message)].join(' '),
  );
}

/** Menu: lists the cells that could not be used. */
export function menuShowIssues(): void {
  const reply = readDataIssues();
  if (reply.ok) show(say('menu-issues'), issueLines(reply.value));
  else show(say('menu-not-done'), reply.issue.message);
}

/** Menu: says in a few lines how Clientele works. */
export function menuHelp(): void {
  show(say('help-title'), say('help-text'));
}

/** What went well passes by; what did not waits until it was read. */
function tell<T>(reply: Reply<T>, sentence: (view: T) => string): void {
  if (reply.ok) SpreadsheetApp.getActiveSpreadsheet().toast(sentence(reply.value), say('product-name'), toastSeconds);
  else show(say('menu-not-done'), reply.issue.message);
}

function issueLines(issues: readonly IssueView[]): string {
  if (issues.length === 0) return say('menu-no-issues');
  const lines = issues.slice(0, issuesShown).map(({ message }) => message);
  const more = issues.length - lines.length;
  return [...lines, ...(more > 0 ? [say('menu-more-issues', { n: more })] : [])].join('\n\n');
}

function show(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

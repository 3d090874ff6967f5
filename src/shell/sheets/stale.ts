import { say } from '../../engine/messages/index.js';
import { issueText } from '../../engine/reports/issue-text.js';
import type { LastRefresh } from './last-refresh.js';
import { type LoadedShop, loadShop } from './load-shop.js';
import { changedSources, settingsMark, sourceMarks } from './source-marks.js';

/**
 * Says why the reports are no longer true; '' while they are. It reads every tab that a refresh would, because nothing else tells
 * what was typed since.
 */
export function sayStale(last: LastRefresh, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  if (last.isRestored === true) return say('stale-restored');
  const shop = loadShop(spreadsheet);
  if (!shop.ok) return issueText(shop.issue);
  if (last.sources === undefined) return '';
  const changed = changedSources(last.sources, sourceMarks(shop.value));
  if (changed.length === 0) return '';
  const tabs = namesOf(changed, shop.value);
  return tabs.length === 0 ? say('stale-settings') : say('stale-tabs', { n: tabs.length, tabs: tabs.join(', ') });
}

/** Names of the tabs; one that is gone goes by what it was for. */
function namesOf(changed: readonly string[], { found }: LoadedShop): readonly string[] {
  return changed
    .filter((name) => name !== settingsMark)
    .map((name) => `“${[...found.byUse].find(([use]) => use === name)?.[1].name ?? wordFor(name)}”`);
}

const words = ['orders', 'customers', 'service', 'products', 'campaigns', 'leads', 'survey', 'segments'] as const;

function wordFor(name: string): string {
  const use = words.find((each) => each === name) ?? 'orders';
  return say(`tab-role-${use}`);
}

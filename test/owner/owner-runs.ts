import type { Random } from '../fuzz/random.js';
import { replyTo } from '../shell/host/shop-host.js';
import { firstBroken, keepPromises, type RunView, refreshPromises, restorePromises } from './judge-book.js';
import type { OwnerAction } from './owner-actions.js';
import type { OwnerShop } from './owner-shop.js';
import { reportTabs } from './report-tabs.js';
import { changeOrders, writeFacts } from './shop-facts.js';

/** A refresh takes some 300 to 500 calls: most of these fall into one. */
const lastCall = 500;

/** Refreshes, and judges the spreadsheet after it. */
function refresh(shop: OwnerShop, name: string, args: readonly unknown[] = []) {
  const reply = replyTo<RunView>(shop.host, name, ...args);
  if (!reply.ok) return { promise: 'a refresh is never refused', expected: 'reports', seen: reply.issue.code };
  shop.fresh = shop.twin.reportsFor(shop.facts);
  return firstBroken([...keepPromises, ...refreshPromises], shop, reply.value);
}

/** Puts the reports back as they were; there may be nothing to put back. */
function restore(shop: OwnerShop) {
  const reply = replyTo<RunView>(shop.host, 'restorePrevious');
  if (!reply.ok && reply.issue.code !== 'previous-missing') {
    return { promise: 'a restore is never refused', expected: 'reports, or none kept', seen: reply.issue.code };
  }
  const view = reply.ok ? reply.value : { issues: [] };
  return firstBroken([...keepPromises, ...restorePromises], shop, view);
}

/** A run ends in its middle, as runs do that take too long; the next one has to put everything right. */
function killed(shop: OwnerShop, random: Random) {
  const isChanged = random.chance(0.5);
  if (isChanged) {
    changeOrders(shop.facts, random);
    writeFacts(shop.host, shop.facts);
  }
  const name = random.pick(['refreshReports', 'refreshReports', 'tagAndReport', 'restorePrevious', 'tagRows']);
  const call = 1 + random.int(lastCall);
  shop.host.faults.killAt(call);
  shop.host.callFromSidebar(name, []);
  const { happened } = shop.host.faults;
  shop.host.faults.clear();
  const words = happened ? `is killed at call ${call} of ${name}` : `runs ${name} to its end`;
  return { words: `${isChanged ? 'changes orders, ' : ''}${words}, then refreshes`, wrong: refresh(shop, 'refreshReports') };
}

/** The first run in a spreadsheet: it begins every shop. */
export const firstRun: OwnerAction = {
  id: 'tags and reports',
  weight: 4,
  apply: (shop) => ({ words: 'tags and reports', wrong: refresh(shop, 'tagAndReport') }),
};

/** The last: whatever went before, this puts everything right. */
export const plainRefresh: OwnerAction = {
  id: 'refreshes',
  weight: 8,
  apply: (shop) => ({ words: 'refreshes', wrong: refresh(shop, 'refreshReports') }),
};

export const ownerRuns: readonly OwnerAction[] = [
  firstRun,
  plainRefresh,
  {
    id: 'overwrites all reports',
    weight: 2,
    apply(shop) {
      const answers = Object.fromEntries(reportTabs(shop.host).map(({ id }) => [id, 'overwrite']));
      return { words: 'overwrites all reports', wrong: refresh(shop, 'refreshReports', [answers]) };
    },
  },
  { id: 'restores', weight: 3, apply: (shop) => ({ words: 'restores the reports before', wrong: restore(shop) }) },
  { id: 'is killed and refreshes', weight: 6, apply: killed },
];

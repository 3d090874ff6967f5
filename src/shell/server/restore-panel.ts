import { withDocumentLock } from '../sheets/document-lock.js';
import { noteRestored } from '../sheets/last-refresh.js';
import { restoreState } from '../sheets/restore-state.js';
import { startClock } from '../sheets/run-clock.js';
import { computeShop } from '../sheets/run-refresh.js';
import { tryAgain } from '../sheets/try-again.js';
import { replyOf } from './issue-view.js';
import type { Reply, RestoredView } from './reply.js';

/**
 * Puts the reports and the tags back as they stood before the last run that changed them. Called again it goes further back,
 * three steps at most, and then comes round to what stood there first.
 */
export function restorePrevious(): Reply<RestoredView> {
  const work = () => {
    const computed = tryAgain(startClock(), () => computeShop());
    const restored = restoreState(computed.ok ? { orders: computed.value.shop.orders, analysis: computed.value.analysis } : null);
    if (restored.ok) tryAgain(startClock(), noteRestored);
    return restored;
  };
  return replyOf(withDocumentLock(work), ({ tabs }, issues) => ({ tabs, issues }));
}

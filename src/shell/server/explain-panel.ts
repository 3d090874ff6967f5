import { explainById } from '../../engine/on-demand.js';
import { patiently } from '../sheets/patiently.js';
import { computeShop } from '../sheets/run-refresh.js';
import { replyOf } from './issue-view.js';
import type { ExplanationView, Reply } from './reply.js';

/**
 * Why a customer is in its segment, under the rules as they stand in the spreadsheet; writes nothing.
 *
 * @param id the customer, as the orders call it
 */
export function explainCustomer(id: string): Reply<ExplanationView> {
  const computed = patiently(() => computeShop());
  const explained = computed.ok
    ? explainById(computed.value.analysis, String(id ?? ''), { bins: computed.value.shop.input.bins })
    : computed;
  const reply = replyOf(explained, (explanation) => explanation);
  const nearest = explained.ok ? '' : String(explained.issue.params?.nearest ?? '');
  return reply.ok || nearest === '' ? reply : { ...reply, issue: { ...reply.issue, nearest } };
}

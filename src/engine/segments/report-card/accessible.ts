import type { CustomerColumns } from '../../shop/analysis.js';
import { wilsonInterval } from '../../statistics/wilson.js';
import type { CriterionResult } from './segment-card.js';

const reachedAtLeast = 0.6;
const reachedBarely = 0.3;
/** Smallest lists that the two big advertisers take: active users at Google, people at Meta. */
export const adListFloor = 100;

/** Who can be reached, one byte per customer; null where no column tells. */
export interface Reach {
  readonly email: Uint8Array | null;
  readonly phone: Uint8Array | null;
  readonly consent: Uint8Array | null;
}

export function reachOf(customers: CustomerColumns): Reach {
  const contact = labelsOf(customers, 'Reachable by');
  const has = (word: string) => {
    const marks = contact?.((label) => label.includes(word)) ?? null;
    return marks?.some((mark) => mark === 1) ? marks : null;
  };
  return { email: has('email'), phone: has('phone'), consent: labelsOf(customers, 'Consent')?.((label) => label === 'yes') ?? null };
}

function labelsOf(customers: CustomerColumns, field: string): ((passes: (label: string) => boolean) => Uint8Array) | null {
  const found = customers.find(field);
  if (!found.ok || found.field.column.kind !== 'text') return null;
  const { codes, labels } = found.field.column;
  return (passes) => {
    const good = labels.map((label) => (passes(label) ? 1 : 0));
    return Uint8Array.from(codes, (code) => (code < 0 ? 0 : (good[code] ?? 0)));
  };
}

/** Can they be told? The share with an email or a phone number who agreed to be written to. */
export function accessible(members: Int32Array, { email, phone, consent }: Reach): CriterionResult {
  const count = (marks: Uint8Array | null) =>
    marks === null ? null : members.reduce((sum, customer) => sum + (marks[customer] === 1 && consent?.[customer] !== 0 ? 1 : 0), 0);
  const byEmail = count(email);
  const byPhone = count(phone);
  const either = email === null || phone === null ? (email ?? phone) : email.map((mark, customer) => mark | (phone[customer] as number));
  const reached = count(either);
  const share = reached === null || members.length === 0 ? null : reached / members.length;
  const interval = reached === null ? null : wilsonInterval(reached, members.length);
  const isKnown = share !== null && consent !== null;
  const verdict = !isKnown ? 'unknown' : share >= reachedAtLeast ? 'pass' : share >= reachedBarely ? 'warn' : 'fail';
  const percent = (part: number | null) => (part === null || members.length === 0 ? 0 : Math.round((100 * part) / members.length));
  return {
    criterion: 'accessible',
    verdict,
    unit: 'share',
    number: share,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    threshold: reachedAtLeast,
    advice: adviceFor(share, isKnown, verdict === 'pass', (reached ?? 0) >= adListFloor),
    params: { email: percent(byEmail), phone: percent(byPhone), n: reached ?? 0, floor: adListFloor },
  };
}

function adviceFor(share: number | null, isKnown: boolean, isReached: boolean, isLongEnough: boolean) {
  if (share === null) return 'card-accessible-no-contact';
  if (!isKnown) return 'card-accessible-no-consent';
  if (!isReached) return 'card-accessible-few';
  return isLongEnough ? 'card-accessible-pass' : 'card-accessible-no-ads';
}

/** English texts about the shop as a whole: what counts, and what was left out. */
export const shop = {
  'no-counted-orders':
    'The tab "{tab}" has no row with a date and an amount that counts, so there is nothing to report; check its status and date columns, or choose a later as-of date.',
  'orders-after-as-of':
    '{tab} {cell} is dated “{seen}”, after {date}{count|| (one of {count} such rows)}; {count|the row is|these rows are} left out of every figure.',
  'orders-all-after-as-of':
    'Every row of {tab} that could count is dated after {date}, the earliest in {cell} (“{seen}”); choose a later as-of date.',
} as const;

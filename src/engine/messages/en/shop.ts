/** English texts about the shop as a whole: what counts, and what was left out. */
export const shop = {
  'no-counted-orders':
    'The tab "{tab}" has no row with a date and an amount that counts, so there is nothing to report; check its status and date columns, or choose a later as-of date.',
  'orders-after-as-of': '{n|1 row is|{n} rows are} dated after {date} and left out of every figure.',
} as const;

/**
 * English texts about what rows mean and how tabs are joined. Texts of issues are filled with the issue's `tab`, `cell`
 * and `seen`, and with `count` (how many cells) and `more` (how many besides the named one).
 */
export const meaning = {
  'column-sku': 'Product code',
  'column-campaign': 'Campaign',
  'column-segment-named': 'Segment',
  'column-sent': 'Sent',
  'column-responded': 'Responded',
  'column-revenue': 'Revenue',
  'column-control': 'Control group',
  'column-cost': 'Cost',
  'column-won': 'Won',
  'column-awareness': 'Awareness',
  'column-likeability': 'Likeability',
  'column-intent': 'Purchase intent',
  'column-fit': 'Brand fit',

  'product-column-missing':
    'No column of {tab} says which product a row is about: the headers in {cell} are {seen}; head that column SKU or Product, or choose it in the sidebar.',

  'campaign-column-missing':
    'No column of {tab} names the campaign: the headers in {cell} are {seen}; head that column Campaign, or choose it in the sidebar.',
  'won-column-missing':
    'No column of {tab} says which leads were won: the headers in {cell} are {seen}; head that column Won, with yes or no in it.',
  'survey-column-missing':
    'No column of {tab} holds a survey score: the headers in {cell} are {seen}; head such a column Awareness, Likeability, Purchase intent or Brand fit.',

  'cancelled-invoices':
    '{count|1 row of {tab} belongs|{count} rows of {tab} belong} to {orders|1 cancelled order|{orders} cancelled orders} such as {seen} in {cell}: what they took back is subtracted, and they are no orders; nothing needs to be done.',
  'cancelled-invoice-positive':
    '{tab} {cell} belongs to {seen}, which looks like a cancelled order, but its amount is above zero{count|| (one of {count} such rows)}; it is counted as a sale, write the amount with a minus sign if it was given back.',
  'returned-rows':
    '{tab} {cell} is below zero ({seen}){count|| (one of {count} such rows)}: it is taken as given back and subtracted from net sales; nothing needs to be done if that is so.',
  'return-amount-positive':
    '{tab} {cell} holds {seen} beside a quantity below zero{count|| (one of {count} such rows)}: it is taken as given back; write the amount with a minus sign, or the quantity without one if it was a sale.',
  'rows-for-nothing':
    '{tab} {cell} has a price or a quantity of 0{count|| (one of {count} such rows)}: a gift, a test or a stock correction; an order of such rows only does not count as an order.',
  'rows-of-zero':
    '{tab} {cell} has an amount of 0{count|| (one of {count} such rows)}; each still counts as an order, give it a status such as “test” if it should not.',
  'perhaps-test':
    '{tab} {cell} says “{seen}”, which looks like a test{count|| (one of {count} such rows)}; it is counted, write “test” into a Status column if it should not be.',
  'service-code-postage':
    '{tab} {cell} is “{seen}”: postage rather than goods{count|| (one of {count} such rows)}; it is in the totals and no customer’s favourite product.',
  'service-code-fee':
    '{tab} {cell} is “{seen}”: a fee rather than goods{count|| (one of {count} such rows)}; it is in the totals and no customer’s favourite product.',
  'service-code-discount':
    '{tab} {cell} is “{seen}”: a discount rather than goods{count|| (one of {count} such rows)}; it is in the totals and no customer’s favourite product.',
  'service-code-manual':
    '{tab} {cell} is “{seen}”: an entry by hand rather than a product{count|| (one of {count} such rows)}; it is in the totals and no customer’s favourite product.',
  'service-code-voucher':
    '{tab} {cell} is “{seen}”: a gift voucher rather than goods{count|| (one of {count} such rows)}; it is in the totals and no customer’s favourite product.',
  'service-code-sample':
    '{tab} {cell} is “{seen}”: samples rather than a product{count|| (one of {count} such rows)}; it is in the totals and no customer’s favourite product.',
  'service-code-adjustment':
    '{tab} {cell} is “{seen}”: an adjustment of the books rather than a sale{count|| (one of {count} such rows)}; it is in the totals and makes no order.',
  'service-code-unlike-others':
    '{tab} {cell} holds the product code “{seen}”, which is unlike the others{count|| (one of {count} such rows)}; it is counted as a product, check that it is one.',
  'rows-repeated':
    '{tab} {cell} stands in a row that repeats an earlier one cell by cell{count|| (one of {count} such rows)}; it is counted, delete it if the file was pasted twice.',
  'order-line-repeated':
    '{tab} {cell}: the same product stands twice in one order, with “{seen}” ({count|1 such row|{count} such rows}); both are counted, delete one if it was entered twice.',
  'customers-missing':
    '{tab} {cell} names nobody: {count|1 row has|{count} rows have} no customer; they are in the totals, as the segment “No customer”.',

  'customers-perhaps-zeros':
    '“{seen}” in {tab} {cell} and “{other}” may be one customer whose leading zeros were lost{count|| (one of {count} such pairs)}; write the id alike in all tabs if so.',
  'customers-perhaps-email':
    '“{seen}” in {tab} {cell} and “{other}” may be one person: they have the same e-mail address{count|| (one of {count} such pairs)}; give them one id if so.',
  'customers-perhaps-phone':
    '“{seen}” in {tab} {cell} and “{other}” may be one person: they have the same phone number{count|| (one of {count} such pairs)}; give them one id if so.',
  'customers-perhaps-name':
    '“{seen}” in {tab} {cell} and “{other}” may be one person: they have the same name, {name}{count|| (one of {count} such pairs)}; give them one id if so.',
  'customers-not-found':
    '{tab} {cell} names “{seen}”, who is in no other tab{count|| (one of {count} such rows)}; check the spelling, until then the row belongs to nobody.',

  'product-cost-missing':
    '“{seen}” in {tab} {cell} is not in the tab of products, or has no cost there ({products|1 product|{products} products} in {count|1 row|{count} rows}); add it with its unit cost.',
  'product-cost-later':
    '{tab} {cell}: “{seen}” was sold before the first date of its cost{count|| (one of {count} such rows)}; the first known cost is used, add an earlier one.',
  'product-repeated':
    '{tab} {cell} repeats the product “{seen}” with another cost{count|| (one of {count} such rows)}; the first is used, delete one or add a column Date that says from when each holds.',
  'product-unnamed':
    '{tab} {cell} has no product{count|| (one of {count} such rows)}; {count|the row|these rows} can’t be joined to any order.',
  'product-cost-unused':
    'The orders have no column for a product, so the costs in {tab} can’t be used; add a column SKU or Product to the orders.',

  'effect-left-out': '{amount} is left out of net sales',
  'effect-left-out-unknown': 'An unknown amount is left out of net sales',
  'effect-counted': '{amount} of it is in net sales',
  'effect-taken-back': '{amount} is subtracted from net sales',
  'effect-perhaps-refunded': 'Net sales may be too high by up to {amount}',
  'effect-turned': 'Net sales are lower by {amount} than with the signs as they stand',
  'effect-without-cost': '{amount} of net sales has no cost, so the margin is too high or unknown',
  'effect-approximate-cost': 'The margin on {amount} of net sales is approximate',
  'effect-no-margin': 'No margin is known',
  'effect-customers': 'One customer may be counted as two',
  'effect-orders': 'The number of orders may be wrong',
  'effect-none': 'None',

  'report-issues-title': 'Data issues',
  'report-issues-question': 'What could not be read?',
  'report-column-issue-tab': 'Tab',
  'report-column-issue-cell': 'Cell',
  'report-column-issue-cells': 'Cells',
  'report-column-issue-seen': 'Seen',
  'report-column-issue-expected': 'What it means and what to do',
  'report-column-issue-effect': 'Effect on the totals',
  'report-column-issue-more': 'More cells',
  'issues-whole-tab': 'whole tab',
  'footnote-rows':
    'Rows read {read} + rows refused {refused} = {rows} rows in the file “{tab}”; {counted|1 of them counts|{counted} of them count}, {notCounted|1 is|{notCounted} are} no sale by status, {later|1 is|{later} are} after the as-of date.',
  'footnote-refused-rows': 'Refused rows: {rows}.',
  'footnote-refused-more': '{rows} and {n} more',
  'footnote-nothing-to-do': 'Every row could be read.',
} as const;

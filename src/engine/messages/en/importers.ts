/** English texts about export files of shop systems. `shop` is the system's name, such as Shopify. */
export const importers = {
  'reason-export-column': 'It is {shop}’s own column “{header}”.',

  'export-tax-inside':
    '{count|An order of {tab} has|{count} orders of {tab} have} tax inside the prices (first in {cell}); it was taken out of sales, shipping and refunds.',
  'export-months-first':
    'No date of {tab} shows whether the day or the month comes first; {shop} writes the month first, so “{seen}” in {cell} was read that way.',
  'export-joined': 'Discounts, shipping and refunds of {tab} are those of {other}.',

  'export-is-payments':
    '{tab} is a list of {shop} payments ({cell}: {seen}), which are the same money as the shop’s orders; give the export of the shop’s orders instead, so that no sale counts twice.',
  'export-amount-unreadable':
    '{tab} {cell} holds “{seen}”, which is not an amount{count|| (one of {count} such cells)}; write it as 1234.50, until then every row of {count|its order|these orders} is left out.',
  'export-amount-missing':
    '{tab} {cell} has no amount{count|| (one of {count} such cells)}; fill it in, until then every row of {count|its order|these orders} is left out.',
  'export-date-unreadable':
    '{tab} {cell} holds “{seen}”, which is not a date{count|| (one of {count} such cells)}; write it as 2024-05-31, until then every row of {count|its order|these orders} is left out.',
  'export-order-incomplete':
    '{tab} {cell} names the order “{seen}” but no row of it has the date and the amounts{count|| (one of {count} such rows)}; export the order again, until then {count|the row is|these rows are} left out.',
  'export-order-left-out':
    '{count|1 more row of {tab} is|{count} more rows of {tab} are} left out (first in {cell}) with an order of which something could not be read.',
  'export-order-cancelled':
    '{count|1 row of {tab} is|{count} rows of {tab} are} not counted because the order was cancelled and nothing paid back (first in {cell}, “{seen}”).',
  'export-order-test':
    '{count|1 row of {tab} is|{count} rows of {tab} are} not counted because the order is a test, paid by “{seen}” (first in {cell}).',
  'export-order-repeated':
    'The order “{seen}” in {tab} {cell} stands in the file before{count|| (one of {count} such rows)}; {count|the row is|these rows are} not counted a second time.',
  'export-order-number-shared':
    'The order number “{seen}” in {tab} {cell} belongs to another order too, of another date or id{count|| (one of {count} such rows)}; both are counted.',
  'export-line-repeated':
    'The line “{seen}” in {tab} {cell} stands in the file before{count|| (one of {count} such rows)}; {count|the row is|these rows are} not counted a second time.',
  'export-total-differs':
    'The lines of the order in {tab} {cell} do not add up to what {shop} says it came to{count|| (one of {count} such orders)}; its lines were adjusted to {shop}’s figure.',
  'export-lines-without-price':
    '{tab} does not say what each line of an order cost; each order’s amount stands on its first line (first such order in {cell}), so sales by product can’t be told.',
  'export-refund-above-total':
    '{tab} {cell} holds a refund of {seen}, more than the order came to{count|| (one of {count} such orders)}; the sales of that order are below zero.',
  'export-refunds-elsewhere':
    '{tab} has no refunds, and they stand in {shop}’s file {file}; bring that file into a tab too, until then nothing is taken off.',
  'export-order-unjoined':
    'The order “{seen}” in {tab} {cell} is not in {other}{count|| (one of {count} such orders)}; its discounts and shipping are as its own lines say, and no refund is known.',
  'export-order-without-lines':
    'The order “{seen}” in {tab} {cell} has no items in {other}{count|| (one of {count} such orders)}, so it is not counted; export both files for the same days.',
  'export-order-out-elsewhere':
    '{count|1 row of {tab} is|{count} rows of {tab} are} not counted because of the order’s status in {other} (first in {cell}).',
} as const;

/**
 * English texts about reading cells, headers and columns. Texts of issues are filled with the issue's `tab`, `cell` and
 * `seen`, and with `count` (how many cells) and `more` (how many besides the named one).
 */
export const table = {
  'rows-counted': '{n|1 row|{n} rows}',

  'column-customer': 'Customer',
  'column-customer-name': 'Customer name',
  'column-email': 'E-mail',
  'column-phone': 'Phone',
  'column-date': 'Date',
  'column-order': 'Order number',
  'column-amount': 'Amount',
  'column-quantity': 'Quantity',
  'column-unit-price': 'Unit price',
  'column-unit-cost': 'Cost of one unit',
  'column-line-cost': 'Cost',
  'column-profit': 'Profit',
  'column-discount': 'Discount',
  'column-refund': 'Refund',
  'column-shipping': 'Shipping charged',
  'column-tax': 'Tax',
  'column-fees': 'Fees',
  'column-product': 'Product',
  'column-category': 'Category',
  'column-brand': 'Brand',
  'column-channel': 'Channel',
  'column-status': 'Status',
  'column-row-type': 'Sale or refund',
  'column-occasion': 'Occasion',
  'column-source': 'Source',
  'column-currency': 'Currency',
  'column-minutes': 'Minutes of service',
  'column-seconds': 'Seconds of service',
  'column-hours': 'Hours of service',
  'column-effort': 'Effort',
  'column-direct-cost': 'Direct cost',
  'column-ticket': 'Ticket',

  'reason-chosen': 'You chose the column headed “{header}”.',
  'reason-header': 'Its header is “{header}”.',
  'reason-only-date-column': 'No other column without a role holds dates only.',
  'reason-only-number-column': 'No other column without a role holds numbers only.',
  'reason-only-text-column': 'No other column without a role holds texts only.',
  'column-by-letter': 'Column {letter}',
  'reason-emails': 'Its values are e-mail addresses.',
  'reason-names': 'Its values look like names, and those of no other column do.',
  'reason-customer-numbers': 'Its values are numbers that come back and count nothing, and those of no other column are.',
  'reason-product': 'Its values are the product of two other columns.',
  'reason-factor': 'Another column holds its product with a third one.',
  'reason-price-is-amount': 'Its header is “{header}”, and no column says how many were bought.',
  'reason-net-of-tax': 'It and “{tax}” add up to “{total}”, and sales are counted without tax.',
  'reason-cost-of-one': 'Its header is “{header}”, beside the price of one unit.',

  'tab-empty': '{tab} is empty; put a row of headers into it and one row below for each record.',
  'header-missing':
    '{tab} has no row of headers, so its columns were told by their values: {columns}; put a row of headers above {cell}, or choose the columns in the sidebar, if that is not right.',
  'header-row-missing':
    '{tab} seems to have no row of headers ({cell} holds {seen}), and its values alone do not tell what each column is; put a row of headers such as Customer, Date and Amount above it.',
  'column-by-values':
    'The column “{seen}” in {tab} {cell} is taken as {column}, although its header is not one that we know: {reason} Choose another column in the sidebar if that is not right.',
  'chosen-column-missing':
    'The column “{seen}” that you chose as {column} is not among the headers in {tab} {cell} ({headers}); give it its header back or choose another column.',
  'customer-column-missing':
    'No column of {tab} says who the customer is: the headers in {cell} are {seen}; head that column Customer ID or Customer, or choose it in the sidebar.',
  'date-column-missing':
    'No column of {tab} says when each sale was: the headers in {cell} are {seen}; head that column Date, or choose it in the sidebar.',
  'amount-column-missing':
    'No column of {tab} says what each sale was worth: the headers in {cell} are {seen}; head that column Amount (or two columns Quantity and Unit price), or choose it in the sidebar.',
  'service-column-missing':
    'No column of {tab} says how much service was given: the headers in {cell} are {seen}; head that column Minutes, Seconds or Hours.',
  'header-twice':
    'In {tab} the cells {cell} and {other} have the same header, “{seen}”; give each its own, or neither can be used by name.',
  'header-twice-needed':
    'In {tab} the cells {cell} and {other} have the same header, “{seen}”, and that column is needed; give each its own header.',

  'no-data-rows': '{tab} has headers in {cell} but no rows below them; add the data under the headers.',
  'date-order-unclear':
    'The dates in the column “{header}” of {tab} can be read both as day/month and as month/day, such as “{seen}” in {cell}{others}; write them as 2024-05-31, or format the column as dates.',
  'date-year-unclear':
    'The dates in the column “{header}” of {tab} can be read with the year first and with the year last, such as “{seen}” in {cell}{others}; write the years with four digits, as in 2024-05-31.',
  'date-order-borrowed':
    'The dates in the column “{header}” of {tab} can be read both as day/month and as month/day, such as “{seen}” in {cell}; they are read as {order}, because “{otherSeen}” in {other} can only be that.',
  'order-day-first': 'day/month',
  'order-month-first': 'month/day',
  'date-orders-mixed':
    'The column “{header}” of {tab} mixes day/month and month/day: “{seen}” in {cell} against “{otherSeen}” in {other}; write all its dates as 2024-05-31.',
  'date-unreadable':
    '{tab} {cell} holds “{seen}”, which is not a date{count|| (one of {count} such cells)}; write it as 2024-05-31, until then {count|the row is|these rows are} left out.',
  'date-missing':
    '{tab} {cell} has no date{count|| (one of {count} such cells)}; fill it in, until then {count|the row is|these rows are} left out.',
  'amount-unreadable':
    '{tab} {cell} holds “{seen}”, which is not an amount{count|| (one of {count} such cells)}; write it as 1234.50, until then {count|the row is|these rows are} left out.',
  'amount-perhaps-split':
    '{tab} {cell} holds “{seen}”, and its row has a cell beyond the last header{count|| (one of {count} such rows)}: an amount such as 1,234.50 or 12,50 seems to have been split at its comma, so {count|the row is|these rows are} left out; join the two cells, or give the last column a header if it is something else.',
  'quantity-unreadable':
    '{tab} {cell} holds “{seen}”, which is not a quantity{count|| (one of {count} such cells)}; write a number such as 3 or 1.5, until then {count|the row is|these rows are} left out.',
  'amount-missing':
    '{tab} {cell} is empty{count|| (one of {count} such cells)}, so {count|its row has|those rows have} no amount; fill in “{header}”, until then {count|the row is|these rows are} left out.',
  'cost-missing':
    '{tab} {cell} is empty{count|| (one of {count} such cells)}, so the cost of {count|its row|those rows} is not known; fill in “{header}”: a segment’s margin stays open while more than 5% of its sales lack a cost, and below that such rows count as if they cost nothing.',
  'decimal-mark-unclear':
    '{tab} {cell} holds “{seen}”, which can be read in two ways because no value of the column shows which mark stands before the decimals{count|| (one of {count} such cells)}; write it as a number without grouping, until then “{header}” counts as unknown there.',
  'decimal-mark-unclear-left-out':
    '{tab} {cell} holds “{seen}”, which can be read in two ways because no value of the column shows which mark stands before the decimals{count|| (one of {count} such cells)}; write it as a number without grouping, until then {count|the row is|these rows are} left out.',
  'total-row':
    '{tab} {cell} says “{seen}”, and its {sum|amount is the sum of the rows above|row has no date}{count|| (one of {count} such rows)}, so it is taken for a total and left out; if it is a sale, {sum|take that word out|give it a date}.',
  'header-repeated':
    '{tab} {cell} says “{seen}”: its row repeats the headers{count|| (one of {count} such rows)} and is left out; delete {count|it|them}.',
  'value-unreadable':
    '{tab} {cell} holds “{seen}”, which is not a number{count|| (one of {count} such cells)}; correct it, until then “{header}” counts as unknown there.',
  'formula-failed':
    '{tab} {cell} shows the error {seen}{count|| (one of {count} such cells)}; repair the formula, until then “{header}” counts as empty there.',
  'amounts-too-large':
    'The amounts in the column of {tab} {cell}, such as {seen}, are too large to be added exactly; check that it is the right column.',
  'currencies-mixed':
    '{tab} mixes currencies: {cell} holds “{seen}” but {other} holds “{otherSeen}”; keep one currency in a tab, because their amounts can’t be added.',
  'status-not-counted':
    '{count|1 row of {tab} is|{count} rows of {tab} are} not counted because of the status “{seen}” (first in {cell}); write “paid” there if {count|it was a sale|they were sales}.',
  'status-unknown':
    '{tab} {cell} has the status “{seen}”, which we do not know{count|| (one of {count} such rows)}; {count|the row is|these rows are} counted, write “cancelled” there if it should not be.',
  'refund-amount-unknown':
    '{tab} {cell} has the status “{seen}”{count|| (one of {count} such rows)} but no column says how much was paid back, so {count|its amount counts|their amounts count} in full; add a column Refund.',
  'refund-rows-turned':
    '{count|1 row of {tab} says|{count} rows of {tab} say} “{seen}” or the like (first in {cell}) with an amount above zero in “{header}”, so {count|it is|they are} taken as given back and subtracted; if {count|it is a sale|they are sales}, set Sale or refund to “Not in this sheet” in the sidebar.',
  'refund-rows-below':
    '{count|1 row of {tab} says|{count} rows of {tab} say} “{seen}” or the like (first in {cell}) with an amount below zero in “{header}” already, so {count|it is|they are} subtracted as written.',
  'refund-signs-mixed':
    '{tab} {cell} says “{seen}” but its amount is above zero, while other refunds of that column are below zero{count|| (one of {count} such rows)}; it is taken as given back too, write its amount with a minus sign, or change the word if it was a sale.',
  'refund-row-unclear':
    '{tab} {cell} says “{seen}” and its amount is above zero{count|| (one of {count} such rows)}; it is not clear whether it was given back, so it counts as written: write its amount with a minus sign if it was.',
  'row-type-unknown':
    '{tab} {cell} says “{seen}” in the column that tells sales from refunds{count|| (one of {count} such rows)}, which may be neither; {count|the row counts|these rows count} as written, write “sale” or “refund” there, or delete {count|it|them} if it is neither.',
  'refund-above-total':
    '{tab} {cell} says that {seen} was paid back{count|| (one of {count} such orders)}, more than the order came to, so its sales are below zero; correct it if that is not so.',
  'dates-perhaps-swapped':
    '{tab} {cell} holds “{seen}” as text{count|| (one of {count} such cells)} while all real dates of that column are from the 1st to the 12th: the sheet may have swapped their day and month; check the spreadsheet’s locale.',
  'column-not-numbers':
    'The column “{seen}” in {tab} {cell} is not used as {column}, because most of its values are not numbers; write numbers there or choose another column.',
  'order-number-missing':
    '{tab} {cell} has no order number{count|| (one of {count} such rows)}; {count|the row counts|each of them counts} as an order of its own until it has one.',
  'discount-not-applied':
    'The discounts in {tab}, such as {seen} in {cell}, are rates and were not taken off the amounts; use a column with the amount after discount if they should be.',
  'discount-mixed':
    'The discounts in {tab} are partly percentages, such as {seen} in {cell}, and partly amounts; write them all in one way, until then they are left out.',
  'discount-taken-off':
    'The column “{header}” of {tab} is taken as being before discounts, so the amounts in “{discount}”, such as {seen} in {cell}, were taken off; if it is after them, set Discount to “Not in this sheet” in the sidebar.',
  'discount-is-rate':
    'The column “{discount}” of {tab} holds rates, such as {seen} in {cell}, and “{header}” is taken as being after them; if it is before them, choose a column with the amounts after discount.',
  'discount-in-amount':
    'The column “{header}” of {tab} is taken as being after discounts, so the amounts in “{discount}”, such as {seen} in {cell}, were not taken off again; if it is before them, head it Gross sales.',
  'fees-taken-off':
    'The column “{header}” of {tab} is taken as fees that the shop pays, such as {seen} in {cell}, and is taken off the margin; if customers pay them, set Fees to “Not in this sheet” in the sidebar.',
  'discount-in-amount-unclear':
    'In {tab} some amounts equal quantity × unit price and some do not where there is a discount, such as {seen} in {cell}; all are taken as being after the discount.',
  'amount-may-include-tax':
    'The column “{header}” of {tab} ({cell}) may include the tax or shipping that stand beside it; if it does, choose a column of net sales.',
  'time-unreadable':
    '{tab} {cell} holds “{seen}”, which is not a number of {unit}{count|| (one of {count} such cells)}; correct it, until then {count|the row is|these rows are} left out.',
  'time-negative':
    '{tab} {cell} holds “{seen}”{count|| (one of {count} such cells)}, but nobody can be served for less than 0 {unit}; correct it, until then {count|the row is|these rows are} left out.',
  'time-missing':
    '{tab} {cell} has no {unit}{count|| (one of {count} such cells)}; fill them in, until then {count|the ticket is|these tickets are} counted without {count|its|their} time.',
  'service-after-as-of':
    '{tab} {cell} is dated “{seen}”, after {date}{count|| (one of {count} such rows)}; {count|the row is|these rows are} left out.',
  'service-undated':
    'The headers of {tab} ({cell} and on) name no date, so service after {date} can’t be left out and the whole log counts; head the column with the dates Date.',
  'service-dates-unclear':
    'The dates in the column “{header}” of {tab}, such as “{seen}” in {cell}, can be read both as day/month and as month/day, so service after {date} can’t be left out and the whole log counts; write them as 2024-05-31.',
  'service-date-unreadable':
    '{tab} {cell} holds “{seen}”, which is not a date{count|| (one of {count} such cells)}; write it as 2024-05-31, until then {count|the row counts|these rows count} even if {count|it is|they are} from after {date}.',
  'customer-repeated':
    '{tab} {cell} repeats the customer {seen}{count|| (one of {count} such rows)}; keep one row for each customer, the first one is used.',
  'customer-id-missing':
    '{tab} {cell} has no customer{count|| (one of {count} such rows)}; fill it in, until then {count|the row|these rows} can’t be joined to any order.',
  'column-date-unreadable':
    '{tab} {cell} holds “{seen}”, which is not a date{count|| (one of {count} such cells)}; write it as 2024-05-31, until then “{header}” counts as unknown there.',
  'column-dates-unclear':
    'The dates in the column “{header}” of {tab}, such as “{seen}” in {cell}, do not show whether the day or the month comes first; write them as 2024-05-31, until then the column is taken as text.',
} as const;

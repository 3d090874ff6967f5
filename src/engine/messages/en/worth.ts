/**
 * English texts about what a segment is worth: the margin ladder, cost to serve, intervals and trend. Texts of issues are
 * filled with the issue's `tab`, `cell` and `seen`, and with `count` and `more`.
 */
export const worth = {
  'column-margin-share': 'Margin %',
  'column-fulfilment': 'Shipping paid by the shop',
  'column-packaging': 'Packaging cost',
  'column-return-cost': 'Return handling cost',
  'column-closed': 'Closed at',

  'costs-taken-off':
    'The column “{header}” of {tab} is taken as a cost that the shop pays, such as {seen} in {cell}, and is taken off the margin; if customers pay it, choose “Not in this sheet” for it in the sidebar.',

  'campaign-cost-missing':
    '{tab} {cell} belongs to a campaign of which no row tells the cost{count|| (one of {count} such rows)}; fill the cost in on one of its rows, until then the campaign counts as if it cost nothing.',
  'campaign-segment-unknown':
    '{tab} {cell} names the segment “{seen}”, which is not among the rules{count|| (one of {count} such rows)}; write it as the rules do, until then its cost is in the total and in no segment.',

  'service-time-capped':
    '{tab} {cell} was closed much later than the others{count|| (one of {count} such rows)}: a case counts {hours} hours at most here, because a quarter of the cases took {quartile} hours or more and nobody works on one for days; {off} hours are left out, add a column Minutes if they were worked.',
  'service-not-closed':
    '{tab} {cell} is empty{count|| (one of {count} such cells)}, so nobody knows yet how long {count|the case|these cases} took; {count|it counts|they count} as {count|a ticket|tickets} without time.',
  'service-time-from-dates':
    'The service log has no column of minutes, so the time of a case is taken from “{header}” to {seen} in {cell}; add a column Minutes if cases wait longer than they are worked on.',

  'report-column-marketing-cost': 'Marketing cost',
  'report-column-trend-sales': 'Net sales trend',
  'report-column-trend-margin': 'Margin trend',
  'report-column-trend-customers': 'Buyers trend',
  'report-column-roi-interval': 'ROI, from … to …',
  'range-text': '{low} to {high}',
  'range-open': 'no limit',

  'footnote-trend-year-on-year':
    'Trend: {from} to {to} against {previousFrom} to {previousTo}, a year before, for the customers who are in each segment today.',
  'footnote-trend-half-on-half':
    'Trend: {from} to {to} against the {days} days before, for the customers who are in each segment today; with less than two years of orders it can be the season.',
  'footnote-no-trend': 'The orders cover less than 180 days, so there is no trend: it would compare one season with another.',
  'footnote-intervals':
    'From … to …: where the ROI would lie in 90 of 100 samples of customers such as these (customers drawn again and again, seed fixed), or, where costs are missing, from the missing cost being the price to its being nothing.',
  'footnote-cost-from-line-cost': 'The cost of goods is the cost column of the orders.',
  'footnote-cost-from-unit-cost': 'The cost of goods is unit cost × quantity.',
  'footnote-cost-from-profit-column': 'The cost of goods is what is left of each sale after the profit column.',
  'footnote-cost-from-margin-column': 'The cost of goods is worked out from the margin % of each row.',
  'footnote-cost-from-export': 'The cost of goods is that of the shop’s export.',
  'footnote-cost-from-products': 'The cost of goods is unit cost × quantity from the tab of products.',
  'footnote-cost-from-margin-rate': 'The cost of goods is worked out from the margin rate in the settings.',
  'footnote-rung-contribution':
    'Margin after fees (CM2) takes off fees, shipping that the shop pays, packaging and return handling, as far as columns tell them.',
  'footnote-bill-by-effort':
    'The service bill of {bill} is shared out by the minutes for each effort score; the parts add up to it to the cent.',
  'footnote-bill-by-seconds': 'The service bill of {bill} is shared out by the time of each case; the parts add up to it to the cent.',
  'footnote-bill-by-tickets': 'The service bill of {bill} is shared out by tickets; the parts add up to it to the cent.',
  'footnote-bill-by-orders':
    'The service bill of {bill} is shared out by orders, because every effort score in the log is free; the parts add up to it to the cent.',
  'footnote-bill-by-nobody':
    'The service bill of {bill} belongs to no customer, because nothing in the log or the orders says whose it is.',
  'footnote-spread-seconds': '{cost} of service cost for unknown customers is put on the known ones by the time that they took.',
  'footnote-spread-sales': '{cost} of service cost for unknown customers is put on the known ones by their net sales.',
  'footnote-capacity': 'Of {available} service hours {used} were used and {idle} stood idle; what idle hours cost is put on no customer.',
  'footnote-capacity-over': 'The log holds {used} service hours, {over} more than the {available} that there are.',
  'footnote-marketing-unallocated': '{cost} of marketing cost belongs to no known customer or segment; it is in the total, in no segment.',
} as const;

/**
 * English texts of the rule check and of explanations. In a finding `row` is the row it is about, `others` the rows that it
 * is compared with and `k` how many these are, `n` the customers concerned and `percent` their share.
 */
export const check = {
  'check-contradiction':
    'Row {row} (“{segment}”) can never catch anybody, because no customer can meet {cell} ({criterion}); correct that criterion or delete the row.',
  'check-segment-unreachable':
    'No customer can ever be “{segment}”, because the rows above take everyone whom its rows {allRows} match; move them up or narrow the rows above.',
  'check-after-catch-all':
    'Row {row} (“{segment}”) can never catch anybody, because row {others} above it takes everyone; move row {others} to the end.',
  'check-duplicate':
    'Row {row} (“{segment}”) asks for the same as row {others} above it, so it never catches anybody; delete one of the two.',
  'check-duplicate-same-segment': 'Row {row} (“{segment}”) asks for the same as row {others} above it; one of the two can go.',
  'check-shadowed':
    'Row {row} (“{segment}”) can never catch anybody, because {k|row {others} above takes|rows {others} above together take} everyone it matches; move it up or narrow {k|that row|those rows}.',
  'check-shadowed-same-segment':
    'Row {row} (“{segment}”) adds nothing, because {k|row {others} of the same segment matches|rows {others} of the same segment match} everyone it does; it can go.',
  'check-nobody-matches': 'No customer meets row {row} (“{segment}”) today: {rule}; check its criteria if you expected somebody.',
  'check-nobody-left':
    'Nobody is left for row {row} (“{segment}”) today: {k|row {others} above takes|rows {others} above take} {n|the 1 customer|all {n} customers} it matches; move it up if it should come first.',
  'check-text-unseen':
    'Cell {cell} (“{segment}”) asks for {field} “{text}”, which no customer has today; check the spelling against the {field} column.',
  'check-text-unseen-nearest':
    'Cell {cell} (“{segment}”) asks for {field} “{text}”, which no customer has today; did you mean “{nearest}”?',
  'check-too-few':
    '“{segment}” has only {n|1 customer|{n} customers} today, too few to judge or to treat apart; widen its rules or join it to another segment.',
  'check-too-small': '“{segment}” holds {percent}% of the customers ({n}); unless they are worth a lot, join it to another segment.',
  'check-unassigned':
    '{n|1 customer ({percent}%) is caught by no row and stays|{n} customers ({percent}%) are caught by no row and stay} Unassigned; add a last row with a segment name and no criteria to take everyone else.',
  'check-grid-gaps':
    'The rows cover {covered} of {codes} score codes of {fields}; nothing catches {uncovered}, so such customers stay Unassigned; add rows for them or a last row without criteria.',
  'check-grid-more': '{list} and {more} more',
  'check-blanks':
    '{field} is blank for {percent}% of the customers ({n}), although {k|row {allRows} asks|rows {allRows} ask} for it (cell {cell}); fill it in, or add a row that catches blanks.',
  'check-overlap':
    '{n|1 customer fits|{n} customers fit} both “{segment}” and “{second}” ({percent}% of all), and the row above wins each time; see rows {allRows} if that is not what you want.',
  'check-near-equal':
    'Rows {row} (“{segment}”) and {others} (“{second}”) match nearly the same customers ({percent}% are in both), so that one of the two does little; join them or make them differ.',
  'check-one-literal':
    'Rows {row} (“{segment}”) and {others} (“{second}”) differ only in cell {cell} ({criterion} against {criterion2}); join them if that difference is not meant.',
  'check-not-proven':
    'The rules are too entangled to prove that every row can catch somebody, so only what today’s customers show is said; fewer or simpler rows can be proven.',
  'check-list-last': '{first} and {last}',

  'check-finding': '{severity}: {text}',
  'check-title': 'Rule check',
  'check-severity-stop': 'Mistake',
  'check-severity-warn': 'Look',
  'check-severity-hint': 'Hint',
  'check-column-segment': 'Segment',
  'check-column-customers': 'Customers',
  'check-column-share': 'Share',
  'check-column-filled': 'Fields filled',
  'check-column-findings': 'Findings',
  'check-all-rules': 'All rules',
  'check-nothing': 'Nothing to object.',
  'check-grid-full': 'The rows cover all {codes} score codes of {fields}.',

  'explain-caught': '{customer} is “{segment}” by row {row}: {rule}.',
  'explain-nobody': '{customer} is Unassigned, because no row matches.',
  'explain-met': 'Cell {cell} is met ({criterion}): {seen}.',
  'explain-missed': 'Row {row} (“{segment}”) did not match, because cell {cell} is not met ({criterion}): {seen}.',
  'explain-nearest': 'The nearest other segment is “{segment}” (row {row}); it takes {changes}.',
  'explain-nearest-other':
    'The nearest other segment is “{segment}” (row {row}); it would take {changes}, which no purchase can bring about.',
  'explain-no-nearest': 'No change of one customer’s figures leads to another segment.',
  'explain-value-blank': 'blank',
  'explain-change-orders': '{n|1 more order|{n} more orders}',
  'explain-change-ordered-within': '{n|an order within 1 day|an order within {n} days}',
  'explain-change-no-order': '{n|1 more day|{n} more days} without an order',
  'explain-change-stay': '{n|1 more day|{n} more days} as a customer',
  'explain-change-more': '{amount} more {field}',
  'explain-change-less': '{amount} less {field}',
  'explain-change-to': '{field} of {goal} instead of {value}',
  'explain-change-later': '{field} on {goal} or later',
  'explain-change-earlier': '{field} on {goal} or earlier',
  'explain-change-text': '{field} “{goal}” instead of {value}',
  'explain-change-another-text': 'another {field} than {value}',
  'explain-change-fill': 'a value for {field}, which is blank',
  'explain-unknown-customer': 'No customer is called “{seen}”; pass an id as it stands in the orders.',
  'explain-unknown-customer-nearest': 'No customer is called “{seen}”; did you mean “{nearest}”?',
  'explain-no-rules': 'There are no rules yet, so nothing can be explained; write some into the Segments tab first.',
  'argument-text': 'The argument "{tab}" is empty; pass the cell with the customer, or its id in quotes.',
  'argument-yes': 'The argument "{tab}" should be TRUE or FALSE, but it is "{seen}".',
  'explain-column-part': 'What',
  'explain-column-row': 'Row',
  'explain-column-segment': 'Segment',
  'explain-column-criterion': 'Criterion',
  'explain-column-field': 'Field',
  'explain-column-value': 'Value',
  'explain-part-caught': 'Caught by',
  'explain-part-met': 'Met',
  'explain-part-missed': 'Not met',
  'explain-part-nearest': 'Nearest other',
  'explain-part-buy': 'by buying',
  'explain-part-wait': 'by waiting',
  'explain-part-other': 'not by buying',
} as const;

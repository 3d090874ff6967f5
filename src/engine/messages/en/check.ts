/**
 * English texts of the rule check and of explanations. In a finding `row` is the row it is about, `others` the rows that it
 * is compared with and `k` how many these are, `n` the customers concerned and `percent` their share.
 */
export const check = {
  'check-contradiction':
    'Row {row} (“{segment}”) can never catch anybody, because no customer can meet {cell} ({criterion}); correct that criterion or delete the row.',
  'check-segment-unreachable':
    'No customer can ever be “{segment}”, because the rows above take everyone whom {k|its row {allRows} matches|its rows {allRows} match}; move {k|it|them} up or narrow the rows above.',
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
  'check-fine': 'Nothing to object.',
  'check-grid-full': 'The rows cover all {codes} score codes of {fields}.',
} as const;

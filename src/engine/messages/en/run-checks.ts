/** English texts of the checks that stand below the segments report. */
export const runChecks = {
  'run-checks-header': 'Checks of this refresh',
  'run-checks-found': 'Found',
  'run-checks-should-be': 'Should be',
  'run-check-segments': 'Segments add up to the rows',
  'run-check-tags': 'Every row has exactly one tag',
  'run-check-rows': 'Rows read + refused = all rows',
  'run-check-pivots': 'Pivots add up to this report',
  'run-check-passed': '✓ {check}',
  'run-check-failed': '✗ {check}',
  'run-check-agrees': '{check}: {found}.',
  'run-check-differs': '{check}: {found}, but it should be {shouldBe}. Please report this, it is our fault.',
  'run-stamp': 'Last refresh with changes',
  'run-stamp-by': '{at} by {by} in {seconds} s',
  'run-stamp-nobody': '{at} in {seconds} s',
  'run-source': 'Made from',
  'run-source-rows': '{range}, {n|1 row|{n} rows}',
} as const;

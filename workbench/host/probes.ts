/** A behaviour of Google's that the workbench has to show somehow and nobody here has seen. */
export interface Probe {
  readonly id: string;
  /** What the workbench does. */
  readonly belief: string;
  /** Why it may be wrong. */
  readonly doubt: string;
  /** `unverified` until a person has run it in a live sheet and the recording agrees. */
  readonly status: 'unverified' | 'confirmed' | 'refuted';
}

const unverified = (id: string, belief: string, doubt: string): Probe => ({ id, belief, doubt, status: 'unverified' });

/** Everything that is believed only. A behaviour that the docs state is cited where it is written instead. */
export const probes: readonly Probe[] = [
  unverified(
    'set-values-types-texts',
    'setValues reads texts as if they were typed: 12, 2026-01-31 and $5 become numbers, unless the cell has the format @.',
    "From the notes of an emulator that compared itself with live sheets; Google's page names formulas only.",
  ),
  unverified('set-values-null', 'null and undefined in setValues clear the cell.', 'The docs name the empty text only.'),
  unverified('set-values-nan', 'NaN and infinities in setValues become #NUM!.', 'No source.'),
  unverified('set-values-object', 'Objects and lists in setValues are refused.', 'Sheets is said to write some text of them.'),
  unverified(
    'date-format-of-written-dates',
    'A Date written into a cell without a format gets M/d/yyyy, with a time H:mm:ss.',
    'Locale rules.',
  ),
  unverified('error-cells-as-text', 'getValues gives error cells as their text, such as #N/A.', 'Seen in one production script only.'),
  unverified('custom-function-blank-argument', 'Blank cells reach a custom function as empty texts.', 'Documented for getValues only.'),
  unverified(
    'custom-function-error-argument',
    'Error cells reach a custom function as their text.',
    'The docs are silent; the whole formula may fail instead.',
  ),
  unverified(
    'custom-function-error-text',
    'An error that a custom function throws shows its message.',
    'Sheets adds a line number, it is said.',
  ),
  unverified('custom-function-call-cache', 'Equal calls are made again.', 'A cache by function and arguments is community knowledge.'),
  unverified('number-format-automatic', 'A cell without a format has the number format General.', 'Older sheets say 0.###############.'),
  unverified('argument-coercion', 'A number where a text belongs, or the reverse, is refused.', 'Apps Script converts some of them.'),
  unverified('fractional-positions', 'Fractions of row and column numbers are cut off.', 'No source.'),
  unverified('sheet-name-case', 'getSheetByName compares exactly; insertSheet refuses names that differ in case only.', 'No source.'),
  unverified('last-row-of-formulas', 'A formula with an empty result counts for getLastRow.', 'Reported for spilled blanks, not for all.'),
  unverified(
    'copy-to-tiles',
    'copyTo repeats a small source over a larger target when it fits a whole number of times.',
    'A tracker entry says copies tile in other ways than documented.',
  ),
  unverified(
    'copy-to-takes-notes',
    'copyTo without a paste type takes notes along, also to another tab; PASTE_VALUES leaves those of the target.',
    'Documented for values and formats only.',
  ),
  unverified(
    'copy-to-takes-links',
    'copyTo without a paste type takes the links of texts along, also to another tab.',
    'They are formats of a text, which the docs say are copied; nobody here has seen it.',
  ),
  unverified(
    'copy-to-leaves-rules-and-bands',
    'copyTo leaves conditional format rules and alternating colours of the target as they are, and brings none along.',
    'Pasting by hand takes rules along. Those of a tab are read before a report is copied into it and set afterwards; runs that are killed in between rest on it, and the hidden tabs that cells are copied to and from.',
  ),
  unverified(
    'values-leave-links',
    'setValues leaves the link of a cell, setRichTextValues takes it away where a text has none.',
    'A new text is said to lose the formats of the one before.',
  ),
  unverified(
    'hidden-rows-are-like-others',
    'Scripts read rows that are hidden or filtered out like any others, and write into them.',
    'Writes are said to have left out filtered rows (2018), and reads too. Tags are read back for that reason; reports that read a filtered tab rest on it.',
  ),
  unverified(
    'sort-moves-cells-whole',
    'Range.sort moves formulas, formats and notes with their rows; references shift as in a copy, and merged cells make it fail.',
    'The docs name values only. Notes are set anew after a sort and values are read back, so only formats and formulas rest on it.',
  ),
  unverified(
    'sort-column',
    'Range.sort counts its column from column A of the sheet.',
    'Equal for ranges that begin in column A, as ours do.',
  ),
  unverified(
    'inserted-rows-look',
    'Inserted rows have no formats of their own; charts, notes and metadata below move down.',
    'Rows inserted by hand look like their neighbour.',
  ),
  unverified(
    'copy-to-survives-kill',
    'copyTo happens as a whole or not at all.',
    'Believed of every single call; nobody has killed a run there.',
  ),
  unverified(
    'failed-call-had-effect',
    'A service error may come after the call has taken effect.',
    'Reported of timeouts; how often is unknown.',
  ),
  unverified(
    'protections-and-the-owner',
    "A protection that the script made itself does not stop it; another one's does.",
    'Depends on who runs it: the owner may edit everything.',
  ),
  unverified(
    'dialogs-in-limited-mode',
    'Sidebars, dialogs and alerts are refused in onOpen.',
    'Documented for sidebars; alerts are said to work in some files.',
  ),
  unverified('script-run-nan', 'NaN and infinities cross google.script.run as null.', "Google's page names numbers only."),
  unverified(
    'script-run-error',
    'The failure handler gets the name and message of the error.',
    'Some report a prefix such as "Error: " in the message.',
  ),
  unverified(
    'script-run-return-type',
    'A returned Date or function fails with a sentence about the return type.',
    'Some report null instead.',
  ),
  unverified(
    'property-limits',
    'A value may have 9 x 1024 bytes, a store 500 x 1024, keys counted.',
    'A report measured 8,066 and 524,287 bytes.',
  ),
  unverified('lock-is-reentrant', 'tryLock of a lock that this execution holds is true.', 'No source.'),
  unverified(
    'metadata-on-ranges',
    'Metadata goes on whole rows and columns, sheets and the spreadsheet only.',
    'The sentence of the refusal is from memory.',
  ),
  unverified('unknown-time-zone', 'Utilities.formatDate takes an unknown zone for GMT.', "As Java's time zones do."),
  unverified(
    'pivot-source-column',
    'Pivot columns are counted from column A of the sheet.',
    'An emulator counts from the source; equal when it begins in column A.',
  ),
  unverified(
    'pivot-several-values-header',
    'With several values and column groups the totals are headed Grand Total, the values named below.',
    'From memory; may be "Total" with the name.',
  ),
  unverified('pivot-column-group-names', 'The names of several column groups stand side by side in the first row.', 'From memory.'),
  unverified(
    'pivot-show-totals-level',
    "showTotals of the first group is the grand total, of the next the totals inside the first's labels.",
    'The docs do not say which group a total belongs to.',
  ),
  unverified('pivot-blank-label', 'Blank cells form a group of their own, last.', 'No source for its place.'),
  unverified('pivot-label-case', 'Labels that differ in case are different groups.', 'Spaces are known to split groups; case is not.'),
  unverified('pivot-date-group-name', 'A date group is headed with the column and the rule, such as Day - Year-Month.', 'From memory.'),
  unverified('pivot-blank-header', 'One blank header in the source spoils the table.', 'Seen by one production script.'),
  unverified('pivot-value-format', 'Values look like the first cell of their source column; counts are plain.', 'From memory.'),
  unverified(
    'pivot-calculated-fields',
    'Calculated fields show #ERROR!: they are not computed here.',
    'Whether a name means the sum of its column is undocumented.',
  ),
  unverified(
    'pivot-source-follows-rows',
    'Rows inserted above the last row of what a pivot reads are read too, and rows deleted from it are read no more; its fields stay.',
    'Known of formulas and named ranges; there is no method that sets the source. A refresh reads the range back and makes the pivot anew where it is another.',
  ),
  unverified(
    'pivot-source-follows-columns',
    'A column inserted into what a pivot reads moves its fields with their columns.',
    'As for formulas; no source.',
  ),
  unverified(
    'pivot-source-is-readable',
    'PivotTable has getSourceDataRange, and PivotGroup setDateTimeGroupingRule.',
    "Both stand on Google's pages and are missing from the published types.",
  ),
  unverified(
    'pivot-computed-after-flush',
    'getValues of a pivot’s cells right after flush gives what it shows of its new source.',
    'A large one may take longer; a total that differs is read twice.',
  ),
  unverified('pivot-filter-labels', 'setVisibleValues of a pivot’s filter names the texts that the cells show.', 'One issue of 2018.'),
  unverified('enum-as-text', 'String() of an enum’s member is its name, such as SUM.', 'toString is documented for some enums only.'),
  unverified('pivot-in-the-way', 'A table that would cover cells shows #REF! in its corner.', 'From memory, as for spilled formulas.'),
  unverified(
    'trigger-belongs-to-spreadsheet',
    'A clock that the add-on sets in a spreadsheet runs with that spreadsheet as the active one, and getProjectTriggers names it there.',
    'Documented for scripts bound to a spreadsheet; for an installed add-on only partly.',
  ),
  unverified(
    'trigger-every-hours',
    'everyHours takes 1, 2, 4, 6, 8 and 12; everyDays(1) strikes once a day at an hour of its own choosing.',
    "Google's page names no list; the dialog for triggers does.",
  ),
  unverified('chart-follows-sheet', 'Charts go with their deleted sheet.', 'No source.'),
];

/** English texts of the shell: what the menu says, and what can go wrong between us and the spreadsheet. */
export const shell = {
  'product-name': 'Clientele',
  'tag-header': 'Segment',

  'menu-open': 'Open Clientele',
  'menu-reports': 'Open reports',
  'menu-tag': 'Tag rows',
  'menu-refresh': 'Refresh reports',
  'menu-restore': 'Restore previous',
  'menu-restored': 'As before the last refresh again: {tabs}. Pivot tables still show the last refresh.',
  'menu-issues': 'Show data issues',
  'menu-help': 'Get help',
  'menu-tagged': '{n|1 row is|{n} rows are} tagged: {column}.',
  'menu-refreshed': '{headline} Written: {tabs}.',
  'menu-question': 'One thing before the reports are complete',
  'menu-question-deleted': 'If you choose No, it stays away until you refresh it by name on the Reports page.',
  'menu-not-done': 'This could not be done',
  'menu-no-issues': 'Every row could be read.',
  'menu-more-issues': '{n|And 1 more.|And {n} more.}',
  'help-title': 'How Clientele works',
  'help-text':
    'Open Clientele from this menu: it finds your orders, shows which column is what, and writes the reports.\n\nThe rules stand in the tab "Segments": one row is one rule, and the first rule that fits a customer wins.\n\nIn a cell you can type =SEGMENT(Orders!A1:L;Segments!A1:H), =SEGMENT_REPORT(Orders!A1:L;Segments!A1:H), =SEGMENT_MARGIN(Orders!A1:L;M1:M) or =SEGMENT_ROI(Orders!A1:L;M1:M;Service!A1:E;24).\n\nClientele sees this spreadsheet only, and sends nothing anywhere.',

  'lock-missing':
    'Clientele could not reserve this spreadsheet, so nothing was changed; open it as a Google Sheet of your own and try again.',
  'lock-busy': 'Someone else is refreshing this spreadsheet right now, so nothing was changed; try again in a minute.',
  'settings-newer':
    'The settings in this spreadsheet were made by a newer Clientele (version {version} of the settings), so nothing was changed; reload the page to get the newest Clientele.',
  'settings-broken': 'The settings saved in this spreadsheet could not be read, so the usual ones are used until you save them again.',
  'settings-too-long': 'These settings are too long to be saved; use shorter tab and column names.',
  'spreadsheet-empty': 'This spreadsheet is empty; paste your orders into a tab with a header row, or use the sample shop.',
  'orders-tab-missing':
    'No tab looks like a list of orders; it needs a header row with a customer, a date and an amount, each in a column of its own.',
  'report-not-kept': 'The tab "{tab}" does not hold what was written to it (someone may have typed there meanwhile); refresh once more.',
  'stale-tabs':
    '{n|The tab {tabs} has|The tabs {tabs} have} changed since the last refresh, so the reports no longer say what is there; refresh all.',
  'stale-settings': 'The settings have changed since the last refresh, so the reports were made with others; refresh all.',
  'stale-restored': 'Earlier reports were put back, so they do not say what is in your tabs now; refresh all when you want that again.',
  'cells-full':
    'This spreadsheet has {cells} million cells, this run needs {added} million more, and Google holds 10 million, so nothing was written; delete blank rows and columns: most are in the tab "{tab}", {blank} million blank cells.',
  'report-beside':
    'The tab "{tab}" shows what it did before: what you wrote beside its rows could not go along with them (merged cells or a formula may be in the way); move it to another tab, then refresh.',
  'no-such-report': 'There is no report "{seen}" to refresh, or it has nothing to say; refresh all, and see which there are.',
  'report-kept-rows': 'No longer in this report; what you wrote on these rows is kept here:',
  'question-typed-inside':
    'In the tab "{tab}" {n|1 cell of the report holds|{n} cells of the report hold} something that somebody typed, such as "{seen}" in {cell}, so the tab was left as it stands. Overwrite it?',
  'question-emptied-inside':
    'In the tab "{tab}" {n|1 cell of the report was|{n} cells of the report were} changed by hand, such as {cell}, which is empty now, so the tab was left as it stands. Overwrite it?',
  'question-tab-deleted': 'The tab "{tab}" was deleted. Make it again?',
  'report-protected':
    'The tab "{tab}" is protected and you may not edit it, so it shows what it did before; ask its owner, or remove the protection.',
  'run-unfinished':
    'This took so long that Clientele stopped in good order; still to be refreshed: {tabs}. Refresh again, and it goes on with these.',
  'service-failing':
    'Google Sheets did not answer after several tries, so this was not finished; nothing is half-written. Try again in a minute. (It said: {seen})',
  'previous-missing':
    'There is nothing to restore: Clientele keeps what stood here before the last three runs that changed something, and there was no such run yet.',
  'previous-too-large':
    'What stood here before has {n} cells, and no more than 50,000 can be kept, so it can’t be restored; use File, Version history instead.',
  'previous-tags-left': 'Rows have moved since, so the tags were left as they are; run "Tag rows" to make them anew.',
  'pivot-differs':
    'The pivot table in "{tab}" adds up to {pivot} and the report to {report}; refresh once more, and if it stays so, please report this.',
  'check-pivots-agree': '{n|1 pivot table shows|{n} pivot tables show} the report’s totals: read back and compared.',
  'check-pivots-edited': '{n|1 pivot table that you changed was|{n} pivot tables that you changed were} left out.',
  'check-pivots-differ': 'These pivot tables do not show the report’s totals: {tabs}.',
  'pivot-in-the-way':
    'The pivot table in "{tab}" has no room to show anything; move what stands below or to the right of its first cell, A4.',
  'pivot-no-room':
    'The pivot table in "{tab}" is gone and something else stands in {cell}, so it was not made again; move that, or delete the tab, and refresh.',
  'pivot-not-repointed':
    'The pivot table in "{tab}" was changed by hand and reads other cells than "Clientele data" has now, so it was left as it is; correct its data range in the pivot editor, or delete the tab and refresh to have the usual one.',
  'pivot-in-the-making': 'This table is being made anew. If it stays so, refresh the reports.',
  'sample-tab-taken':
    'There is already something in the tab "{tab}", so the sample shop was not opened; rename that tab, or open the sample shop in a new spreadsheet.',
  'schedule-hours':
    'Reports can be refreshed every 1, 2, 4, 6, 8 or 12 hours or once a day (24), but not every {seen} hours; choose one of these.',
  'preset-unknown': 'There is no set of rules called "{seen}"; choose one from the list.',

  'argument-empty': 'The argument "{tab}" is empty; pass a range with a header row, such as Orders!A1:L.',
  'argument-date': 'The argument "{tab}" should be a date such as 2026-10-31, but it is "{seen}".',
  'argument-rate': 'The argument "{tab}" should be an amount of 0 or more for an hour of service, but it is "{seen}".',
  'argument-tags':
    'The argument "{tab}" has {rows|1 row|{rows} rows} and the data has {dataRows}; pass as many, header included, such as Orders!A1:L and M1:M.',
  'row-unallocated-service': 'Service of unknown customers',
  'formula-cogs': 'Cost of goods',

  'write-tags': 'Puts the tags into column {column} of "{tab}", headed "{header}".',
  'write-tabs': 'Makes or refreshes the tabs {tabs}.',
  'write-rest': 'Changes nothing else.',
} as const;

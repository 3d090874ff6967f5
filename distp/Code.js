var loaded_;
function load_() {
  if (!loaded_) {
    var clientele = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // src/main.ts
  var main_exports = {};
  __export(main_exports, {
    SEGMENT: () => SEGMENT,
    SEGMENT_MARGIN: () => SEGMENT_MARGIN,
    SEGMENT_REPORT: () => SEGMENT_REPORT,
    SEGMENT_ROI: () => SEGMENT_ROI,
    menuHelp: () => menuHelp,
    menuRefreshReports: () => menuRefreshReports,
    menuShowIssues: () => menuShowIssues,
    menuTagRows: () => menuTagRows,
    onInstall: () => onInstall,
    onOpen: () => onOpen,
    openSampleShop: () => openSampleShop,
    openSidebar: () => openSidebar,
    readColumns: () => readColumns,
    readDataIssues: () => readDataIssues,
    readPreview: () => readPreview,
    readResult: () => readResult,
    readStart: () => readStart,
    refreshReports: () => refreshReports,
    saveColumns: () => saveColumns,
    saveSettings: () => saveSettings,
    tagAndReport: () => tagAndReport,
    tagRows: () => tagRows,
    usePreset: () => usePreset
  });

  // src/engine/messages/en/reports.ts
  var reports = {
    "report-segments-title": "Segments report",
    "report-segments-question": "What is each segment worth?",
    "report-customers-title": "Customers",
    "report-customers-question": "Who is who?",
    "report-pivot-data-title": "Clientele data",
    "report-pivot-data-question": "Net sales by segment, month and category: what the pivot tables are made from. Clientele writes this tab anew at every refresh.",
    "pivot-segment-month-title": "Pivot segment by month",
    "pivot-segment-month-question": "When does each segment buy?",
    "pivot-segment-category-title": "Pivot segment by category",
    "pivot-segment-category-question": "What does each segment buy?",
    "report-column-segment": "Segment",
    "report-column-customer": "Customer",
    "report-column-customer-name": "Name",
    "report-column-customers": "Customers",
    "report-column-share-customers": "Share of customers",
    "report-column-orders": "Orders",
    "report-column-order-lines": "Order lines",
    "report-column-net-sales": "Net sales",
    "report-column-share-net-sales": "Share of net sales",
    "report-column-average-order": "Average order value",
    "report-column-gross-margin": "Gross margin",
    "report-column-margin-rate": "Margin %",
    "report-column-service-hours": "Service hours",
    "report-column-service-cost": "Service cost",
    "report-column-profit-after-service": "Profit after service",
    "report-column-roi": "Service ROI",
    "report-column-roi-state": "What the ROI says",
    "report-column-first-order": "First order",
    "report-column-last-order": "Last order",
    "report-column-recency-days": "Days since last order",
    "report-column-r": "R",
    "report-column-f": "F",
    "report-column-m": "M",
    "report-column-month": "Month",
    "report-column-category": "Category",
    "row-total": "Total",
    "no-category": "(none)",
    "roi-means-ok": "Each unit spent on service comes back with this much more",
    "roi-means-negative-margin": "Loses money before service is paid for",
    "roi-means-no-cost": "No service cost recorded",
    "roi-means-loss-without-cost": "Loses money although nobody served it",
    "roi-means-inactive": "No sales and no service",
    "roi-means-refund-heavy": "More was given back than sold",
    "roi-means-cost-unknown": "Costs are not known well enough to say",
    "roi-means-too-few": "Too few customers or orders to rely on",
    "chart-profit-title": "Profit after service by segment",
    "chart-margin-title": "Gross margin by segment",
    "chart-sales-title": "Net sales by segment",
    "footnote-as-of": 'As of {date}, from {rows|1 row|{rows} rows} of the tab "{tab}".',
    "footnote-ties-out": "The segments add up to the orders tab exactly.",
    "footnote-does-not-tie-out": "The segments differ from the orders tab by {difference}: please report this, it is our fault.",
    "footnote-unallocated": "{cost} of service cost belongs to no known customer; it is in the total, in no segment.",
    "footnote-no-rate": "There is a service log but no hourly rate, so service cost is unknown: set the rate in the sidebar.",
    "footnote-no-cost": "No cost, profit or margin column was found, so margins are unknown.",
    "footnote-no-service": "There is no service log, so nothing is said about the cost of serving.",
    "footnote-margin-rung": "ROI compares the gross margin (CM1) with the service cost: (margin - cost) / cost.",
    "footnote-issues": "{n|1 thing|{n} things} in the data could not be used as it stands; the sidebar lists them.",
    "headline-profit": "{n|1 customer brings|{n} customers bring} {share}% of your profit after service; {losing|1 customer costs|{losing} customers cost} you money.",
    "headline-margin": "{n|1 customer brings|{n} customers bring} {share}% of your gross margin; {losing|1 customer was|{losing} customers were} sold to at a loss.",
    "headline-sales": "{n|1 customer brings|{n} customers bring} {share}% of your net sales.",
    "headline-loss": "The shop made no profit in these figures: {losing|1 customer costs|{losing} customers cost} you money."
  };

  // src/engine/messages/en/rules.ts
  var rules = {
    "rules-empty": "The rules in {tab} are empty; write a header row with Segment in one column, and a rule in each row below it.",
    "rules-none": "There are no rules in {tab} from cell {cell} on, so everyone is Unassigned; write the name of a segment there.",
    "rules-no-segment-column": "The header of {tab}, which begins with \u201C{seen}\u201D in cell {cell}, has no column called Segment; give that header to the column with the names of the segments.",
    "rules-segment-twice": "Cell {cell} of {tab} is a second header called Segment; keep one column for the names of the segments.",
    "rules-header-missing": "Cell {cell} of {tab} says \u201C{seen}\u201D, but its column has no header; write the name of a field above it, or clear the cell.",
    "rules-header-twice": "Cell {cell} of {tab} says \u201C{seen}\u201D, but cell {other} already has criteria on that field; put both criteria into one column.",
    "rules-field-unknown": "Cell {cell} of {tab} says \u201C{seen}\u201D, which is no field and no column of the orders or customers; write a field name such as Orders or Net sales.",
    "rules-field-unknown-nearest": "Cell {cell} of {tab} says \u201C{seen}\u201D, which is no known field; did you mean {nearest}?",
    "rules-field-needs-tab": "Cell {cell} of {tab} says \u201C{seen}\u201D, a field that is made from the {role} tab, which was not given; give that tab too, or clear the criteria below.",
    "rules-segment-missing": "Cell {cell} of {tab} is empty, but its row has criteria; write the name of the segment there.",
    "rules-segment-reserved": "Cell {cell} of {tab} calls a segment \u201C{seen}\u201D, a name that the reports use themselves; choose another.",
    "rules-segment-error": "Cell {cell} of {tab} shows {seen}, the result of a formula that failed; write the name of the segment there.",
    "criterion-unreadable": "Cell {cell} of {tab} says \u201C{seen}\u201D, which can\u2019t be read as a criterion on {field}; write one such as >=5, 3..12 or top 10%.",
    "criterion-sheet-error": "Cell {cell} of {tab} shows {seen}, because the sheet took the criterion on {field} for a formula; type an apostrophe first, such as '=online.",
    "criterion-too-many-choices": "Cell {cell} of {tab} lists more than {limit} choices for {field}; use a wildcard, or several rows with the same segment name.",
    "criterion-negation-inside": "Cell {cell} of {tab} says \u201C{seen}\u201D, with \u201Cnot\u201D inside the criterion; write <> once, at the very beginning, where it turns the whole list around.",
    "criterion-sign-unknown": "Cell {cell} of {tab} says \u201C{seen}\u201D, but {written} is not a sign we know; use =, <>, >, >=, < or <=.",
    "criterion-choice-empty": "Cell {cell} of {tab} says \u201C{seen}\u201D, with nothing on one side of a |; write the missing choice, or put a text that holds | into double quotes.",
    "criterion-operand-missing": "Cell {cell} of {tab} says \u201C{seen}\u201D, with nothing after {sign}; write a value there.",
    "criterion-quotes-empty": "Cell {cell} of {tab} says \u201C{seen}\u201D, with nothing between the quotes; write blank to mean an empty value.",
    "criterion-quote-open": 'Cell {cell} of {tab} says \u201C{seen}\u201D, with a double quote that is never closed; close it, and write "" for a quote inside.',
    "criterion-after-quote": 'Cell {cell} of {tab} says \u201C{seen}\u201D, with text after a closing double quote; only | or .. may follow, and "" is a quote inside.',
    "criterion-range-open": "Cell {cell} of {tab} says \u201C{seen}\u201D, a range with one end; write both, such as 3..12, or use >= or <=.",
    "criterion-range-dots": "Cell {cell} of {tab} says \u201C{seen}\u201D, which has too many dots for a range; write it such as 3..12, or put a text into double quotes.",
    "criterion-range-compared": "Cell {cell} of {tab} says \u201C{seen}\u201D, both a range and {sign}; write the one or the other.",
    "criterion-range-reversed": "Cell {cell} of {tab} says \u201C{seen}\u201D, a range that begins above its end, so nobody is in it; write the smaller value first.",
    "criterion-number-expected": "Cell {cell} of {tab} says \u201C{seen}\u201D, but {field} holds numbers; write a plain number, with a point for decimals, such as >=1000.5, 3..12 or top 10%.",
    "criterion-percent-misplaced": "Cell {cell} of {tab} says \u201C{seen}\u201D, but {field} is not a share; write a plain number, or top 10% to mean the highest tenth.",
    "criterion-share-range": "Cell {cell} of {tab} says \u201C{seen}\u201D, but a share lies above 0% and at most at 100%; write one such as top 10%.",
    "criterion-date-expected": "Cell {cell} of {tab} says \u201C{seen}\u201D, but {field} holds dates; write one as year-month-day, such as >=2026-01-31, or last 90 days.",
    "criterion-needs-date": "Cell {cell} of {tab} says \u201C{seen}\u201D, which only fits a date, but {field} holds numbers; use a field such as Last order.",
    "criterion-days-whole": "Cell {cell} of {tab} says \u201C{seen}\u201D, but days are counted whole; write such as last 90 days.",
    "criterion-month-range": "Cell {cell} of {tab} says \u201C{seen}\u201D, but months go from 1 to 12; write such as month 12.",
    "criterion-wildcard-misplaced": "Cell {cell} of {tab} says \u201C{seen}\u201D, but * and ? only fit text, and {field} holds numbers or dates; write a comparison such as >=5.",
    "criterion-wildcard-long": "Cell {cell} of {tab} holds a text with wildcards of more than {limit} characters; shorten it.",
    "criterion-not-for-text": "Cell {cell} of {tab} says \u201C{seen}\u201D, which only fits numbers or dates, but {field} holds text; put it into double quotes to mean the text itself.",
    "blanks-included": "Rule \u201C{segment}\u201D in row {row} includes {n|1 customer|{n} customers} whose {field} is blank.",
    "operator-equal-label": "is",
    "operator-equal-help": "The value itself; text is compared whole, without case. Several choices: online | app. None of them: <>online | app.",
    "operator-greater-label": "is more than",
    "operator-greater-help": "A number above this one, or a date after it.",
    "operator-greater-or-equal-label": "is at least",
    "operator-greater-or-equal-help": "This number or more, or this date and later.",
    "operator-less-label": "is less than",
    "operator-less-help": "A number below this one, or a date before it.",
    "operator-less-or-equal-label": "is at most",
    "operator-less-or-equal-help": "This number or less, or this date and earlier.",
    "operator-range-label": "is between",
    "operator-range-help": "From the first to the second number or date, both included.",
    "operator-wildcard-label": "is like",
    "operator-wildcard-help": "Text with * for anything and ? for one character; write ~* to mean the star itself.",
    "operator-blank-label": "is blank",
    "operator-blank-help": "No value is known. The opposite is: not blank.",
    "operator-top-percent-label": "is in the top",
    "operator-top-percent-help": "The highest share of all customers who have ordered, ties included.",
    "operator-bottom-percent-label": "is in the bottom",
    "operator-bottom-percent-help": "The lowest share of all customers who have ordered, ties included.",
    "operator-last-days-label": "is in the last days",
    "operator-last-days-help": "A date from so many days before the as-of date up to that date.",
    "operator-month-label": "is in the month",
    "operator-month-help": "A date in this month of any year, by number or by English name.",
    "operator-weekday-label": "is on the weekday",
    "operator-weekday-help": "A date on this day of the week, by its English name or the first three letters.",
    "sentence-everyone-else": "everyone else",
    "sentence-list-two": "{first} and {last}",
    "sentence-list-middle": "{first}, {next}",
    "sentence-list-end": "{first}, and {last}",
    "sentence-or": "{first} or {last}",
    "sentence-none-of": "none of this: {list}",
    "sentence-is": "{field} is {text}",
    "sentence-is-not": "{field} is not {text}",
    "sentence-does": "{field} {text}",
    "sentence-quoted": "\u201C{text}\u201D",
    "sentence-days": "{n|1 day|{n} days}",
    "sentence-minutes": "{n|1 minute|{n} minutes}",
    "sentence-equal-number": "exactly {value}",
    "sentence-equal-text": "{value}",
    "sentence-equal-date": "on {value}",
    "sentence-greater": "more than {value}",
    "sentence-greater-date": "after {value}",
    "sentence-greater-or-equal": "at least {value}",
    "sentence-greater-or-equal-date": "on or after {value}",
    "sentence-less": "less than {value}",
    "sentence-less-date": "before {value}",
    "sentence-less-or-equal": "at most {value}",
    "sentence-less-or-equal-date": "on or before {value}",
    "sentence-range": "{low} to {high}",
    "sentence-blank": "blank",
    "sentence-contains": "contains \u201C{text}\u201D",
    "sentence-contains-not": "does not contain \u201C{text}\u201D",
    "sentence-begins": "begins with \u201C{text}\u201D",
    "sentence-begins-not": "does not begin with \u201C{text}\u201D",
    "sentence-ends": "ends with \u201C{text}\u201D",
    "sentence-ends-not": "does not end with \u201C{text}\u201D",
    "sentence-like": "is like \u201C{text}\u201D",
    "sentence-like-not": "is not like \u201C{text}\u201D",
    "sentence-top": "in the top {percent}% by {field}",
    "sentence-top-not": "not in the top {percent}% by {field}",
    "sentence-bottom": "in the bottom {percent}% by {field}",
    "sentence-bottom-not": "not in the bottom {percent}% by {field}",
    "sentence-last-days": "{n|in the last day|in the last {n} days}",
    "sentence-month": "in {month}",
    "sentence-weekday": "on a {weekday}",
    "sentence-orders": "{text} {n|order|orders}",
    "sentence-ordered-within": "ordered within {n|1 day|{n} days}",
    "sentence-ordered-less": "ordered less than {n|1 day|{n} days} ago",
    "sentence-ordered-more": "not ordered for more than {n|1 day|{n} days}",
    "sentence-ordered-least": "not ordered for at least {n|1 day|{n} days}",
    "sentence-ordered-range": "ordered {low} to {n} days ago",
    "sentence-ordered-equal": "ordered exactly {n|1 day|{n} days} ago",
    "month-1": "January",
    "month-2": "February",
    "month-3": "March",
    "month-4": "April",
    "month-5": "May",
    "month-6": "June",
    "month-7": "July",
    "month-8": "August",
    "month-9": "September",
    "month-10": "October",
    "month-11": "November",
    "month-12": "December",
    "weekday-1": "Monday",
    "weekday-2": "Tuesday",
    "weekday-3": "Wednesday",
    "weekday-4": "Thursday",
    "weekday-5": "Friday",
    "weekday-6": "Saturday",
    "weekday-7": "Sunday",
    "preset-rfm-label": "RFM: 11 groups",
    "preset-rfm-help": "Champions, Loyal, At Risk and eight more, by how lately, how often and for how much each customer bought; covers every score.",
    "preset-starter-label": "Simple start",
    "preset-starter-help": "Best customers, regulars, special occasions, first-timers and lapsed customers; everyone else comes last."
  };

  // src/engine/messages/en/shell.ts
  var shell = {
    "product-name": "Clientele",
    "tag-header": "Segment",
    "menu-open": "Open Clientele",
    "menu-tag": "Tag rows",
    "menu-refresh": "Refresh reports",
    "menu-issues": "Show data issues",
    "menu-help": "Get help",
    "menu-tagged": "{n|1 row is|{n} rows are} tagged: {column}.",
    "menu-refreshed": "{headline} Written: {tabs}.",
    "menu-not-done": "This could not be done",
    "menu-no-issues": "Every row could be read.",
    "menu-more-issues": "{n|And 1 more.|And {n} more.}",
    "help-title": "How Clientele works",
    "help-text": 'Open Clientele from this menu: it finds your orders, shows which column is what, and writes the reports.\n\nThe rules stand in the tab "Segments": one row is one rule, and the first rule that fits a customer wins.\n\nIn a cell you can type =SEGMENT(Orders!A1:L;Segments!A1:H), =SEGMENT_REPORT(Orders!A1:L;Segments!A1:H), =SEGMENT_MARGIN(Orders!A1:L;M1:M) or =SEGMENT_ROI(Orders!A1:L;M1:M;Service!A1:E;24).\n\nClientele sees this spreadsheet only, and sends nothing anywhere.',
    "lock-missing": "Clientele could not reserve this spreadsheet, so nothing was changed; open it as a Google Sheet of your own and try again.",
    "lock-busy": "Someone else is refreshing this spreadsheet right now, so nothing was changed; try again in a minute.",
    "settings-newer": "The settings in this spreadsheet were made by a newer Clientele (version {version} of the settings), so nothing was changed; reload the page to get the newest Clientele.",
    "settings-broken": "The settings saved in this spreadsheet could not be read, so the usual ones are used until you save them again.",
    "settings-too-long": "These settings are too long to be saved; use shorter tab and column names.",
    "spreadsheet-empty": "This spreadsheet is empty; paste your orders into a tab with a header row, or use the sample shop.",
    "orders-tab-missing": "No tab looks like a list of orders; it needs a header row with a customer, a date and an amount, each in a column of its own.",
    "rows-moved": 'Rows of "{tab}" kept moving while they were tagged (someone may be sorting), so the tags in column {cell} may be wrong; run "Tag rows" again when nobody is editing.',
    "report-not-kept": 'The tab "{tab}" does not hold what was written to it (someone may have typed there meanwhile); refresh once more.',
    "sample-tab-taken": 'There is already something in the tab "{tab}", so the sample shop was not opened; rename that tab, or open the sample shop in a new spreadsheet.',
    "preset-unknown": 'There is no set of rules called "{seen}"; choose one from the list.',
    "argument-empty": 'The argument "{tab}" is empty; pass a range with a header row, such as Orders!A1:L.',
    "argument-date": 'The argument "{tab}" should be a date such as 2026-10-31, but it is "{seen}".',
    "argument-rate": 'The argument "{tab}" should be an amount of 0 or more for an hour of service, but it is "{seen}".',
    "argument-tags": 'The argument "{tab}" has {rows} rows and the data has {dataRows}; pass as many, header included, such as Orders!A1:L and M1:M.',
    "row-unallocated-service": "Service of unknown customers",
    "formula-cogs": "Cost of goods",
    "write-tags": 'Puts the tags into column {column} of "{tab}", headed "{header}".',
    "write-tabs": "Makes or refreshes the tabs {tabs}.",
    "write-rest": "Changes nothing else."
  };

  // src/engine/messages/en/shop.ts
  var shop = {
    "no-counted-orders": 'The tab "{tab}" has no row with a date and an amount that counts, so there is nothing to report; check its status and date columns, or choose a later as-of date.',
    "orders-after-as-of": "{n|1 row is|{n} rows are} dated after {date} and left out of every figure."
  };

  // src/engine/messages/en/sidebar.ts
  var sidebar = {
    "sidebar-name": "Clientele",
    "sidebar-step": "Step {step} of {steps}",
    "sidebar-back": "Back",
    "sidebar-try-again": "Try again",
    "sidebar-details": "Details for support",
    "sidebar-between": "{first} \xB7 {second}",
    "sidebar-still-working": "Still working. A big sheet can take a few minutes; closing this sidebar does not stop it.",
    "sidebar-failure-accounts": "Google refused Clientele, most likely because you are signed in to several Google accounts. Open this spreadsheet in a private window, or in a browser profile with one account only, and start Clientele there.",
    "sidebar-failure-offline": "There is no connection to Google right now. Check the network; what you chose here is kept.",
    "sidebar-failure-no-answer": "Google has not answered for a long time, so this run has probably ended. What you chose here is kept.",
    "sidebar-failure-empty": "Google answered, but without a result. What you chose here is kept.",
    "sidebar-failure-server": "Google could not finish this. What you chose here is kept.",
    "sidebar-failure-outside": "This page works only inside Google Sheets: open it from the menu Extensions, Clientele.",
    "sidebar-failure-page": "This panel could not be shown. Your spreadsheet is untouched by that.",
    "sidebar-issues": "{n|One cell or column needs a look|{count} things need a look}",
    "sidebar-issue-cells": "{n|1 cell|{count} cells}",
    "sidebar-rows": "{n|1 row|{count} rows}",
    "sidebar-customers": "{n|1 customer|{count} customers}",
    "sidebar-orders": "{n|1 order|{count} orders}",
    "start-title": "What is each group of customers worth?",
    "start-lead": "Clientele sorts your customers into segments and shows what each one earns after the cost of serving it.",
    "start-busy-read": "Looking at the tabs\u2026",
    "start-busy-sample": "Setting up the sample shop\u2026",
    "start-busy-refresh": "Refreshing the reports\u2026",
    "start-found": "Found in this spreadsheet",
    "start-nothing-found": "This spreadsheet is empty. Try the sample shop, or paste your orders into a tab and open Clientele again.",
    "start-no-orders": "No tab looks like orders yet. Choose \u201CUse this sheet\u201D to say which column is what.",
    "start-reports": "Reports",
    "start-last-refresh": "Last refreshed {when}",
    "start-never-refreshed": "Not refreshed yet",
    "start-use-sheet": "Use this sheet",
    "start-use-sample": "Use sample shop",
    "start-sample-help": "The sample shop comes in tabs of its own; your tabs stay as they are.",
    "start-refresh": "Refresh reports",
    "start-change": "Change columns or segments",
    "start-privacy": "Clientele sees this spreadsheet only, and sends nothing anywhere.",
    "tab-role-orders": "orders",
    "tab-role-customers": "customers",
    "tab-role-service": "service log",
    "tab-role-products": "products",
    "tab-role-campaigns": "campaigns",
    "tab-role-leads": "leads",
    "tab-role-survey": "survey",
    "tab-role-segments": "segment rules",
    "tab-role-other": "not used",
    "columns-title": "Which column is what?",
    "columns-lead": "Orders are in \u201C{tab}\u201D, {rows}. Correct what is wrong; the choice is kept by header.",
    "columns-busy-read": "Reading the headers\u2026",
    "columns-busy-save": "Checking the columns\u2026",
    "columns-required": "needed",
    "columns-none": "Not in this sheet",
    "columns-chosen": "Your choice; it is checked when you continue.",
    "columns-left-out": "You left this out; that is checked when you continue.",
    "columns-samples": "For example",
    "columns-more": "{n|One more kind of column|{count} more kinds of columns}",
    "columns-more-help": "Optional. Choose a column if your sheet has it under another name.",
    "columns-service": "Service log",
    "columns-service-found": "Found in \u201C{tab}\u201D, {rows}: the cost of serving each segment can be counted.",
    "columns-service-missing": "No tab with a service log was found. Add one with the columns Customer and Minutes to see what serving costs.",
    "columns-continue": "Continue",
    "columns-check": "Check again",
    "preview-title": "How the segments come out",
    "preview-lead": "{customers}, {orders}, {netSales} net sales up to {asOf}.",
    "preview-busy-read": "Counting the segments\u2026",
    "preview-busy-preset": "Writing the rules and counting again\u2026",
    "preview-busy-save": "Saving the hourly rate\u2026",
    "preview-busy-tag": "Tagging rows and writing the reports\u2026",
    "preview-rules": "Segment rules",
    "preview-rules-tab": "Rules in \u201C{tab}\u201D, as they stand",
    "preview-rules-tab-help": "Edit that tab whenever you like; the first rule that fits a customer wins.",
    "preview-use-preset": "Use this set",
    "preview-preset-safe": "Rules that you wrote or changed stay: the set then gets a tab of its own.",
    "preview-segments": "Segments",
    "preview-no-segments": "There are no segments yet: choose a set of rules above.",
    "preview-catch-all": "Everyone else",
    "preview-net-sales": "{amount} net sales",
    "preview-hourly-rate": "What an hour of service costs",
    "preview-hourly-rate-in": "What an hour of service costs ({currency})",
    "preview-hourly-rate-help": "Wages and extras. Leave it empty if you do not know; ROI stays open then.",
    "preview-hourly-rate-wrong": "\u201C{seen}\u201D is not an amount: write a number such as {example}, or leave it empty.",
    "preview-no-service": "There is no service log, so the cost of serving is not counted.",
    "preview-writes": "What will be written",
    "preview-tag": "Tag and report",
    "report-title": "What each segment is worth",
    "report-busy-refresh": "Refreshing the reports\u2026",
    "report-done": "Done: {n|1 row is tagged|{count} rows are tagged}.",
    "report-refreshed": "Done: the reports are up to date.",
    "report-table": "Worth of each segment",
    "report-margin": "Gross margin",
    "report-service-cost": "Service cost",
    "report-roi": "ROI",
    "report-roi-help": "ROI compares what is left after the cost of serving with that cost: 100% means each 1 spent brings 1 on top.",
    "report-no-segments": "There are no segments to show.",
    "report-unknown": "unknown",
    "report-tie-out-ok": "The segments add up to the sheet exactly.",
    "report-tie-out-off": "The segments differ from the sheet by {difference}. That is a fault of ours: please do not rely on this report, and tell us.",
    "report-written": "Written",
    "report-tags": "{n|1 row|{count} rows} tagged: {column}",
    "report-tab": "Tab \u201C{tab}\u201D",
    "report-notes": "Notes",
    "report-refresh": "Refresh",
    "roi-ok": "",
    "roi-negative-margin": "sold at a loss",
    "roi-no-cost": "no cost recorded",
    "roi-loss-without-cost": "loss without cost",
    "roi-inactive": "no sales",
    "roi-refund-heavy": "many refunds",
    "roi-cost-unknown": "cost unknown",
    "roi-too-few": "few orders"
  };

  // src/engine/messages/en/table.ts
  var table = {
    "rows-counted": "{n|1 row|{n} rows}",
    "column-customer": "Customer",
    "column-customer-name": "Customer name",
    "column-email": "E-mail",
    "column-phone": "Phone",
    "column-date": "Date",
    "column-order": "Order number",
    "column-amount": "Amount",
    "column-quantity": "Quantity",
    "column-unit-price": "Unit price",
    "column-unit-cost": "Cost of one unit",
    "column-line-cost": "Cost",
    "column-profit": "Profit",
    "column-discount": "Discount",
    "column-refund": "Refund",
    "column-shipping": "Shipping charged",
    "column-tax": "Tax",
    "column-fees": "Fees",
    "column-product": "Product",
    "column-category": "Category",
    "column-brand": "Brand",
    "column-channel": "Channel",
    "column-status": "Status",
    "column-occasion": "Occasion",
    "column-source": "Source",
    "column-currency": "Currency",
    "column-minutes": "Minutes of service",
    "column-seconds": "Seconds of service",
    "column-hours": "Hours of service",
    "column-effort": "Effort",
    "column-direct-cost": "Direct cost",
    "column-ticket": "Ticket",
    "reason-chosen": "You chose the column headed \u201C{header}\u201D.",
    "reason-header": "Its header is \u201C{header}\u201D.",
    "reason-only-date-column": "No other column without a role holds dates only.",
    "reason-only-number-column": "No other column without a role holds numbers only.",
    "reason-only-text-column": "No other column without a role holds texts only.",
    "reason-price-is-amount": "Its header is \u201C{header}\u201D, and no column says how many were bought.",
    "reason-cost-of-one": "Its header is \u201C{header}\u201D, beside the price of one unit.",
    "tab-empty": "{tab} is empty; put a row of headers into it and one row below for each record.",
    "chosen-column-missing": "The column \u201C{seen}\u201D that you chose as {column} is not among the headers in {tab} {cell} ({headers}); give it its header back or choose another column.",
    "customer-column-missing": "No column of {tab} says who the customer is: the headers in {cell} are {seen}; head that column Customer ID or Customer, or choose it in the sidebar.",
    "date-column-missing": "No column of {tab} says when each sale was: the headers in {cell} are {seen}; head that column Date, or choose it in the sidebar.",
    "amount-column-missing": "No column of {tab} says what each sale was worth: the headers in {cell} are {seen}; head that column Amount (or two columns Quantity and Unit price), or choose it in the sidebar.",
    "service-column-missing": "No column of {tab} says how much service was given: the headers in {cell} are {seen}; head that column Minutes, Seconds, Hours or Effort, or choose it in the sidebar.",
    "header-twice": "In {tab} the cells {cell} and {other} have the same header, \u201C{seen}\u201D; give each its own, or neither can be used by name.",
    "header-twice-needed": "In {tab} the cells {cell} and {other} have the same header, \u201C{seen}\u201D, and that column is needed; give each its own header.",
    "no-data-rows": "{tab} has headers in {cell} but no rows below them; add the data under the headers.",
    "date-order-unclear": "The dates in the column \u201C{header}\u201D of {tab} can be read both as day/month and as month/day, such as \u201C{seen}\u201D in {cell}; write them as 2024-05-31, or format the column as dates.",
    "date-orders-mixed": "The column \u201C{header}\u201D of {tab} mixes day/month and month/day: \u201C{seen}\u201D in {cell} against \u201C{otherSeen}\u201D in {other}; write all its dates as 2024-05-31.",
    "date-unreadable": "{tab} {cell} holds \u201C{seen}\u201D, which is not a date{count|| (one of {count} such cells)}; write it as 2024-05-31, until then {count|the row is|these rows are} left out.",
    "date-missing": "{tab} {cell} has no date{count|| (one of {count} such cells)}; fill it in, until then {count|the row is|these rows are} left out.",
    "amount-unreadable": "{tab} {cell} holds \u201C{seen}\u201D, which is not an amount{count|| (one of {count} such cells)}; write it as 1234.50, until then {count|the row is|these rows are} left out.",
    "amount-missing": "{tab} {cell} has no amount{count|| (one of {count} such cells)}; fill it in, until then {count|the row is|these rows are} left out.",
    "decimal-mark-unclear": "{tab} {cell} holds \u201C{seen}\u201D, which can be read in two ways because no value of the column shows which mark stands before the decimals{count|| (one of {count} such cells)}; write it as a number without grouping.",
    "value-unreadable": "{tab} {cell} holds \u201C{seen}\u201D, which is not a number{count|| (one of {count} such cells)}; correct it, until then \u201C{header}\u201D counts as unknown there.",
    "formula-failed": "{tab} {cell} shows the error {seen}{count|| (one of {count} such cells)}; repair the formula, until then \u201C{header}\u201D counts as empty there.",
    "amounts-too-large": "The amounts in the column of {tab} {cell}, such as {seen}, are too large to be added exactly; check that it is the right column.",
    "currencies-mixed": "{tab} mixes currencies: {cell} is in {seen} but {other} is in {otherSeen}; keep one currency in a tab, because their amounts can\u2019t be added.",
    "status-not-counted": "{count|1 row of {tab} is|{count} rows of {tab} are} not counted because of the status \u201C{seen}\u201D (first in {cell}).",
    "status-unknown": "{tab} {cell} has the status \u201C{seen}\u201D, which we do not know{count|| (one of {count} such rows)}; {count|the row is|these rows are} counted, write \u201Ccancelled\u201D there if it should not be.",
    "refund-amount-unknown": "{tab} {cell} has the status \u201C{seen}\u201D{count|| (one of {count} such rows)} but no column says how much was paid back, so its amount counts in full; add a column Refund.",
    "dates-perhaps-swapped": "{tab} {cell} holds \u201C{seen}\u201D as text{count|| (one of {count} such cells)} while all real dates of that column are from the 1st to the 12th: the sheet may have swapped their day and month; check the spreadsheet\u2019s locale.",
    "column-not-numbers": "The column \u201C{seen}\u201D in {tab} {cell} is not used as {column}, because most of its values are not numbers; write numbers there or choose another column.",
    "order-number-missing": "{tab} {cell} has no order number{count|| (one of {count} such rows)}; each such row counts as an order of its own until it has one.",
    "discount-not-applied": "The discounts in {tab}, such as {seen} in {cell}, are rates and were not taken off the amounts; use a column with the amount after discount if they should be.",
    "discount-mixed": "The discounts in {tab} are partly percentages, such as {seen} in {cell}, and partly amounts; write them all in one way, until then they are left out.",
    "discount-in-amount-unclear": "In {tab} some amounts equal quantity \xD7 unit price and some do not where there is a discount, such as {seen} in {cell}; all are taken as being after the discount.",
    "amount-may-include-tax": "The column \u201C{header}\u201D of {tab} ({cell}) may include the tax or shipping that stand beside it; if it does, choose a column of net sales.",
    "time-unreadable": "{tab} {cell} holds \u201C{seen}\u201D, which is not a number of {unit}{count|| (one of {count} such cells)}; correct it, until then {count|the row is|these rows are} left out.",
    "time-missing": "{tab} {cell} has no {unit}{count|| (one of {count} such cells)}; the ticket is counted, its time is not.",
    "customer-repeated": "{tab} {cell} repeats the customer {seen}{count|| (one of {count} such rows)}; keep one row for each customer, the first one is used.",
    "customer-id-missing": "{tab} {cell} has no customer{count|| (one of {count} such rows)}; {count|the row|these rows} can\u2019t be joined to any order."
  };

  // src/engine/messages/en/index.ts
  var en = { ...table, ...rules, ...shop, ...reports, ...shell, ...sidebar };

  // src/engine/messages/fill.ts
  function fill(text, params) {
    const plural = text.replace(
      /\{(\w+)\|((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*)\}/g,
      (_, name, one, many) => Number(params[name]) === 1 ? one : many
    );
    return plural.replace(/\{(\w+)\}/g, (whole, name) => params[name] === void 0 ? whole : String(params[name]));
  }

  // src/engine/messages/index.ts
  function say(key, params = {}, catalogue = en) {
    return fill(catalogue[key], params);
  }

  // src/engine/table/order-lines.ts
  var rowState = { counted: 0, blank: 1, unreadable: 2, notCounted: 3, afterAsOf: 4 };

  // src/engine/shop/grouping.ts
  var unassigned = "Unassigned";
  var noCustomer = "No customer";
  function groupByRules(rules2, ruleOfCustomer, customerOfRow) {
    const owned = [...new Set(rules2.map((rule) => rule.segment))];
    const place = new Map(owned.map((name, index) => [name, index]));
    const ofRule = rules2.map((rule) => place.get(rule.segment));
    const ofCustomer = ruleOfCustomer.map((rule) => rule < 0 ? owned.length : ofRule[rule]);
    return {
      names: [...owned, unassigned, noCustomer],
      rules: [...owned.map((name) => rules2.filter((rule) => rule.segment === name)), [], []],
      owned: owned.length,
      ofCustomer,
      ofRow: rowsLikeCustomers(customerOfRow, ofCustomer, owned.length + 1)
    };
  }
  function rowsLikeCustomers(customerOfRow, ofCustomer, nobody) {
    const ofRow = new Int32Array(customerOfRow.length);
    for (let row = 0; row < ofRow.length; row++) {
      const customer = customerOfRow[row];
      ofRow[row] = customer < 0 ? nobody : ofCustomer[customer];
    }
    return ofRow;
  }
  function groupByTags(tags, customerOfRow, customers) {
    const owned = [...new Set(tags.filter((tag) => tag !== "" && tag !== unassigned && tag !== noCustomer))];
    const place = new Map([...owned, unassigned, noCustomer].map((name, index) => [name, index]));
    const ofCustomer = new Int32Array(customers).fill(owned.length);
    const ofRow = customerOfRow.map((customer, row) => {
      var _a;
      const tag = (_a = tags[row]) != null ? _a : "";
      const group = place.get(tag === "" ? customer < 0 ? noCustomer : unassigned : tag);
      if (customer >= 0 && tag !== "") ofCustomer[customer] = group;
      return group;
    });
    return { names: [...owned, unassigned, noCustomer], rules: [...owned.map(() => []), [], []], owned: owned.length, ofCustomer, ofRow };
  }

  // src/engine/shop/row-tags.ts
  function rowTags({ lines: { state, rowCount }, segments, segmentOfRow }) {
    var _a;
    const names3 = segments.map(({ name }) => name);
    const tags = new Array(rowCount);
    for (let row = 0; row < rowCount; row++) {
      tags[row] = state[row] === rowState.blank ? "" : (_a = names3[segmentOfRow[row]]) != null ? _a : unassigned;
    }
    return tags;
  }

  // src/engine/rules/fold-text.ts
  function foldText(text) {
    const folded = text.toLowerCase().normalize("NFC").trim().replace(/\s+/g, " ");
    return folded.includes("\u03C2") ? folded.replace(/ς/g, "\u03C3") : folded;
  }

  // src/engine/rules/reading.ts
  function read(value) {
    return { ok: true, value };
  }
  function problem(key, params = {}) {
    return { ok: false, key, params };
  }

  // src/engine/rules/read-criterion.ts
  var signs = [">=", "<=", ">", "<", "="];
  var isBlank = { sign: "=", pieces: [{ text: "", quoted: false }] };
  var alternativeLimit = 500;
  function readCriterion(text) {
    const written = text.normalize("NFC").trim();
    if (written === "<>" || isNotBlank(written)) return read({ negated: true, alternatives: [isBlank] });
    const negated = written.startsWith("<>");
    const alternatives = [];
    for (let at = negated ? 2 : 0; ; ) {
      const alternative = scanAlternative(written, at);
      if (!alternative.ok) return alternative;
      alternatives.push(alternative.value.item);
      at = alternative.value.end + 1;
      if (alternatives.length > alternativeLimit) return problem("criterion-too-many-choices", { limit: alternativeLimit });
      if (at > written.length) return read({ negated, alternatives });
    }
  }
  function scanAlternative(text, start) {
    var _a;
    const from = skipSpaces(text, start);
    if (text.startsWith("<>", from)) return problem("criterion-negation-inside");
    const sign = (_a = signs.find((known3) => text.startsWith(known3, from))) != null ? _a : "";
    const at = skipSpaces(text, from + sign.length);
    const unknown2 = unknownSign(text, from, at, sign);
    if (unknown2 !== null) return unknown2;
    const first = scanPiece(text, at);
    if (!first.ok) return first;
    const end = first.value.end;
    if (!text.startsWith("..", end)) return checkSingle(sign, first.value);
    if (sign !== "" && sign !== "=") return problem("criterion-range-compared", { sign });
    const second = scanPiece(text, skipSpaces(text, end + 2));
    if (!second.ok) return second;
    if (text.startsWith("..", second.value.end) || text[end + 2] === ".") return problem("criterion-range-dots");
    const pieces = [first.value.item, second.value.item];
    if (pieces.some((piece) => piece.text === "")) return problem("criterion-range-open");
    return read({ item: { sign, pieces }, end: second.value.end });
  }
  function checkSingle(sign, { item: piece, end }) {
    if (piece.quoted && foldText(piece.text) === "") return problem("criterion-quotes-empty");
    if (!piece.quoted && isNotBlank(piece.text)) return problem("criterion-negation-inside");
    if (piece.text === "" && sign === "") return problem("criterion-choice-empty");
    if (piece.text === "" && sign !== "=") return problem("criterion-operand-missing", { sign });
    return read({ item: { sign, pieces: [piece] }, end });
  }
  function unknownSign(text, from, at, sign) {
    var _a;
    const next = (_a = text[at]) != null ? _a : "";
    const doubled = sign !== "" && (next === "<" || next === ">" || next === "=");
    if (doubled || text.startsWith("!=", from))
      return problem("criterion-sign-unknown", { written: text.slice(from, Math.max(at + 1, from + 2)) });
    return sign === "" && "\u2265\u2264\u2260".includes(next || "-") ? problem("criterion-sign-unknown", { written: next }) : null;
  }
  function scanPiece(text, start) {
    if (text[start] === '"') return scanQuoted(text, start + 1);
    let end = start;
    while (end < text.length && text[end] !== "|" && !text.startsWith("..", end)) end++;
    return read({ item: { text: text.slice(start, end).trim(), quoted: false }, end });
  }
  function scanQuoted(text, start) {
    let quoted = "";
    for (let at = start; ; ) {
      const mark = text.indexOf('"', at);
      if (mark < 0) return problem("criterion-quote-open");
      quoted += text.slice(at, mark);
      if (text[mark + 1] !== '"') {
        const end = skipSpaces(text, mark + 1);
        const ends = end >= text.length || text[end] === "|" || text.startsWith("..", end);
        return ends ? read({ item: { text: quoted, quoted: true }, end }) : problem("criterion-after-quote");
      }
      quoted += '"';
      at = mark + 2;
    }
  }
  function skipSpaces(text, start) {
    let at = start;
    while (at < text.length && text[at].trim() === "") at++;
    return at;
  }
  function isNotBlank(text) {
    return keywordOf(text) === "not blank";
  }
  function keywordOf(text) {
    return text.length <= 60 ? foldText(text) : "";
  }
  function keywordIn({ sign, pieces }) {
    const [piece] = pieces;
    return pieces.length === 1 && !piece.quoted && (sign === "" || sign === "=") ? keywordOf(piece.text) : "";
  }
  function saysBlank(alternative) {
    const [piece] = alternative.pieces;
    return keywordIn(alternative) === "blank" || alternative.sign === "=" && piece.text === "" && !piece.quoted;
  }

  // src/engine/rules/operators/blank.ts
  var blank = {
    id: "blank",
    label: "operator-blank-label",
    help: "operator-blank-help",
    example: "blank",
    takes: ["number", "text", "date"],
    recognises: saysBlank,
    operands: () => read([]),
    mark({ among, hits }, column) {
      if (column.kind === "text") {
        const { codes } = column;
        for (let place = 0; place < among.length; place++) {
          const customer = among[place];
          if (codes[customer] < 0) hits[customer] = 1;
        }
        return;
      }
      const values = column.kind === "number" ? column.values : column.days;
      for (let place = 0; place < among.length; place++) {
        const customer = among[place];
        if (Number.isNaN(values[customer])) hits[customer] = 1;
      }
    },
    phrase: (_, { say: say2 }) => ({ form: "is", text: say2("sentence-blank") })
  };

  // src/engine/rules/column-values.ts
  function valuesOf(column) {
    if (column.kind === "text") throw new Error("A text column has no values to compare");
    return column.kind === "number" ? column.values : column.days;
  }
  function measureOf(literal) {
    if (literal === void 0 || literal.kind === "text") throw new Error("A comparison needs a number or a date");
    return literal.kind === "number" ? literal.value : literal.day;
  }
  function textOf(literal) {
    if ((literal == null ? void 0 : literal.kind) !== "text") throw new Error("A comparison of text needs a text");
    return literal.value;
  }
  function markLabels({ among, hits }, column, population, passes) {
    if (column.kind !== "text") throw new Error("Only a text column has labels");
    const labels = population.foldedLabels(column.labels);
    const good = new Uint8Array(labels.length);
    for (let label = 0; label < labels.length; label++) if (passes(labels[label])) good[label] = 1;
    const { codes } = column;
    for (let place = 0; place < among.length; place++) {
      const customer = among[place];
      const code = codes[customer];
      if (code >= 0 && good[code] === 1) hits[customer] = 1;
    }
  }

  // src/engine/table/columns.ts
  var utcWallClock = (instant) => instant.getTime();

  // src/engine/table/cell-text.ts
  var millisecondsPerDay = 864e5;
  var seenLength = 80;
  function isBlank2(cell) {
    if (cell === "" || cell === null || cell === void 0) return true;
    if (typeof cell !== "string") return false;
    return cell.charCodeAt(0) <= 32 || cell.charCodeAt(0) >= 128 ? cell.trim() === "" : false;
  }
  function cellText(cell, toWallClock = utcWallClock) {
    if (typeof cell === "string") return tidyText(cell);
    if (typeof cell === "number") return String(cell);
    if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
    if (cell === null || cell === void 0) return "";
    return dateText(toWallClock(cell));
  }
  function seenText(cell, toWallClock = utcWallClock) {
    const raw = typeof cell === "string" ? cell.slice(0, 4 * seenLength) : cell;
    return shorten(cellText(raw, toWallClock).replace(/\s+/g, " "));
  }
  function shorten(text) {
    if (text.length <= seenLength) return text;
    const cut2 = text.slice(0, seenLength - 1);
    const last = cut2.charCodeAt(cut2.length - 1);
    return "".concat(last >= 55296 && last <= 56319 ? cut2.slice(0, -1) : cut2, "\u2026");
  }
  var errorTexts = /* @__PURE__ */ new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!", "#SPILL!", "#CALC!"]);
  function isErrorText(text) {
    return text.charCodeAt(0) === 35 && text.length < 12 && errorTexts.has(text.trim().toUpperCase());
  }
  function tidyText(text) {
    const trimmed = text.trim();
    for (let i = 0; i < trimmed.length; i++) if (trimmed.charCodeAt(i) > 127) return trimmed.normalize("NFC");
    return trimmed;
  }
  function dateText(wallMilliseconds) {
    if (!Number.isFinite(wallMilliseconds)) return "an invalid date";
    const iso = new Date(wallMilliseconds).toISOString();
    const dayEnd = iso.indexOf("T");
    const day = iso.slice(0, dayEnd);
    const inDay = wallMilliseconds - Math.floor(wallMilliseconds / millisecondsPerDay) * millisecondsPerDay;
    if (inDay < 1e3) return day;
    return "".concat(day, " ").concat(iso.slice(dayEnd + 1, dayEnd + (inDay % 6e4 < 1e3 ? 6 : 9)));
  }

  // src/engine/shop/iso-day.ts
  var dayLengthMs = 864e5;
  function isoFromDay(day) {
    return new Date(day * dayLengthMs).toISOString().slice(0, 10);
  }
  function dayFromIso(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
    const day = Date.parse("".concat(text, "T00:00:00Z")) / dayLengthMs;
    return Number.isFinite(day) && isoFromDay(day) === text ? day : null;
  }
  function monthStart(day) {
    const date3 = new Date(day * dayLengthMs);
    return Date.UTC(date3.getUTCFullYear(), date3.getUTCMonth(), 1) / dayLengthMs;
  }

  // src/engine/rules/read-day.ts
  var isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
  function readDay(text) {
    var _a;
    const [, year, month2 = "", date3 = ""] = (_a = text.length <= 60 ? isoDate.exec(text) : null) != null ? _a : [];
    const day = year === void 0 ? null : dayFromIso("".concat(year, "-").concat(month2.padStart(2, "0"), "-").concat(date3.padStart(2, "0")));
    if (day === null) return problem(/[*?]/.test(text) ? "criterion-wildcard-misplaced" : "criterion-date-expected");
    return read(day);
  }

  // src/engine/rules/shift-decimal.ts
  function shiftDecimal(decimal2, places) {
    const [mantissa = "", exponent = "0"] = decimal2.toLowerCase().split("e");
    return Number("".concat(mantissa, "e").concat(Number(exponent) + places));
  }

  // src/engine/rules/read-number.ts
  var unitsWithPercentages = ["ratio", "number"];
  var zeros = [1632, 1776, 2406, 2534];
  function readNumber(text, { unit, scale }) {
    const plain2 = text.length <= 60 ? latinDigits(text) : "";
    const isPercentage = plain2.endsWith("%");
    const digits = (isPercentage ? plain2.slice(0, -1) : plain2).trim();
    if (!/^[+-]?(?:\d+|\d*\.\d+)$/.test(digits))
      return problem(/[*?]/.test(text) ? "criterion-wildcard-misplaced" : "criterion-number-expected");
    if (isPercentage && !unitsWithPercentages.includes(unit)) return problem("criterion-percent-misplaced");
    return read(shiftDecimal(digits, decimalPlaces(scale) - (isPercentage ? 2 : 0)));
  }
  function scaledNumber(value, { scale }) {
    return shiftDecimal(String(value), decimalPlaces(scale));
  }
  function unscaledNumber(value, { scale }) {
    return shiftDecimal(String(value), -decimalPlaces(scale));
  }
  function decimalPlaces(scale) {
    return scale === 1 ? 0 : 4;
  }
  function latinDigits(text) {
    return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - zeros.find((zero2) => code >= zero2 && code < zero2 + 10));
    }).replace(/\u2212/g, "-");
  }

  // src/engine/rules/text-pattern.ts
  var anyRun = -1;
  var anyOne = -2;
  function parsePattern(text) {
    const pattern = [];
    for (let at = 0; at < text.length; ) {
      const next = text[at + 1];
      if (text[at] === "~" && (next === "*" || next === "?" || next === "~")) {
        pattern.push(next.charCodeAt(0));
        at += 2;
        continue;
      }
      const point = text.codePointAt(at);
      at += point > 65535 ? 2 : 1;
      if (point === 42) {
        if (pattern[pattern.length - 1] !== anyRun) pattern.push(anyRun);
      } else pattern.push(point === 63 ? anyOne : point);
    }
    return pattern;
  }
  function foldedPattern(text) {
    return parsePattern(foldText(text));
  }
  function hasWildcard(text) {
    return parsePattern(text).some((point) => point < 0);
  }
  function withoutEscapes(text) {
    return text.includes("~") ? text.replace(/~([*?~])/g, "$1") : text;
  }
  function matchesPattern(pattern, text) {
    let at = 0;
    let place = 0;
    let afterRun = -1;
    let runEnd = 0;
    while (at < text.length) {
      const point = text.codePointAt(at);
      const wanted = pattern[place];
      if (wanted === anyRun) {
        place++;
        afterRun = place;
        runEnd = at;
      } else if (wanted === anyOne || wanted === point) {
        place++;
        at += point > 65535 ? 2 : 1;
      } else if (afterRun >= 0) {
        runEnd++;
        at = runEnd;
        place = afterRun;
      } else return false;
    }
    while (pattern[place] === anyRun) place++;
    return place === pattern.length;
  }

  // src/engine/rules/read-literal.ts
  var dayLengthMs2 = 864e5;
  function readLiteral(text, column) {
    if (column.kind === "text") return read({ kind: "text", value: withoutEscapes(text) });
    if (column.kind === "date") {
      const day = readDay(text);
      return day.ok ? read({ kind: "date", day: day.value }) : day;
    }
    const number = readNumber(text, column);
    return number.ok ? read({ kind: "number", value: number.value }) : number;
  }
  function typedLiteral(cell, column, toWallClock) {
    const measure = cell instanceof Date ? Math.floor(toWallClock(cell) / dayLengthMs2) : Number(cell);
    if (!Number.isFinite(measure)) return problem("criterion-unreadable");
    if (column.kind === "text") return read({ kind: "text", value: cellText(cell, toWallClock) });
    if (column.kind === "date") return cell instanceof Date ? read({ kind: "date", day: measure }) : problem("criterion-date-expected");
    return typeof cell === "number" ? read({ kind: "number", value: scaledNumber(measure, column) }) : problem("criterion-number-expected");
  }

  // src/engine/rules/read-operands.ts
  function oneLiteral({ pieces }, column) {
    const literal = readLiteral(pieces[0].text, column);
    return literal.ok ? read([literal.value]) : literal;
  }
  function percentOperand(keyword) {
    var _a;
    const value = Number((_a = /\d+(?:\.\d+)?/.exec(keyword)) == null ? void 0 : _a[0]);
    return value > 0 && value <= 100 ? read([{ kind: "number", value }]) : problem("criterion-share-range");
  }
  function countOfShare(percent, size) {
    const [whole = "0", decimals = ""] = String(percent).split(".");
    return Math.ceil(Number(whole + decimals) * size / (100 * 10 ** decimals.length));
  }

  // src/engine/rules/operators/bottom-percent.ts
  var bottomPercent = {
    id: "bottomPercent",
    label: "operator-bottom-percent-label",
    help: "operator-bottom-percent-help",
    example: "bottom 10%",
    takes: ["number", "date"],
    recognises: (alternative) => /^bottom \d{1,9}(?:\.\d{1,4})? ?%$/.test(keywordIn(alternative)),
    operands: (alternative) => percentOperand(keywordIn(alternative)),
    mark({ among, hits }, column, [share2], { hasOrder, ranked }) {
      const values = valuesOf(column);
      const ascending = ranked(values);
      const limit = ascending[countOfShare(measureOf(share2), ascending.length) - 1];
      if (limit === void 0) return;
      for (let place = 0; place < among.length; place++) {
        const customer = among[place];
        if (values[customer] <= limit && hasOrder[customer] === 1) hits[customer] = 1;
      }
    },
    phrase([share2], { say: say2, field }) {
      const params = { percent: measureOf(share2), field };
      return { form: "whole", yes: say2("sentence-bottom", params), no: say2("sentence-bottom-not", params) };
    }
  };

  // src/engine/rules/operators/equal.ts
  var equal = {
    id: "equal",
    label: "operator-equal-label",
    help: "operator-equal-help",
    example: "online",
    takes: ["number", "text", "date"],
    recognises: ({ sign }) => sign === "" || sign === "=",
    operands: oneLiteral,
    mark(trial, column, [wanted], population) {
      if (column.kind === "text") {
        const text = foldText(textOf(wanted));
        return markLabels(trial, column, population, (label) => label === text);
      }
      const { among, hits } = trial;
      const values = valuesOf(column);
      const measure = measureOf(wanted);
      for (let place = 0; place < among.length; place++) {
        const customer = among[place];
        if (values[customer] === measure) hits[customer] = 1;
      }
    },
    phrase([wanted], { say: say2, value }) {
      const literal = wanted;
      return { form: "is", text: say2("sentence-equal-".concat(literal.kind), { value: value(literal) }) };
    }
  };

  // src/engine/rules/operators/greater.ts
  var greater = {
    id: "greater",
    label: "operator-greater-label",
    help: "operator-greater-help",
    example: ">100",
    takes: ["number", "date"],
    recognises: ({ sign }) => sign === ">",
    operands: oneLiteral,
    mark({ among, hits }, column, [limit]) {
      const values = valuesOf(column);
      const bound = measureOf(limit);
      for (let place = 0; place < among.length; place++) {
        const customer = among[place];
        if (values[customer] > bound) hits[customer] = 1;
      }
    },
    phrase([limit], { say: say2, value }) {
      const literal = limit;
      const key = literal.kind === "date" ? "sentence-greater-date" : "sentence-greater";
      return { form: "is", text: say2(key, { value: value(literal) }) };
    }
  };

  // src/engine/rules/operators/greater-or-equal.ts
  var greaterOrEqual = {
    id: "greaterOrEqual",
    label: "operator-greater-or-equal-label",
    help: "operator-greater-or-equal-help",
    example: ">=5",
    takes: ["number", "date"],
    recognises: ({ sign }) => sign === ">=",
    operands: oneLiteral,
    mark({ among, hits }, column, [limit]) {
      const values = valuesOf(column);
      const bound = measureOf(limit);
      for (let place = 0; place < among.length; place++) {
        const customer = among[place];
        if (values[customer] >= bound) hits[customer] = 1;
      }
    },
    phrase([limit], { say: say2, value }) {
      const literal = limit;
      const key = literal.kind === "date" ? "sentence-greater-or-equal-date" : "sentence-greater-or-equal";
      return { form: "is", text: say2(key, { value: value(literal) }) };
    }
  };

  // src/engine/rules/operators/last-days.ts
  var lastDays = {
    id: "lastDays",
    label: "operator-last-days-label",
    help: "operator-last-days-help",
    example: "last 90 days",
    takes: ["date", "number"],
    recognises: (alternative) => /^last \S{1,9} days?$/.test(keywordIn(alternative)),
    operands(alternative, column) {
      var _a;
      if (column.kind === "number" && column.unit !== "days") return problem("criterion-needs-date");
      const days = (_a = /^last (\d{1,6}) /.exec(keywordIn(alternative))) == null ? void 0 : _a[1];
      return days === void 0 ? problem("criterion-days-whole") : read([{ kind: "number", value: Number(days) }]);
    },
    mark({ among, hits }, column, [days], { asOfDay }) {
      const values = valuesOf(column);
      const least = column.kind === "date" ? asOfDay - measureOf(days) : 0;
      const most = column.kind === "date" ? asOfDay : measureOf(days);
      for (let place = 0; place < among.length; place++) {
        const customer = among[place];
        const value = values[customer];
        if (value >= least && value <= most) hits[customer] = 1;
      }
    },
    phrase: ([days], { say: say2 }) => ({ form: "is", text: say2("sentence-last-days", { n: measureOf(days) }) })
  };

  // src/engine/rules/operators/less.ts
  var less = {
    id: "less",
    label: "operator-less-label",
    help: "operator-less-help",
    example: "<20",
    takes: ["number", "date"],
    recognises: ({ sign }) => sign === "<",
    operands: oneLiteral,
    mark({ among, hits }, column, [limit]) {
      const values = valuesOf(column);
      const bound = measureOf(limit);
      for (let place = 0; place < among.length; place++) {
        const customer = among[place];
        if (values[customer] < bound) hits[customer] = 1;
      }
    },
    phrase([limit], { say: say2, value }) {
      const literal = limit;
      const key = literal.kind === "date" ? "sentence-less-date" : "sentence-less";
      return { form: "is", text: say2(key, { value: value(literal) }) };
    }
  };

  // src/engine/rules/operators/less-or-equal.ts
  var lessOrEqual = {
    id: "lessOrEqual",
    label: "operator-less-or-equal-label",
    help: "operator-less-or-equal-help",
    example: "<=90",
    takes: ["number", "date"],
    recognises: ({ sign }) => sign === "<=",
    operands: oneLiteral,
    mark({ among, hits }, column, [limit]) {
      const values = valuesOf(column);
      const bound = measureOf(limit);
      for (let place = 0; place < among.length; place++) {
        const customer = among[place];
        if (values[customer] <= bound) hits[customer] = 1;
      }
    },
    phrase([limit], { say: say2, value }) {
      const literal = limit;
      const key = literal.kind === "date" ? "sentence-less-or-equal-date" : "sentence-less-or-equal";
      return { form: "is", text: say2(key, { value: value(literal) }) };
    }
  };

  // src/engine/rules/calendar.ts
  var daysOfEra = 146097;
  function monthOfDay(day) {
    const shifted = day + 719468;
    const dayOfEra = shifted - Math.floor(shifted / daysOfEra) * daysOfEra;
    const yearOfEra = Math.floor(
      (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
    );
    const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
    return monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  }
  function weekdayOfDay(day) {
    return ((day + 3) % 7 + 7) % 7 + 1;
  }

  // src/engine/rules/operators/month.ts
  var names = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
  var month = {
    id: "month",
    label: "operator-month-label",
    help: "operator-month-help",
    example: "month 12",
    takes: ["date"],
    recognises: (alternative) => monthIn(keywordIn(alternative)) !== null,
    operands(alternative) {
      var _a;
      const value = (_a = monthIn(keywordIn(alternative))) != null ? _a : 0;
      return value >= 1 && value <= 12 ? read([{ kind: "number", value }]) : problem("criterion-month-range");
    },
    mark({ among, hits }, column, [wanted]) {
      const values = valuesOf(column);
      const number = measureOf(wanted);
      for (let place = 0; place < among.length; place++) {
        const customer = among[place];
        const day = values[customer];
        if (monthOfDay(day) === number) hits[customer] = 1;
      }
    },
    phrase: ([wanted], { say: say2 }) => ({
      form: "is",
      text: say2("sentence-month", { month: say2("month-".concat(measureOf(wanted))) })
    })
  };
  function monthIn(keyword) {
    var _a;
    const word = (_a = /^month (\d{1,2}|[a-z]{3,9})$/.exec(keyword)) == null ? void 0 : _a[1];
    if (word === void 0) return null;
    if (/^\d/.test(word)) return Number(word);
    const index = names.findIndex((name) => name === word || name.slice(0, 3) === word);
    return index < 0 ? null : index + 1;
  }

  // src/engine/rules/operators/range.ts
  var range = {
    id: "range",
    label: "operator-range-label",
    help: "operator-range-help",
    example: "3..12",
    takes: ["number", "date"],
    recognises: ({ pieces }) => pieces.length === 2,
    operands({ pieces }, column) {
      var _a;
      const low = readLiteral(pieces[0].text, column);
      if (!low.ok) return low;
      const high = readLiteral(((_a = pieces[1]) != null ? _a : pieces[0]).text, column);
      if (!high.ok) return high;
      return measureOf(low.value) <= measureOf(high.value) ? read([low.value, high.value]) : problem("criterion-range-reversed");
    },
    mark({ among, hits }, column, [low, high]) {
      const values = valuesOf(column);
      const least = measureOf(low);
      const most = measureOf(high);
      for (let place = 0; place < among.length; place++) {
        const customer = among[place];
        const value = values[customer];
        if (value >= least && value <= most) hits[customer] = 1;
      }
    },
    phrase([low, high], { say: say2, value, bare }) {
      return { form: "is", text: say2("sentence-range", { low: bare(low), high: value(high) }) };
    }
  };

  // src/engine/rules/operators/top-percent.ts
  var topPercent = {
    id: "topPercent",
    label: "operator-top-percent-label",
    help: "operator-top-percent-help",
    example: "top 10%",
    takes: ["number", "date"],
    recognises: (alternative) => /^top \d{1,9}(?:\.\d{1,4})? ?%$/.test(keywordIn(alternative)),
    operands: (alternative) => percentOperand(keywordIn(alternative)),
    mark({ among, hits }, column, [share2], { hasOrder, ranked }) {
      const values = valuesOf(column);
      const ascending = ranked(values);
      const limit = ascending[ascending.length - countOfShare(measureOf(share2), ascending.length)];
      if (limit === void 0) return;
      for (let place = 0; place < among.length; place++) {
        const customer = among[place];
        if (values[customer] >= limit && hasOrder[customer] === 1) hits[customer] = 1;
      }
    },
    phrase([share2], { say: say2, field }) {
      const params = { percent: measureOf(share2), field };
      return { form: "whole", yes: say2("sentence-top", params), no: say2("sentence-top-not", params) };
    }
  };

  // src/engine/rules/operators/weekday.ts
  var names2 = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
  var weekday = {
    id: "weekday",
    label: "operator-weekday-label",
    help: "operator-weekday-help",
    example: "weekday Sat",
    takes: ["date"],
    recognises: (alternative) => weekdayIn(keywordIn(alternative)) > 0,
    operands: (alternative) => read([{ kind: "number", value: weekdayIn(keywordIn(alternative)) }]),
    mark({ among, hits }, column, [wanted]) {
      const values = valuesOf(column);
      const number = measureOf(wanted);
      for (let place = 0; place < among.length; place++) {
        const customer = among[place];
        if (weekdayOfDay(values[customer]) === number) hits[customer] = 1;
      }
    },
    phrase: ([wanted], { say: say2 }) => ({
      form: "is",
      text: say2("sentence-weekday", { weekday: say2("weekday-".concat(measureOf(wanted))) })
    })
  };
  function weekdayIn(keyword) {
    var _a;
    const word = (_a = /^weekday ([a-z]{3,9})$/.exec(keyword)) == null ? void 0 : _a[1];
    return names2.findIndex((name) => name === word || name.slice(0, 3) === word) + 1;
  }

  // src/engine/rules/operators/wildcard.ts
  var lengthLimit = 255;
  var wildcard = {
    id: "wildcard",
    label: "operator-wildcard-label",
    help: "operator-wildcard-help",
    example: "*wedding*",
    takes: ["text"],
    recognises: ({ sign, pieces }) => (sign === "" || sign === "=") && pieces.length === 1 && hasWildcard(pieces[0].text),
    operands: ({ pieces: [{ text }] }) => text.length > lengthLimit ? problem("criterion-wildcard-long", { limit: lengthLimit }) : read([{ kind: "text", value: text }]),
    mark(trial, column, [wanted], population) {
      const pattern = foldedPattern(textOf(wanted));
      markLabels(trial, column, population, (label) => matchesPattern(pattern, label));
    },
    phrase([wanted], { say: say2 }) {
      const pattern = parsePattern(textOf(wanted));
      const inner = pattern.filter((point) => point !== anyRun);
      const opens = pattern[0] === anyRun;
      const closes = pattern[pattern.length - 1] === anyRun;
      const plain2 = inner.length > 0 && inner.every((point) => point >= 0) && inner.length === pattern.length - Number(opens) - Number(closes);
      const shape = !plain2 ? "like" : opens && closes ? "contains" : opens ? "ends" : "begins";
      const text = plain2 ? String.fromCodePoint(...inner) : textOf(wanted);
      return { form: "does", yes: say2("sentence-".concat(shape), { text }), no: say2("sentence-".concat(shape, "-not"), { text }) };
    }
  };

  // src/engine/rules/operators/index.ts
  var operators = [
    blank,
    topPercent,
    bottomPercent,
    lastDays,
    month,
    weekday,
    greaterOrEqual,
    greater,
    lessOrEqual,
    less,
    range,
    wildcard,
    equal
  ];
  var byId = new Map(operators.map((operator) => [operator.id, operator]));
  function findOperator(id) {
    const operator = byId.get(id);
    if (operator === void 0) throw new Error("No operator is called ".concat(id));
    return operator;
  }

  // src/engine/rules/matching-customers.ts
  function matchingCustomers({ conditions }, among, population) {
    const hits = new Uint8Array(population.size);
    let left = among.slice();
    for (const condition of conditions) left = narrow(left, condition, hits, population);
    return left;
  }
  function narrow(among, { column, negated, anyOf }, hits, population) {
    for (let place = 0; place < among.length; place++) {
      const customer = among[place];
      hits[customer] = 0;
    }
    for (const { operator, operands } of anyOf) findOperator(operator).mark({ among, hits }, column, operands, population);
    const unwanted = negated ? 1 : 0;
    let kept = 0;
    for (let place = 0; place < among.length; place++) {
      const customer = among[place];
      among[kept] = customer;
      kept += hits[customer] ^ unwanted;
    }
    return among.subarray(0, kept);
  }

  // src/engine/rules/population.ts
  function populationOf(fields2) {
    const folded = /* @__PURE__ */ new Map();
    const ranks = /* @__PURE__ */ new Map();
    return {
      size: fields2.size,
      asOfDay: fields2.asOfDay,
      // Asked for only when a criterion needs it: not every source has it at hand.
      get hasOrder() {
        return fields2.hasOrder;
      },
      foldedLabels: (labels) => remembered(folded, labels, () => labels.map(foldText)),
      ranked: (values) => remembered(ranks, values, () => {
        const { hasOrder } = fields2;
        return values.filter((value, customer) => hasOrder[customer] === 1 && !Number.isNaN(value)).sort();
      })
    };
  }
  function remembered(known3, key, make) {
    const old = known3.get(key);
    if (old !== void 0) return old;
    const made = make();
    known3.set(key, made);
    return made;
  }
  function everyone(size) {
    const customers = new Int32Array(size);
    for (let customer = 0; customer < size; customer++) customers[customer] = customer;
    return customers;
  }

  // src/engine/rules/assign-rules.ts
  function assignRules(rules2, fields2) {
    const population = populationOf(fields2);
    const assigned = new Int32Array(fields2.size).fill(-1);
    let left = everyone(fields2.size);
    rules2.forEach((rule, index) => {
      if (left.length === 0) return;
      const caught = matchingCustomers(rule, left, population);
      if (caught.length === 0) return;
      for (let place = 0; place < caught.length; place++) assigned[caught[place]] = index;
      left = stillFree(left, assigned);
    });
    return assigned;
  }
  function stillFree(customers, assigned) {
    let kept = 0;
    for (let place = 0; place < customers.length; place++) {
      const customer = customers[place];
      customers[kept] = customer;
      kept += assigned[customer] >>> 31;
    }
    return customers.subarray(0, kept);
  }

  // src/engine/table/a1.ts
  function columnLetter(column) {
    let letters = "";
    for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
      letters = String.fromCharCode(65 + (rest - 1) % 26) + letters;
    }
    return letters;
  }
  function cellName(row, column) {
    return columnLetter(column) + row;
  }
  function rangeName(row, column, lastRow, lastColumn) {
    const first = cellName(row, column);
    const last = cellName(lastRow, lastColumn);
    return first === last ? first : "".concat(first, ":").concat(last);
  }

  // src/engine/rules/cell-name.ts
  function cellNameIn(source, row, column) {
    var _a;
    return cellName(sheetRow(source, row), ((_a = source.firstColumn) != null ? _a : 1) + column);
  }
  function sheetRow(source, row) {
    var _a;
    return ((_a = source.firstRow) != null ? _a : 1) + row;
  }

  // src/engine/rules/compile-criterion.ts
  function compileCriterion(cell, column, toWallClock = utcWallClock) {
    if (cell === null || cell === void 0) return problem("criterion-unreadable");
    if (typeof cell !== "string") {
      const literal = typedLiteral(cell, column, toWallClock);
      return literal.ok ? read({ negated: false, anyOf: [{ operator: "equal", operands: [literal.value] }] }) : literal;
    }
    if (isErrorText(cell)) return problem("criterion-sheet-error");
    const criterion = readCriterion(cell);
    if (!criterion.ok) return criterion;
    const anyOf = [];
    for (const alternative of criterion.value.alternatives) {
      const comparison = compileAlternative(alternative, column);
      if (!comparison.ok) return comparison;
      anyOf.push(comparison.value);
    }
    return read({ negated: criterion.value.negated, anyOf });
  }
  function compileAlternative(alternative, column) {
    const operator = operators.find((candidate) => candidate.recognises(alternative));
    if (operator === void 0) return problem("criterion-unreadable");
    if (!operator.takes.includes(column.kind)) return misfit(operator, column);
    const operands = operator.operands(alternative, column);
    return operands.ok ? read({ operator: operator.id, operands: operands.value }) : operands;
  }
  function misfit(operator, column) {
    if (column.kind === "text") return problem("criterion-not-for-text");
    return problem(operator.id === "wildcard" ? "criterion-wildcard-misplaced" : "criterion-needs-date");
  }

  // src/engine/table/currency-words.ts
  var currencyCodes = new Set(
    "usd eur gbp jpy cny inr bdt ngn cad aud nzd chf sek nok dkk pln czk huf ron brl mxn ars clp cop pen zar kes ghs ugx tzs xof xaf mad egp aed sar qar kwd bhd omr ils try rub uah idr myr sgd thb php vnd krw hkd twd pkr lkr npr".split(" ")
  );
  var currencyWords = new Set("rs r kr fr tk z\u0142 k\u010D ft lei dh rm rp cfa fcfa tl".split(" "));

  // src/engine/table/header-key.ts
  var longestHeader = 1e3;
  function headerKey(header) {
    return header.slice(0, longestHeader).normalize("NFKD").replace(/[\u0300-\u036f]+/g, "").toLowerCase().replace(/[^\p{L}\p{M}\p{N}%#]+/gu, "");
  }
  function headerKeys(header) {
    const text = header.slice(0, longestHeader).trim();
    const open = text.search(/[([]/);
    const bare = open > 0 ? text.slice(0, open).trim() : text;
    const uncoded = endsWithCode(bare) ? bare.slice(0, -4) : bare;
    return [.../* @__PURE__ */ new Set([headerKey(text), headerKey(bare), headerKey(uncoded)])].filter((key) => key !== "");
  }
  function headerWords(header) {
    return header.slice(0, longestHeader).replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2").toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  }
  function isOwnTagHeader(header) {
    return header === "Segment (Clientele)";
  }
  function endsWithCode(header) {
    return /[\s_-]/.test(header.charAt(header.length - 4)) && currencyCodes.has(header.slice(-3).toLowerCase());
  }

  // src/engine/rules/rules-header.ts
  function readRulesHeader(source, fields2) {
    var _a;
    const row = source.cells.findIndex((cells2) => cells2.some((cell) => !isBlank2(cell)));
    if (row < 0) return refuse(source, { row: 0, column: 0, key: "rules-empty" });
    const headers = ((_a = source.cells[row]) != null ? _a : []).map((cell) => cellText(cell));
    const segmentColumn = headers.findIndex((header) => headerKey(header) === "segment");
    if (segmentColumn < 0) {
      return refuse(source, { row, column: headers.findIndex((header) => header !== ""), key: "rules-no-segment-column" });
    }
    const width = source.cells.reduce((most, cells2) => Math.max(most, cells2.length), 0);
    const criteria = [];
    for (let column = 0; column < width; column++) {
      if (column === segmentColumn) continue;
      const firstCriterion = source.cells.findIndex((cells2, index) => index > row && !isBlank2(cells2[column]));
      const found = lookUp(source, fields2, { row, column, firstCriterion });
      if (!found.ok) return found;
      if (found.value === null || firstCriterion < 0) continue;
      const { name } = found.value;
      const twin = criteria.find(({ field }) => field.name === name);
      if (twin !== void 0)
        return refuse(source, { row, column, key: "rules-header-twice", params: { other: cellNameIn(source, row, twin.column) } });
      criteria.push({ column, field: found.value });
    }
    return { ok: true, value: { row, segmentColumn, criteria }, issues: [] };
  }
  function lookUp(source, fields2, { row, column, firstCriterion }) {
    var _a;
    const header = cellText((_a = source.cells[row]) == null ? void 0 : _a[column]);
    const leftOut = { ok: true, value: null, issues: [] };
    if (header === "") return firstCriterion < 0 ? leftOut : refuse(source, { row: firstCriterion, column, key: "rules-header-missing" });
    if (headerKey(header) === "segment") return firstCriterion < 0 ? leftOut : refuse(source, { row, column, key: "rules-segment-twice" });
    const lookup2 = fields2.find(header);
    if (lookup2.ok) return { ok: true, value: lookup2.field, issues: [] };
    if (lookup2.reason === "needs-tab") {
      return firstCriterion < 0 ? leftOut : refuse(source, { row, column, key: "rules-field-needs-tab", params: { role: lookup2.tabRole } });
    }
    if (lookup2.nearest === null) return refuse(source, { row, column, key: "rules-field-unknown" });
    return refuse(source, { row, column, key: "rules-field-unknown-nearest", params: { nearest: lookup2.nearest } });
  }
  function refuse(source, { row, column, key, params = {} }) {
    var _a;
    const seen = seenText((_a = source.cells[row]) == null ? void 0 : _a[column]);
    return { ok: false, issue: { code: key, tab: source.tab, cell: cellNameIn(source, row, column), seen, params } };
  }

  // src/engine/rules/compile-rules.ts
  var reservedNames = /* @__PURE__ */ new Set(["unassigned", "no customer"]);
  function compileRules(source, fields2, toWallClock = utcWallClock) {
    var _a, _b;
    const header = readRulesHeader(source, fields2);
    if (!header.ok) return header;
    const rules2 = [];
    const spellings = /* @__PURE__ */ new Map();
    for (let row = header.value.row + 1; row < source.cells.length; row++) {
      if (((_a = source.cells[row]) != null ? _a : []).every(isBlank2)) continue;
      const segment = readSegment(source, row, header.value.segmentColumn, toWallClock);
      if (!segment.ok) return segment;
      const conditions = readConditions(source, row, header.value, toWallClock);
      if (!conditions.ok) return conditions;
      const key = foldText(segment.value);
      const spelling = (_b = spellings.get(key)) != null ? _b : segment.value;
      spellings.set(key, spelling);
      rules2.push({ segment: spelling, row: sheetRow(source, row), conditions: conditions.value });
    }
    return { ok: true, value: rules2, issues: rules2.length === 0 ? [noRules(source, header.value)] : [] };
  }
  function readSegment(source, row, column, toWallClock) {
    var _a;
    const name = cellText((_a = source.cells[row]) == null ? void 0 : _a[column], toWallClock);
    if (name === "") return refuse(source, { row, column, key: "rules-segment-missing" });
    if (isErrorText(name)) return refuse(source, { row, column, key: "rules-segment-error" });
    if (reservedNames.has(foldText(name))) return refuse(source, { row, column, key: "rules-segment-reserved" });
    return { ok: true, value: name, issues: [] };
  }
  function readConditions(source, row, header, toWallClock) {
    var _a;
    const conditions = [];
    for (const { column, field } of header.criteria) {
      const cell = (_a = source.cells[row]) == null ? void 0 : _a[column];
      if (isBlank2(cell)) continue;
      const criterion = compileCriterion(cell, field.column, toWallClock);
      if (!criterion.ok) return refuse(source, { row, column, key: criterion.key, params: { ...criterion.params, field: field.name } });
      conditions.push({ field: field.name, column: field.column, cell: cellNameIn(source, row, column), ...criterion.value });
    }
    return { ok: true, value: conditions, issues: [] };
  }
  function noRules(source, { row, segmentColumn }) {
    return { code: "rules-none", tab: source.tab, cell: cellNameIn(source, row + 1, segmentColumn), seen: "" };
  }

  // src/engine/table/lazy-record.ts
  function lazyRecord(makers) {
    const record = {};
    for (const key of Object.keys(makers)) {
      const get = () => {
        const value = makers[key]();
        Object.defineProperty(record, key, { value, enumerable: true });
        return value;
      };
      Object.defineProperty(record, key, { get, enumerable: true, configurable: true });
    }
    return record;
  }

  // src/engine/shop/fields/field-record.ts
  function numbers(values, unit) {
    return { kind: "number", values, unit, scale: 1 };
  }
  function money(values) {
    return { kind: "number", values, unit: "money", scale: 1e4 };
  }
  function divide(part, whole) {
    return part.map((value, index) => whole[index] === 0 ? Number.NaN : value / whole[index]);
  }
  function roleColumn({ lines }, role) {
    var _a, _b;
    return (_b = (_a = lines.recognised.matches.find((match2) => match2.role === role)) == null ? void 0 : _a.column) != null ? _b : null;
  }

  // src/engine/shop/fields/sales.ts
  var salesFields = [
    {
      name: "Orders",
      aliases: ["Order count", "Number of orders", "Frequency"],
      help: "Number of counted orders.",
      make: ({ sums }) => numbers(sums.orders, "count")
    },
    {
      name: "Units",
      aliases: ["Items"],
      help: "Items bought.",
      make: ({ lines, sums }) => lines.units === null ? null : numbers(sums.units, "count")
    },
    { name: "Gross sales", help: "Sales before discounts and refunds.", make: ({ sums }) => money(sums.grossSales) },
    { name: "Discounts", help: "Discounts given, as an amount.", make: ({ sums }) => money(sums.discounts) },
    { name: "Refunds", help: "Money given back.", make: ({ sums }) => money(sums.refunds) },
    {
      name: "Net sales",
      aliases: ["Sales", "Revenue", "Monetary", "Spend", "Total spent"],
      help: "Items less discounts and refunds, without tax and shipping.",
      make: ({ sums }) => money(sums.netSales)
    },
    {
      name: "Average order value",
      aliases: ["AOV", "Average order"],
      help: "Net sales divided by orders; blank without an order.",
      make: ({ sums }) => money(divide(sums.netSales, sums.orders))
    },
    { name: "Cost of goods", aliases: ["COGS"], help: "What the goods cost the shop.", make: costOfGoods },
    { name: "Gross margin", aliases: ["Margin", "Profit"], help: "Net sales less cost of goods.", make: grossMargin },
    { name: "Margin rate", aliases: ["Margin %", "Gross margin %"], help: "Gross margin divided by net sales.", make: marginRate }
  ];
  function costOfGoods({ lines, sums }) {
    return lines.cogs === null ? null : money(whereCostIsKnown(sums.cogs, sums.netSalesWithoutCost));
  }
  function grossMargin(shop2) {
    const margins = grossMargins(shop2);
    return margins === null ? null : money(margins);
  }
  function marginRate(shop2) {
    const margins = grossMargins(shop2);
    return margins === null ? null : numbers(divide(margins, shop2.sums.netSales), "ratio");
  }
  function grossMargins({ lines, sums }) {
    if (lines.cogs === null) return null;
    const { cogs, netSales: netSales2 } = sums;
    return whereCostIsKnown(
      netSales2.map((sales, customer) => sales - cogs[customer]),
      sums.netSalesWithoutCost
    );
  }
  function whereCostIsKnown(values, netSalesWithoutCost) {
    return values.map((value, customer) => netSalesWithoutCost[customer] > 0 ? Number.NaN : value);
  }

  // src/engine/worth/service-cost.ts
  function serviceCost(work, rates) {
    var _a, _b;
    if (rates.hourlyRate === null && work.seconds > 0) return null;
    return work.seconds * ((_a = rates.hourlyRate) != null ? _a : 0) / 3600 + work.tickets * ((_b = rates.costPerContact) != null ? _b : 0) + work.directCost / 1e4;
  }

  // src/engine/shop/fields/service.ts
  var serviceFields = [
    {
      name: "Tickets",
      aliases: ["Calls", "Service contacts"],
      help: "Tickets, calls or visits.",
      needs: "service",
      make: ({ service }) => service && numbers(service.tickets, "count")
    },
    {
      name: "Service minutes",
      help: "Minutes of service.",
      needs: "service",
      make: ({ service }) => service && numbers(
        service.seconds.map((seconds) => seconds / 60),
        "minutes"
      )
    },
    {
      name: "Service cost",
      aliases: ["Cost to serve"],
      help: "Service time at the hourly rate, plus direct costs.",
      needs: "service",
      make: (shop2) => nullable(serviceCosts(shop2))
    },
    {
      name: "Profit after service",
      help: "Gross margin less service cost.",
      needs: "service",
      make: (shop2) => nullable(profitsAfterService(shop2))
    },
    {
      name: "Service ROI",
      help: "Profit after service divided by service cost; blank without a cost.",
      needs: "service",
      make: (shop2) => {
        const costs = serviceCosts(shop2);
        const profits = profitsAfterService(shop2);
        return costs && profits && numbers(
          profits.map((profit, customer) => costs[customer] === 0 ? Number.NaN : profit / costs[customer]),
          "ratio"
        );
      }
    }
  ];
  function nullable(values) {
    return values && money(values);
  }
  function serviceCosts({ service, rates, index }) {
    if (service === null) return null;
    return Float64Array.from({ length: index.size }, (_, customer) => {
      var _a;
      const work = {
        seconds: service.seconds[customer],
        tickets: service.tickets[customer],
        directCost: service.directCost[customer]
      };
      return ((_a = serviceCost(work, rates)) != null ? _a : Number.NaN) * 1e4;
    });
  }
  function profitsAfterService(shop2) {
    const margins = grossMargins(shop2);
    const costs = serviceCosts(shop2);
    return margins && costs && margins.map((margin, customer) => margin - costs[customer]);
  }

  // src/engine/shop/top-value.ts
  function topValues(column, rowsOfCustomer, day) {
    const customers = rowsOfCustomer.start.length - 1;
    const codes = new Int32Array(customers).fill(-1);
    const share2 = new Float64Array(customers).fill(Number.NaN);
    const tally = newTally(column.labels.length);
    for (let customer = 0; customer < customers; customer++) {
      const first = rowsOfCustomer.start[customer];
      const end = rowsOfCustomer.start[customer + 1];
      let filled = 0;
      for (let place = first; place < end; place++) {
        const row = rowsOfCustomer.rows[place];
        const code = column.codes[row];
        if (code < 0) continue;
        filled++;
        count(tally, code, row, day[row]);
      }
      const best = pick(tally);
      codes[customer] = best;
      if (best >= 0) share2[customer] = tally.count[best] / filled;
      reset(tally);
    }
    return { codes, share: share2 };
  }
  function newTally(labels) {
    return { count: new Int32Array(labels), lastDay: new Float64Array(labels), rowOnLastDay: new Int32Array(labels), seen: [] };
  }
  function count(tally, code, row, day) {
    if (tally.count[code] === 0) {
      tally.seen.push(code);
      tally.lastDay[code] = Number.NEGATIVE_INFINITY;
    }
    tally.count[code] = tally.count[code] + 1;
    if (day > tally.lastDay[code]) {
      tally.lastDay[code] = day;
      tally.rowOnLastDay[code] = row;
    }
  }
  function pick(tally) {
    let best = -1;
    for (const code of tally.seen) if (best < 0 || beats(tally, code, best)) best = code;
    return best;
  }
  function beats(tally, code, best) {
    const byCount = tally.count[code] - tally.count[best];
    if (byCount !== 0) return byCount > 0;
    const byDay = tally.lastDay[code] - tally.lastDay[best];
    if (byDay !== 0) return byDay > 0;
    return tally.rowOnLastDay[code] < tally.rowOnLastDay[best];
  }
  function reset(tally) {
    for (const code of tally.seen) tally.count[code] = 0;
    tally.seen.length = 0;
  }

  // src/engine/shop/fields/favourites.ts
  var favourites = [
    ["category", "category"],
    ["product", "product"],
    ["brand", "brand"],
    ["channel", "channel"],
    ["occasion", "occasion"]
  ];
  var favouriteFields = [
    ...favourites.flatMap(([role, word]) => [
      { name: "Top ".concat(word), help: "The ".concat(word, " in most of the customer's order lines."), make: (shop2) => topOfRole(shop2, role) },
      {
        name: "Top ".concat(word, " share"),
        help: "Share of the customer's order lines that the top ".concat(word, " has."),
        make: (shop2) => topShareOfRole(shop2, role)
      }
    ]),
    {
      name: "Distinct products",
      aliases: ["Products"],
      help: "Number of different products bought.",
      make: (shop2) => distinctOfRole(shop2, "product")
    },
    {
      name: "Distinct categories",
      aliases: ["Categories"],
      help: "Number of different categories bought from.",
      make: (shop2) => distinctOfRole(shop2, "category")
    }
  ];
  function topOfRole(shop2, role) {
    const column = roleColumn(shop2, role);
    return column === null ? null : topOfColumn(shop2, column);
  }
  function topOfColumn({ lines, purchases }, column) {
    const text = lines.text(column);
    return { kind: "text", codes: topValues(text, purchases.rowsOfCustomer, lines.day).codes, labels: text.labels };
  }
  function topShareOfRole(shop2, role) {
    const column = roleColumn(shop2, role);
    if (column === null) return null;
    return numbers(topValues(shop2.lines.text(column), shop2.purchases.rowsOfCustomer, shop2.lines.day).share, "ratio");
  }
  function distinctOfRole(shop2, role) {
    const column = roleColumn(shop2, role);
    if (column === null) return null;
    const { lines, purchases, index } = shop2;
    const { codes, labels } = lines.text(column);
    const { start, rows } = purchases.rowsOfCustomer;
    const lastSeenBy = new Int32Array(labels.length).fill(-1);
    const counts = new Float64Array(index.size);
    for (let customer = 0; customer < index.size; customer++) {
      for (let place = start[customer]; place < start[customer + 1]; place++) {
        const code = codes[rows[place]];
        if (code < 0 || lastSeenBy[code] === customer) continue;
        lastSeenBy[code] = customer;
        counts[customer] = counts[customer] + 1;
      }
    }
    return numbers(counts, "count");
  }

  // src/engine/shop/fields/scores.ts
  var scoreFields = [
    {
      name: "R",
      aliases: ["R score", "Recency score"],
      help: "Recency score: the highest for the latest buyers.",
      make: ({ scores }) => numbers(scores.r, "score")
    },
    {
      name: "F",
      aliases: ["F score", "Frequency score"],
      help: "Frequency score, from the number of orders.",
      make: ({ scores }) => numbers(scores.f, "score")
    },
    {
      name: "M",
      aliases: ["M score", "Monetary score"],
      help: "Monetary score, from net sales.",
      make: ({ scores }) => numbers(scores.m, "score")
    },
    {
      name: "RFM code",
      aliases: ["RFM", "RFM score"],
      help: "The three scores side by side, such as 543.",
      make: ({ scores: { r, f, m } }) => numbers(
        r.map((score2, customer) => score2 * 100 + f[customer] * 10 + m[customer]),
        "score"
      )
    }
  ];

  // src/engine/shop/fields/timing.ts
  var timingFields = [
    {
      name: "First order",
      aliases: ["First order date"],
      help: "Date of the first counted order.",
      make: ({ purchases }) => ({ kind: "date", days: purchases.firstDay })
    },
    {
      name: "Last order",
      aliases: ["Last order date"],
      help: "Date of the latest counted order.",
      make: ({ purchases }) => ({ kind: "date", days: purchases.lastDay })
    },
    {
      name: "Days since last order",
      aliases: ["Recency", "Recency days"],
      help: "Days from the latest order to the as-of date.",
      make: ({ recencyDays }) => numbers(recencyDays, "days")
    },
    {
      name: "Days since first order",
      aliases: ["Tenure", "Tenure days"],
      help: "Days from the first order to the as-of date.",
      make: ({ purchases, asOfDay }) => numbers(
        purchases.firstDay.map((day) => asOfDay - day),
        "days"
      )
    },
    {
      name: "Typical gap",
      aliases: ["Typical gap days", "Days between orders"],
      help: "Median days between purchase days; blank for customers with fewer than two.",
      make: ({ purchases }) => numbers(purchases.typicalGapDays, "days")
    },
    {
      name: "Expected next order",
      help: "Latest order plus the typical gap.",
      make: ({ purchases }) => ({
        kind: "date",
        days: purchases.typicalGapDays.map((gap, customer) => Math.round(purchases.lastDay[customer] + gap))
      })
    }
  ];

  // src/engine/shop/fields/index.ts
  var fields = [...salesFields, ...timingFields, ...favouriteFields, ...serviceFields, ...scoreFields];

  // src/engine/shop/nearest-name.ts
  function nearestName(word, names3) {
    const folded = headerKey(word).slice(0, 60);
    let best = null;
    let bestDistance = Math.max(1, Math.floor(folded.length / 3)) + 1;
    for (const name of names3) {
      const distance = editDistance(folded, headerKey(name).slice(0, 60));
      if (distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return best;
  }
  function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
      const current = [row];
      for (let column = 1; column <= b.length; column++) {
        const changed = previous[column - 1] + (a[row - 1] === b[column - 1] ? 0 : 1);
        current.push(Math.min(changed, previous[column] + 1, current[column - 1] + 1));
      }
      previous = current;
    }
    return previous[b.length];
  }

  // src/engine/shop/find-field.ts
  function fieldFinder(shop2) {
    const found = /* @__PURE__ */ new Map();
    return (header) => {
      var _a, _b, _c;
      const key = headerKey(header);
      const known3 = found.get(key);
      if (known3 !== void 0) return known3;
      const lookup2 = (_c = (_b = (_a = inDictionary(shop2, key)) != null ? _a : inCustomersTab(shop2, key)) != null ? _b : inOrdersTab(shop2, key)) != null ? _c : unknown(shop2, header);
      found.set(key, lookup2);
      return lookup2;
    };
  }
  var dictionary = null;
  function fieldsByKey() {
    var _a;
    const made = /* @__PURE__ */ new Map();
    for (const record of fields) for (const name of [record.name, ...(_a = record.aliases) != null ? _a : []]) made.set(headerKey(name), record);
    return made;
  }
  function inDictionary(shop2, key) {
    dictionary != null ? dictionary : dictionary = fieldsByKey();
    const record = dictionary.get(key);
    if (record === void 0) return null;
    if (record.needs === "service" && shop2.service === null) return { ok: false, reason: "needs-tab", tabRole: "service" };
    return lookup(record.name, record.make(shop2));
  }
  function inCustomersTab({ list, index }, key) {
    if (list === null) return null;
    const column = list.recognised.headers.findIndex((header) => headerKey(header) === key);
    if (column < 0) return null;
    const rowOfCustomer = new Int32Array(index.size).fill(-1);
    index.ofRows(list.customer).forEach((customer, row) => {
      if (customer >= 0 && rowOfCustomer[customer] === -1) rowOfCustomer[customer] = row;
    });
    const pick3 = (values) => Float64Array.from(rowOfCustomer, (row) => row < 0 ? Number.NaN : values[row]);
    const name = list.recognised.headers[column];
    const days = list.day(column);
    if (days !== null) return lookup(name, { kind: "date", days: pick3(days) });
    const numbers2 = list.number(column);
    if (numbers2 !== null) return lookup(name, { kind: "number", values: pick3(numbers2), unit: "number", scale: 1 });
    const text = list.text(column);
    return lookup(name, {
      kind: "text",
      codes: rowOfCustomer.map((row) => row < 0 ? -1 : text.codes[row]),
      labels: text.labels
    });
  }
  function inOrdersTab(shop2, key) {
    const { headers } = shop2.lines.recognised;
    for (let column = 0; column < headers.length; column++) {
      const header = headers[column];
      const folded = headerKey(header);
      if (folded === "") continue;
      if (key === "top".concat(folded)) return lookup("Top ".concat(header), topOfColumn(shop2, column));
      if (key === "total".concat(folded)) return totalOfColumn(shop2, column, header);
    }
    return null;
  }
  function totalOfColumn({ lines, purchases, index }, column, header) {
    const values = lines.money(column);
    if (values === null) return null;
    const { start, rows } = purchases.rowsOfCustomer;
    const totals = new Float64Array(index.size);
    for (let customer = 0; customer < index.size; customer++) {
      for (let place = start[customer]; place < start[customer + 1]; place++) {
        const value = values[rows[place]];
        if (!Number.isNaN(value)) totals[customer] = totals[customer] + value;
      }
    }
    return lookup("Total ".concat(header), { kind: "number", values: totals, unit: "number", scale: 1e4 });
  }
  function lookup(name, column) {
    const field = column && { name, column };
    return field && { ok: true, field };
  }
  function unknown({ lines, list }, header) {
    var _a;
    const headers = lines.recognised.headers.filter((name) => name !== "");
    const names3 = [
      ...fields.map((field) => field.name),
      ...(_a = list == null ? void 0 : list.recognised.headers) != null ? _a : [],
      ...headers.map((name) => "Top ".concat(name)),
      ...headers.map((name) => "Total ".concat(name))
    ];
    return { ok: false, reason: "unknown", nearest: nearestName(header, names3) };
  }

  // src/engine/shop/customer-columns.ts
  function customerColumns(shop2) {
    const { index, sums, purchases, service } = shop2;
    const unknown2 = () => new Float64Array(index.size).fill(Number.NaN);
    return lazyRecord({
      size: () => index.size,
      asOfDay: () => shop2.asOfDay,
      hasOrder: () => shop2.hasOrder,
      find: () => fieldFinder(shop2),
      ids: () => index.ids,
      names: () => index.names(),
      orders: () => sums.orders,
      netSales: () => sums.netSales,
      grossMargin: () => {
        var _a;
        return (_a = grossMargins(shop2)) != null ? _a : unknown2();
      },
      serviceCost: () => {
        var _a;
        return (_a = serviceCosts(shop2)) != null ? _a : unknown2();
      },
      serviceSeconds: () => {
        var _a;
        return (_a = service == null ? void 0 : service.seconds) != null ? _a : unknown2();
      },
      tickets: () => {
        var _a;
        return (_a = service == null ? void 0 : service.tickets) != null ? _a : unknown2();
      },
      firstDay: () => purchases.firstDay,
      lastDay: () => purchases.lastDay,
      recencyDays: () => shop2.recencyDays,
      r: () => shop2.scores.r,
      f: () => shop2.scores.f,
      m: () => shop2.scores.m
    });
  }

  // src/engine/table/column-cells.ts
  function dataRows(source, recognised2) {
    const start = recognised2.headerIndex + 1;
    return { source, start, rowCount: Math.max(0, source.cells.length - start) };
  }
  function dataCell(rows, row, column) {
    var _a;
    return (_a = rows.source.cells[rows.start + row]) == null ? void 0 : _a[column];
  }
  function sourceCellName(source, rowIndex, column) {
    var _a, _b;
    return cellName(((_a = source.firstRow) != null ? _a : 1) + rowIndex, ((_b = source.firstColumn) != null ? _b : 1) + column);
  }

  // src/engine/table/customer-key.ts
  function customerKey(id) {
    return isPlain(id) ? id.toLowerCase() : id.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
  }
  function isPlain(text) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code <= 32 || code >= 127) return false;
    }
    return true;
  }

  // src/engine/table/id-numbers.ts
  var mostDigits = 9;
  var zero = 48;
  function idNumbers(example, rowCount) {
    const start = numberStart(example);
    const prefix = example.slice(0, start);
    if (start === example.length || !isPlainPrefix(prefix)) return null;
    const isPadded = example.charCodeAt(start) === zero || isDigit(example.charCodeAt(start - 1));
    const fewest = isPadded ? example.length : start + 1;
    const most = isPadded ? example.length : start + mostDigits;
    const first = Math.max(0, Number(example.slice(start)) - 2 * rowCount);
    const size = 4 * rowCount;
    const within = (number) => number >= first && number < first + size ? number - first : -1;
    const isNumeric = prefix === "" && !isPadded;
    return {
      size,
      placeOf(id) {
        if (typeof id === "number") return isNumeric && id > 0 && id < 10 ** mostDigits && Number.isInteger(id) ? within(id) : -1;
        if (id.length < fewest || id.length > most || !id.startsWith(prefix)) return -1;
        if (!isPadded && id.charCodeAt(start) === zero) return -1;
        let number = 0;
        for (let at = start; at < id.length; at++) {
          const code = id.charCodeAt(at);
          if (!isDigit(code)) return -1;
          number = number * 10 + code - zero;
        }
        return within(number);
      }
    };
  }
  function numberStart(example) {
    let start = example.length;
    while (start > 0 && example.length - start < mostDigits && isDigit(example.charCodeAt(start - 1))) start--;
    return start;
  }
  function isPlainPrefix(prefix) {
    return /^[ -~]*$/.test(prefix) && !prefix.startsWith(" ") && !prefix.includes("  ") && !prefix.endsWith(".");
  }
  function isDigit(code) {
    return code >= zero && code <= zero + 9;
  }

  // src/engine/table/encode-text.ts
  function encodeText(rows, column, toWallClock) {
    return encode(rows, column, { toText: (cell) => cellText(cell, toWallClock), toKey: (text) => text });
  }
  function encodeIds(rows, column, options) {
    return encode(rows, column, {
      toText: (cell) => withoutPointZero(cellText(cell, options.toWallClock)),
      toKey: options.merge ? customerKey : (text) => text
    });
  }
  function rowsWithoutId(rows, column) {
    var _a;
    const found = [];
    const { rowCount, start } = rows;
    const { cells: cells2 } = rows.source;
    for (let row = 0; row < rowCount; row++) {
      const cell = (_a = cells2[start + row]) == null ? void 0 : _a[column];
      if (isBlank2(cell) || typeof cell === "string" && isErrorText(cell.trim())) found.push(row);
    }
    return found;
  }
  var blankCode = -1;
  var errorCode = -2;
  function encode(rows, column, encoding) {
    var _a;
    const { rowCount, start } = rows;
    const { cells: cells2 } = rows.source;
    const codes = new Int32Array(rowCount).fill(blankCode);
    const errors = [];
    const dictionary2 = newDictionary(rows, column, encoding);
    const { found, labels, spelled, codeAtPlace } = dictionary2;
    for (let row = 0; row < rowCount; row++) {
      const cell = (_a = cells2[start + row]) == null ? void 0 : _a[column];
      if (cell === "" || cell === null || cell === void 0) continue;
      const isQuick = typeof cell === "string" || typeof cell === "number";
      const place = isQuick && spelled !== null ? spelled.placeOf(cell) : -1;
      if (place >= 0) {
        if (codeAtPlace[place] === 0) codeAtPlace[place] = labels.push(String(cell));
        codes[row] = codeAtPlace[place] - 1;
        continue;
      }
      let code = isQuick ? found.get(cell) : void 0;
      if (code === void 0) {
        code = codeOf(dictionary2, encoding.toText(cell), cell, encoding);
        if (isQuick) found.set(cell, code);
      }
      if (code === errorCode) errors.push(row);
      else codes[row] = code;
    }
    return { column: { codes, labels }, errors };
  }
  function newDictionary(rows, column, encoding) {
    var _a;
    const example = firstText(rows, column, encoding);
    const spelled = idNumbers(example, rows.rowCount);
    const keyed = spelled && idNumbers(encoding.toKey(example), rows.rowCount);
    return { labels: [], found: /* @__PURE__ */ new Map(), spelled, keyed, codeAtPlace: new Int32Array((_a = spelled == null ? void 0 : spelled.size) != null ? _a : 0) };
  }
  function firstText(rows, column, encoding) {
    for (let row = 0; row < rows.rowCount; row++) {
      const cell = dataCell(rows, row, column);
      if (!isBlank2(cell)) return typeof cell === "string" || typeof cell === "number" ? encoding.toText(cell) : "";
    }
    return "";
  }
  function codeOf(dictionary2, text, cell, encoding) {
    if (text === "") return blankCode;
    if (isErrorText(text)) return errorCode;
    const { labels, found, keyed, codeAtPlace } = dictionary2;
    const key = encoding.toKey(text);
    const place = keyed === null ? -1 : keyed.placeOf(key);
    if (place >= 0) {
      if (codeAtPlace[place] === 0) codeAtPlace[place] = labels.push(text);
      return codeAtPlace[place] - 1;
    }
    const known3 = key === cell ? void 0 : found.get(key);
    if (known3 !== void 0) return known3;
    const code = labels.push(text) - 1;
    if (key !== cell) found.set(key, code);
    return code;
  }
  function withoutPointZero(text) {
    if (!text.endsWith(".0") || text.length < 3) return text;
    for (let i = text.length - 3; i >= 0; i--) if (text.charCodeAt(i) < 48 || text.charCodeAt(i) > 57) return text;
    return text.slice(0, -2);
  }

  // src/engine/table/issue-list.ts
  var mostCellsNamed = 10;
  function createIssueList(rows, toWallClock) {
    const issues = [];
    return {
      addRows: (code, column, at, params) => {
        if (at.length > 0) issues.push(groupedIssue({ rows, column, at }, code, toWallClock, params));
      },
      add: (issue) => {
        issues.push(issue);
      },
      list: () => issues
    };
  }
  function groupedIssue({ rows, column, at }, code, toWallClock, params) {
    const names3 = at.slice(0, mostCellsNamed).map((row) => sourceCellName(rows.source, rows.start + row, column));
    return {
      code,
      tab: rows.source.tab,
      cell: names3[0],
      seen: seenText(dataCell(rows, at[0], column), toWallClock),
      params: { ...params, count: at.length, more: at.length - 1 },
      count: at.length,
      moreCells: names3.slice(1)
    };
  }

  // src/engine/table/money.ts
  var moneyScale = 1e4;
  var largestExactSum = Number.MAX_SAFE_INTEGER;
  var largestWithDecimals = 2 ** 39;
  function moneyFromNumber(amount2) {
    const scaled = Math.abs(amount2) * moneyScale;
    if (!(scaled <= largestExactSum)) return Number.NaN;
    if (Number.isInteger(amount2)) return amount2 * moneyScale + 0;
    if (Math.abs(amount2) >= largestWithDecimals) return Number.NaN;
    const whole = Math.floor(scaled);
    const part = scaled - whole;
    const nearTie = Math.abs(part - 0.5) <= scaled * 2 ** -51;
    const rounded = nearTie ? roundWritten(Math.abs(amount2)) : part < 0.5 ? whole : whole + 1;
    return amount2 < 0 ? 0 - rounded : rounded;
  }
  function timesQuantity(price, quantity) {
    if (Number.isInteger(quantity)) return exactOrNaN(price * quantity);
    const product = Math.abs(price * moneyFromNumber(quantity));
    if (!(product <= largestExactSum)) return Number.NaN;
    const rest = product % moneyScale;
    const rounded = (product - rest) / moneyScale + (rest * 2 >= moneyScale ? 1 : 0);
    return price * quantity < 0 ? 0 - rounded : rounded;
  }
  function sumStaysExact(amounts) {
    let total = 0;
    for (let i = 0; i < amounts.length; i++) {
      const amount2 = amounts[i];
      if (!Number.isNaN(amount2)) total += Math.abs(amount2);
    }
    return total <= largestExactSum;
  }
  function exactOrNaN(money2) {
    return Math.abs(money2) <= largestExactSum ? money2 + 0 : Number.NaN;
  }
  function roundWritten(amount2) {
    const [digits = "", power = "0"] = amount2.toExponential().split("e");
    const [lead = "", decimals = ""] = digits.split(".");
    const shift = Number(power) + 4;
    const all = lead + decimals;
    if (shift < -1) return 0;
    const kept = Number(all.slice(0, shift + 1).padEnd(shift + 1, "0"));
    return all.charCodeAt(shift + 1) >= 53 ? kept + 1 : kept;
  }

  // src/engine/table/character.ts
  var zeros2 = [48, 1632, 1776, 2406, 2534, 65296];
  function digitValue(code) {
    for (const zero2 of zeros2) if (code >= zero2 && code <= zero2 + 9) return code - zero2;
    return -1;
  }
  function isSpace(code) {
    return code === 32 || code === 9 || code === 10 || code === 13 || code === 160 || code >= 8192 && code <= 8202 || code === 8239;
  }
  function isInvisible(code) {
    return code >= 8203 && code <= 8207 || code >= 8234 && code <= 8238 || code === 1564 || code === 65279;
  }

  // src/engine/table/date-text.ts
  var unreadable = { kind: "unreadable" };
  var longestDate = 48;
  var months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  var longMonths = "january february march april may june july august september october november december".split(" ");
  var weekdays = new Set("mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday".split(" "));
  function readDateText(raw) {
    const text = tidy(raw);
    if (text.length > longestDate) return unreadable;
    const start = afterWeekday(text);
    for (const shape of shapes) {
      const found = shape.form.exec(start);
      if (found !== null) return isTime(start.slice(found[0].length)) ? shape.read(found) : unreadable;
    }
    return readBare(start);
  }
  var shapes = [
    {
      form: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/,
      read: (found) => asDay(dayOf(Number(found[1]), Number(found[3]), Number(found[4])))
    },
    {
      form: /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?!\d)/,
      read: (found) => shortDate(Number(found[1]), Number(found[3]), fullYear(found[4]))
    },
    {
      form: /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]{1,2}(?:of )?([a-z]{3,9})[-/., ]{1,2}(\d{4}|\d{2})(?!\d)/,
      read: (found) => asDay(dayOf(fullYear(found[3]), monthOf(found[2]), Number(found[1])))
    },
    {
      form: /^([a-z]{3,9})[. ]{1,2}(\d{1,2})(?:st|nd|rd|th)?,? ?(?<= |,)(\d{4})(?!\d)/,
      read: (found) => asDay(dayOf(Number(found[3]), monthOf(found[1]), Number(found[2])))
    }
  ];
  var timeForm = /^(?:[t, ]{1,2}(?:at )?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)? ?(?:[ap]\.?m\.?)? ?(?:z|utc|gmt)? ?(?:[-+]\d{2}:?(?:\d{2})?)?)?$/;
  function isTime(rest) {
    return timeForm.test(rest);
  }
  function tidy(raw) {
    const trimmed = raw.trim();
    if (trimmed.length > longestDate) return trimmed;
    let text = "";
    for (let i = 0; i < trimmed.length; i++) {
      const code = trimmed.charCodeAt(i);
      const digit = code < 128 ? -1 : digitValue(code);
      if (digit >= 0) text += digit;
      else if (isSpace(code)) text += text.endsWith(" ") ? "" : " ";
      else if (!isInvisible(code)) text += trimmed.charAt(i);
    }
    return text.toLowerCase();
  }
  function afterWeekday(text) {
    const end = text.search(/[^a-z]/);
    if (end < 3 || !weekdays.has(text.slice(0, end))) return text;
    return text.slice(end).replace(/^[., ]{1,3}/, "");
  }
  function readBare(text) {
    if (/^\d{8}$/.test(text)) return compactDay(Number(text));
    if (/^\d{5}(?:\.\d{1,12})?$/.test(text)) return { kind: "serial", serial: Number(text) };
    return unreadable;
  }
  function compactDay(number) {
    const year = Math.floor(number / 1e4);
    return asDay(dayOf(year, Math.floor(number / 100) % 100, number % 100));
  }
  function shortDate(first, second, year) {
    const dayFirst = dayOf(year, second, first);
    const monthFirst = dayOf(year, first, second);
    if (Number.isNaN(dayFirst) && Number.isNaN(monthFirst)) return unreadable;
    return { kind: "short", dayFirst, monthFirst };
  }
  function fullYear(digits) {
    const year = Number(digits);
    return digits.length === 4 ? year : year < 70 ? 2e3 + year : 1900 + year;
  }
  function monthOf(word) {
    const short = months.indexOf(word === "sept" ? "sep" : word) + 1;
    return short > 0 ? short : longMonths.indexOf(word) + 1;
  }
  function dayOf(year, month2, day) {
    if (year < 1900 || year > 2199 || month2 < 1 || month2 > 12 || day < 1 || day > 31) return Number.NaN;
    const made = new Date(Date.UTC(year, month2 - 1, day));
    return made.getUTCDate() === day ? made.getTime() / 864e5 : Number.NaN;
  }
  function asDay(day) {
    return !Number.isNaN(day) ? { kind: "day", day } : unreadable;
  }

  // src/engine/table/read-date.ts
  var millisecondsPerDay2 = 864e5;
  var serialOfEpoch = 25569;
  var firstSerial = 32874;
  var lastSerial = 58805;
  var mostlySerials = 0.9;
  function readDays(rows, column, toWallClock) {
    var _a;
    const draft = {
      days: new Float64Array(rows.rowCount).fill(Number.NaN),
      unreadable: [],
      shorts: [],
      serials: [],
      filled: 0,
      typed: 0,
      typedLate: 0
    };
    const known3 = /* @__PURE__ */ new Map();
    const { rowCount, start } = rows;
    const { cells: cells2 } = rows.source;
    for (let row = 0; row < rowCount; row++) {
      const cell = (_a = cells2[start + row]) == null ? void 0 : _a[column];
      if (typeof cell === "object" && cell !== null) takeTyped(draft, row, Math.floor(toWallClock(cell) / millisecondsPerDay2));
      else takeCell(draft, row, cell, known3);
    }
    takeSerials(draft);
    const order = decideOrder(draft.shorts);
    if (order.doubt === null) {
      for (const { row, read: read2 } of draft.shorts) draft.days[row] = order.order === "day-first" ? read2.dayFirst : read2.monthFirst;
    }
    draft.unreadable.sort((a, b) => a - b);
    let count3 = 0;
    for (let row = 0; row < rows.rowCount; row++) if (!Number.isNaN(draft.days[row])) count3++;
    const swapSigns = seemSwapped(draft) ? draft.shorts.map(({ row }) => row) : [];
    return { days: draft.days, unreadable: draft.unreadable, count: count3, order: order.order, swapSigns, doubt: order.doubt };
  }
  function takeTyped(draft, row, day) {
    draft.filled++;
    draft.typed++;
    if (Number.isNaN(day)) draft.unreadable.push(row);
    else draft.days[row] = day;
    if (draft.typedLate === 0 && isLateInMonth(day)) draft.typedLate = 1;
  }
  function takeCell(draft, row, cell, known3) {
    if (cell === "" || cell === null || cell === void 0) return;
    if (typeof cell === "string") {
      let read2 = known3.get(cell);
      if (read2 === void 0) {
        if (cell.trim() === "") return;
        read2 = readDateText(cell);
        known3.set(cell, read2);
      }
      takeRead(draft, row, read2);
    } else if (typeof cell === "number") {
      takeRead(draft, row, cell >= 19000101 ? compactDay(cell) : { kind: "serial", serial: cell });
    } else {
      draft.unreadable.push(row);
      draft.filled++;
    }
  }
  function takeRead(draft, row, read2) {
    draft.filled++;
    if (read2.kind === "day") draft.days[row] = read2.day;
    else if (read2.kind === "short") draft.shorts.push({ row, read: read2 });
    else if (read2.kind === "serial") draft.serials.push({ row, serial: read2.serial });
    else draft.unreadable.push(row);
  }
  function takeSerials(draft) {
    const inRange = (serial) => serial >= firstSerial && serial < lastSerial + 1;
    const good = draft.serials.filter(({ serial }) => inRange(serial)).length;
    const trusted = good >= mostlySerials * draft.filled;
    for (const { row, serial } of draft.serials) {
      if (trusted && inRange(serial)) draft.days[row] = Math.floor(serial) - serialOfEpoch;
      else draft.unreadable.push(row);
    }
  }
  function decideOrder(shorts) {
    let onlyDayFirst = -1;
    let onlyMonthFirst = -1;
    let either = -1;
    for (const { row, read: read2 } of shorts) {
      if (Number.isNaN(read2.monthFirst)) onlyDayFirst = onlyDayFirst < 0 ? row : onlyDayFirst;
      else if (Number.isNaN(read2.dayFirst)) onlyMonthFirst = onlyMonthFirst < 0 ? row : onlyMonthFirst;
      else if (either < 0 && read2.dayFirst !== read2.monthFirst) either = row;
    }
    if (onlyDayFirst >= 0 && onlyMonthFirst >= 0) {
      return { order: null, doubt: { kind: "both", row: onlyDayFirst, other: onlyMonthFirst } };
    }
    if (onlyDayFirst >= 0) return { order: "day-first", doubt: null };
    if (onlyMonthFirst >= 0) return { order: "month-first", doubt: null };
    return either < 0 ? { order: null, doubt: null } : { order: null, doubt: { kind: "either", row: either } };
  }
  function isLateInMonth(day) {
    return new Date(day * millisecondsPerDay2).getUTCDate() > 12;
  }
  function seemSwapped(draft) {
    if (draft.typed === 0 || draft.shorts.length === 0 || draft.typedLate > 0) return false;
    return draft.shorts.every(({ read: read2 }) => Number.isNaN(read2.dayFirst) || Number.isNaN(read2.monthFirst));
  }

  // src/engine/table/number-text.ts
  var blank2 = { kind: "blank" };
  var unreadable2 = { kind: "unreadable" };
  var longestNumber = 64;
  var dollarWords = /* @__PURE__ */ new Set(["us", "a", "au", "c", "ca", "nz", "hk", "s", "r", "mx", "nt"]);
  function readNumberText(raw) {
    const text = raw.length > longestNumber ? raw.trim() : raw;
    if (text.length > longestNumber) return unreadable2;
    const kind = plainKind(text);
    if (kind !== plain.no) return readPlain(text, kind);
    const indian = text.trim().endsWith("/-");
    const parts = takeApart(indian ? text.trim().slice(0, -2) : text);
    if (parts === null) return unreadable2;
    if (parts.body === "") return parts.bare ? blank2 : unreadable2;
    const known3 = parts.word === "" || currencyCodes.has(parts.word) || currencyWords.has(parts.word) || parts.sign === "$" && dollarWords.has(parts.word);
    const currency = parts.word + parts.sign;
    if (!known3 || parts.percent && currency !== "") return unreadable2;
    const read2 = withSign(readBody(parts.body), parts.negative, parts.percent, currency);
    return indian && read2.kind === "unclear" ? { kind: "number", value: read2.withPoint, mark: ".", percent: false, currency } : read2;
  }
  var plain = { no: 0, whole: 1, point: 2, unclear: 3 };
  function plainKind(text) {
    const length = text.length;
    if (length > longestNumber) return plain.no;
    const start = text.charCodeAt(0) === 45 ? 1 : 0;
    let point = -1;
    for (let i = start; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code === 46 && point < 0 && i > start) point = i;
      else if (code < 48 || code > 57) return plain.no;
    }
    if (length === start || point === length - 1) return plain.no;
    if (point < 0) return plain.whole;
    return length - point !== 4 || point - start > 3 || text.charCodeAt(start) === 48 ? plain.point : plain.unclear;
  }
  function readPlain(text, kind) {
    const value = Number(text) + 0;
    if (kind !== plain.unclear) return numberText(value, kind === plain.point ? "." : null);
    return { kind: "unclear", withPoint: value, withComma: Math.round(value * 1e3), percent: false, currency: "" };
  }
  function takeApart(text) {
    const parts = { body: "", word: "", sign: "", negative: false, percent: false, bare: true };
    const state = { open: false, closed: false, signed: false, ended: false };
    for (let i = 0; i < text.length; i++) {
      const char = text.charAt(i);
      const code = text.charCodeAt(i);
      if (isInvisible(code)) continue;
      if (isSpace(code)) {
        if (parts.body !== "") parts.body += "_";
        continue;
      }
      parts.bare = false;
      if (!takeDigit(code, char, parts, state) && !takeSign(code, char, parts, state)) return null;
    }
    if (state.open !== state.closed) return null;
    parts.body = trimGroups(parts.body);
    return parts;
  }
  function takeDigit(code, char, parts, state) {
    const digit = digitValue(code);
    if (digit >= 0) {
      if (state.ended) return false;
      parts.body += digit;
      return true;
    }
    if (char === "." || char === "," || code === 1643 || code === 1644) {
      if (parts.body === "" && parts.word !== "" && char === ".") return true;
      if (state.ended) return parts.word !== "" && char === ".";
      parts.body += code === 1643 ? "," : code === 1644 ? "_" : char;
      return true;
    }
    if (char === "'" || char === "\u2019") {
      if (parts.body !== "") parts.body += "_";
      return !state.ended;
    }
    return false;
  }
  function takeSign(code, char, parts, state) {
    const afterDigits = parts.body !== "";
    if (char === "-" || code === 8722 || char === "+") {
      if (state.signed || state.open || char === "+" && afterDigits) return false;
      state.signed = true;
      parts.negative = char !== "+";
    } else if (char === "(") {
      if (state.open || state.signed || afterDigits) return false;
      state.open = true;
      parts.negative = true;
    } else if (char === ")") {
      if (!state.open || state.closed || !afterDigits) return false;
      state.closed = true;
    } else if (char === "%") {
      if (parts.percent) return false;
      parts.percent = true;
    } else if (isCurrencySign(code)) {
      if (parts.sign !== "") return false;
      parts.sign = char;
    } else {
      return takeLetter(char, parts, state);
    }
    state.ended || (state.ended = afterDigits);
    return true;
  }
  function takeLetter(char, parts, state) {
    const lower = char.toLowerCase();
    if (lower === char.toUpperCase()) return false;
    if (parts.body !== "" && !state.ended && parts.word !== "") return false;
    parts.word += lower;
    state.ended || (state.ended = parts.body !== "");
    return true;
  }
  function readBody(body) {
    const points = count2(body, ".");
    const commas = count2(body, ",");
    if (points > 0 && commas > 0) {
      const mark2 = body.lastIndexOf(".") > body.lastIndexOf(",") ? "." : ",";
      return (mark2 === "." ? points : commas) === 1 && !body.includes("_") ? decimal(body, mark2) : unreadable2;
    }
    if (points + commas === 0) {
      const value = groupedDigits(body, "_");
      return value === null ? unreadable2 : numberText(Number(value), null);
    }
    const mark = points > 0 ? "." : ",";
    if (points + commas > 1) {
      const value = groupedDigits(body, mark);
      return value === null ? unreadable2 : numberText(Number(value), mark === "." ? "," : ".");
    }
    return oneMark(body, mark);
  }
  function oneMark(body, mark) {
    const at = body.indexOf(mark);
    const decimals = body.length - at - 1;
    const certain = decimals !== 3 || at === 0 || at > 3 || body.charAt(0) === "0" || body.includes("_");
    if (certain) return decimal(body, mark);
    const digits = body.slice(0, at) + body.slice(at + 1);
    const asDecimal = Number("".concat(body.slice(0, at), ".").concat(body.slice(at + 1)));
    const asGroups = Number(digits);
    const withPoint = mark === "." ? asDecimal : asGroups;
    return { kind: "unclear", withPoint, withComma: mark === "." ? asGroups : asDecimal, percent: false, currency: "" };
  }
  function decimal(body, mark) {
    const at = body.indexOf(mark);
    const lead = body.slice(0, at);
    const decimals = body.slice(at + 1);
    if (decimals === "" || !isDigits(decimals)) return unreadable2;
    const grouping = lead.includes("_") ? "_" : mark === "." ? "," : ".";
    const whole = lead === "" ? "0" : groupedDigits(lead, grouping);
    return whole === null ? unreadable2 : numberText(Number("".concat(whole, ".").concat(decimals)), mark);
  }
  function groupedDigits(body, separator) {
    var _a, _b;
    const groups = body.split(separator);
    if (!groups.every(isDigits)) return null;
    if (groups.length === 1) return body;
    const [first = "", ...rest] = groups;
    const last = rest.pop();
    const size = (_b = (_a = rest[0]) == null ? void 0 : _a.length) != null ? _b : first.length <= 3 ? 3 : 0;
    if (first.length > Math.max(size, rest.length === 0 ? 3 : size) || last.length !== 3 || size !== 3 && size !== 2) return null;
    return rest.every((group) => group.length === size) ? groups.join("") : null;
  }
  function numberText(value, mark) {
    return { kind: "number", value, mark, percent: false, currency: "" };
  }
  function withSign(read2, negative, percent, currency) {
    if (read2.kind !== "number" && read2.kind !== "unclear") return read2;
    const turn = (value) => {
      const share2 = percent ? value / 100 : value;
      return negative ? 0 - share2 : share2;
    };
    if (read2.kind === "number") return { ...read2, value: turn(read2.value), percent, currency };
    return { kind: "unclear", withPoint: turn(read2.withPoint), withComma: turn(read2.withComma), percent, currency };
  }
  function count2(text, char) {
    return text.split(char).length - 1;
  }
  function isDigits(text) {
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 48 || text.charCodeAt(i) > 57) return false;
    return text !== "";
  }
  function trimGroups(body) {
    let end = body.length;
    while (end > 0 && body.charAt(end - 1) === "_") end--;
    return body.slice(0, end);
  }
  function isCurrencySign(code) {
    if (code < 128) return code === 36;
    return code >= 163 && code <= 165 || code >= 8352 && code <= 8399 || code === 2546 || code === 2547 || code === 3647 || code === 65020;
  }

  // src/engine/table/read-number.ts
  function readNumbers(rows, column, otherMark = null) {
    var _a;
    const draft = {
      values: new Float64Array(rows.rowCount).fill(Number.NaN),
      unreadable: [],
      unclear: [],
      percents: [],
      currencies: /* @__PURE__ */ new Map(),
      points: 0,
      commas: 0
    };
    const { values } = draft;
    const { rowCount, start } = rows;
    const { cells: cells2 } = rows.source;
    for (let row = 0; row < rowCount; row++) {
      const cell = (_a = cells2[start + row]) == null ? void 0 : _a[column];
      if (typeof cell === "number") {
        if (Number.isFinite(cell)) values[row] = cell;
        else draft.unreadable.push(row);
      } else if (typeof cell === "string") {
        if (cell !== "") takeText(draft, row, cell);
      } else if (cell !== null && cell !== void 0) draft.unreadable.push(row);
    }
    const proven = draft.points > 0 === draft.commas > 0 ? null : draft.points > 0 ? "." : ",";
    const contradicting = draft.points > 0 && draft.commas > 0;
    return finish(draft, proven, contradicting ? null : proven != null ? proven : otherMark);
  }
  function asMoney(reading) {
    const values = new Float64Array(reading.values.length);
    const unreadable3 = [...reading.unreadable];
    for (let row = 0; row < values.length; row++) {
      const value = reading.values[row];
      values[row] = moneyFromNumber(value);
      if (!Number.isNaN(value) && !(Math.abs(values[row]) <= largestExactSum)) unreadable3.push(row);
    }
    for (const row of reading.percents) {
      if (!Number.isNaN(values[row])) unreadable3.push(row);
      values[row] = Number.NaN;
    }
    if (unreadable3.length > reading.unreadable.length) unreadable3.sort((a, b) => a - b);
    return { ...reading, values, unreadable: unreadable3, count: reading.count - (unreadable3.length - reading.unreadable.length) };
  }
  function takeText(draft, row, text) {
    const kind = plainKind(text);
    if (kind === plain.whole || kind === plain.point) {
      draft.values[row] = Number(text) + 0;
      if (kind === plain.point) draft.points++;
    } else takeRead2(draft, row, readNumberText(text));
  }
  function takeRead2(draft, row, read2) {
    if (read2.kind === "blank") return;
    if (read2.kind === "unreadable") {
      draft.unreadable.push(row);
      return;
    }
    if (read2.percent) draft.percents.push(row);
    if (read2.currency !== "" && !draft.currencies.has(read2.currency)) draft.currencies.set(read2.currency, row);
    if (read2.kind === "unclear") {
      draft.unclear.push({ row, read: read2 });
      return;
    }
    draft.values[row] = read2.value;
    if (read2.mark === ".") draft.points++;
    else if (read2.mark === ",") draft.commas++;
  }
  function finish(draft, proven, mark) {
    const unclear = [];
    for (const { row, read: read2 } of draft.unclear) {
      if (mark === null) unclear.push(row);
      else draft.values[row] = mark === "." ? read2.withPoint : read2.withComma;
    }
    let count3 = 0;
    for (let row = 0; row < draft.values.length; row++) if (!Number.isNaN(draft.values[row])) count3++;
    return {
      values: draft.values,
      unreadable: draft.unreadable,
      unclear,
      count: count3,
      mark: proven,
      percents: draft.percents,
      currencies: [...draft.currencies].map(([currency, row]) => ({ currency, row }))
    };
  }

  // src/engine/table/lazy-columns.ts
  function lazyColumns(rows, toWallClock, numeric) {
    const read2 = (column) => readNumbers(rows, column, numeric.mark);
    const whole = (column, reading) => reading.count > 0 && (numeric.columns.has(column) || reading.unreadable.length + reading.unclear.length === 0);
    return {
      text: onceFor((column) => encodeText(rows, column, toWallClock).column),
      number: onceFor((column) => {
        const reading = read2(column);
        return whole(column, reading) ? reading.values : null;
      }),
      money: onceFor((column) => {
        const plain2 = read2(column);
        const reading = asMoney({ ...plain2, percents: [] });
        return whole(column, reading) && sumStaysExact(reading.values) ? reading.values : null;
      }),
      day: onceFor((column) => {
        const reading = readDays(rows, column, toWallClock);
        return reading.count > 0 && reading.unreadable.length === 0 && reading.doubt === null ? reading.days : null;
      })
    };
  }
  function onceFor(make) {
    const made = /* @__PURE__ */ new Map();
    return (column) => {
      if (!made.has(column)) made.set(column, make(column));
      return made.get(column);
    };
  }

  // src/engine/table/row-states.ts
  function startStates(rows, recognised2) {
    var _a, _b;
    const state = new Uint8Array(rows.rowCount);
    const likely = (_b = (_a = recognised2.matches[0]) == null ? void 0 : _a.column) != null ? _b : 0;
    for (let row = 0; row < rows.rowCount; row++) {
      if (isBlank2(dataCell(rows, row, likely)) && isBlankRow(rows, row, recognised2.headers)) state[row] = rowState.blank;
    }
    return state;
  }
  function onlyCounted(state, at) {
    return at.filter((row) => state[row] === rowState.counted);
  }
  function blankCells(rows, column, state, filled = -1) {
    const at = [];
    if (filled === rows.rowCount) return at;
    for (let row = 0; row < rows.rowCount; row++) {
      if (state[row] === rowState.counted && isBlank2(dataCell(rows, row, column))) at.push(row);
    }
    return at;
  }
  function isBlankRow(rows, row, headers) {
    var _a, _b;
    const cells2 = (_a = rows.source.cells[rows.start + row]) != null ? _a : [];
    for (let column = 0; column < cells2.length; column++) {
      if (!isBlank2(cells2[column]) && !isOwnTagHeader((_b = headers[column]) != null ? _b : "")) return false;
    }
    return true;
  }

  // src/engine/table/read-customers.ts
  function readCustomers(source, recognised2, { toWallClock }) {
    var _a, _b, _c, _d;
    const rows = dataRows(source, recognised2);
    const state = startStates(rows, recognised2);
    const issues = createIssueList(rows, toWallClock);
    const column = (_b = (_a = recognised2.matches.find(({ role }) => role === "customer")) == null ? void 0 : _a.column) != null ? _b : -1;
    const emailColumn = (_d = (_c = recognised2.matches.find(({ role }) => role === "email")) == null ? void 0 : _c.column) != null ? _d : -1;
    const customer = encodeIds(rows, column, { toWallClock, merge: true }).column;
    const { repeated, nameless } = doubtfulRows(customer, state);
    issues.addRows("customer-repeated", column, repeated);
    issues.addRows("customer-id-missing", column, nameless);
    const lazy = lazyColumns(rows, toWallClock, { columns: /* @__PURE__ */ new Set(), mark: null });
    const emails = emailColumn < 0 || emailColumn === column ? null : encodeIds(rows, emailColumn, { toWallClock, merge: true }).column;
    const value = { recognised: recognised2, rowCount: rows.rowCount, customer, emails, text: lazy.text, number: lazy.number, day: lazy.day };
    return { ok: true, value, issues: issues.list() };
  }
  function doubtfulRows(customer, state) {
    const repeated = [];
    const nameless = [];
    const seen = new Uint8Array(customer.labels.length);
    customer.codes.forEach((code, row) => {
      if (code < 0) {
        if (state[row] !== rowState.blank) nameless.push(row);
      } else if (seen[code] === 1) repeated.push(row);
      else seen[code] = 1;
    });
    return { repeated, nameless };
  }

  // src/engine/table/day-doubt-issue.ts
  function dayDoubtIssue(rows, recognised2, doubt) {
    var _a, _b, _c;
    const column = (_b = (_a = recognised2.matches.find(({ role }) => role === "date")) == null ? void 0 : _a.column) != null ? _b : 0;
    const name = (row) => sourceCellName(rows.source, rows.start + row, column);
    const seen = (row) => seenText(dataCell(rows, row, column));
    const about2 = { tab: rows.source.tab, cell: name(doubt.row), seen: seen(doubt.row) };
    const header = (_c = recognised2.headers[column]) != null ? _c : "";
    if (doubt.kind === "either") return { code: "date-order-unclear", ...about2, params: { header } };
    return { code: "date-orders-mixed", ...about2, params: { header, other: name(doubt.other), otherSeen: seen(doubt.other) } };
  }

  // src/engine/table/names-of-customers.ts
  function readNames(rows, customer, column) {
    const names3 = new Array(customer.labels.length).fill("");
    if (column < 0) return names3;
    for (let row = 0; row < rows.rowCount; row++) {
      const code = customer.codes[row];
      if (code < 0 || names3[code] !== "") continue;
      const name = cellText(dataCell(rows, row, column));
      if (!isErrorText(name)) names3[code] = name;
    }
    return names3;
  }

  // src/engine/table/number-roles.ts
  function readNumberRoles(rows, recognised2, roles) {
    const found = recognised2.matches.filter(({ role }) => roles.money.includes(role) || roles.plain.includes(role));
    const first = found.map((match2) => ({ match: match2, reading: readNumbers(rows, match2.column) }));
    const marks = new Set(first.map(({ reading }) => reading.mark).filter((mark2) => mark2 !== null));
    const mark = marks.size === 1 ? [...marks][0] : null;
    const byRole = /* @__PURE__ */ new Map();
    for (const { match: match2, reading } of first) {
      const again = mark !== null && reading.mark === null && reading.unclear.length > 0;
      const read2 = again ? readNumbers(rows, match2.column, mark) : reading;
      byRole.set(match2.role, {
        column: match2.column,
        header: match2.header,
        reading: roles.money.includes(match2.role) ? asMoney(read2) : read2
      });
    }
    return { byRole, mark };
  }

  // src/engine/table/one-currency.ts
  var sameCurrency = new Map([
    ...[
      ["us$", "$"],
      ["usd", "$"],
      ["usd$", "$"],
      ["eur", "\u20AC"],
      ["eur\u20AC", "\u20AC"],
      ["gbp", "\xA3"],
      ["gbp\xA3", "\xA3"]
    ],
    ...[
      ["inr", "\u20B9"],
      ["rs", "\u20B9"],
      ["rs\u20B9", "\u20B9"],
      ["bdt", "\u09F3"],
      ["tk", "\u09F3"],
      ["ngn", "\u20A6"]
    ]
  ]);
  function oneCurrency(rows, recognised2, state, amount2) {
    var _a, _b;
    const signs2 = (_a = amount2 == null ? void 0 : amount2.reading.currencies) != null ? _a : [];
    const first = signs2[0];
    const other = first && signs2.find(({ currency }) => nameOf(currency) !== nameOf(first.currency));
    if (amount2 && first && other) return mixed(rows, { column: amount2.column, row: first.row, other: other.row });
    const column = (_b = recognised2.matches.find(({ role }) => role === "currency")) == null ? void 0 : _b.column;
    if (column === void 0) return { ok: true, value: null, issues: [] };
    const { codes, labels } = encodeText(rows, column, utcWallClock).column;
    let found = -1;
    for (let row = 0; row < rows.rowCount; row++) {
      const code = codes[row];
      if (code < 0 || state[row] !== rowState.counted) continue;
      if (found < 0) found = row;
      else if (labelAt(labels, code) !== labelAt(labels, codes[found])) return mixed(rows, { column, row: found, other: row });
    }
    return { ok: true, value: found < 0 ? null : labelAt(labels, codes[found]), issues: [] };
  }
  function labelAt(labels, code) {
    return labels[code].toUpperCase();
  }
  function nameOf(currency) {
    var _a;
    return (_a = sameCurrency.get(currency)) != null ? _a : currency;
  }
  function mixed(rows, at) {
    const name = (row) => sourceCellName(rows.source, rows.start + row, at.column);
    const seen = (row) => seenText(dataCell(rows, row, at.column));
    const params = { other: name(at.other), otherSeen: seen(at.other) };
    return { ok: false, issue: { code: "currencies-mixed", tab: rows.source.tab, cell: name(at.row), seen: seen(at.row), params } };
  }

  // src/engine/table/discount-meaning.ts
  function meaningOfDiscount(role, amount2) {
    const none = new Float64Array(amount2.length);
    if (role === void 0) return { amounts: none, rateRows: [], doubts: [] };
    const { values, percents, count: count3 } = role.reading;
    if (percents.length > 0 && percents.length < count3 && hasAmount(role)) {
      return { amounts: none, rateRows: [], doubts: [{ code: "discount-mixed", column: role.column, rows: percents }] };
    }
    if (saysRate(role.header) || percents.length > 0 || within0And1(values) && hasLarger(amount2)) {
      return { amounts: none, rateRows: rowsOtherThanZero(values), doubts: [] };
    }
    return { amounts: discountAmounts(role), rateRows: [], doubts: [] };
  }
  function discountAmounts({ reading }) {
    const amounts = reading.values.map((value) => !Number.isNaN(value) ? moneyFromNumber(value) : 0);
    for (const row of reading.unreadable) amounts[row] = Number.NaN;
    for (const row of reading.unclear) amounts[row] = Number.NaN;
    return amounts.some((value) => value > 0) ? amounts : amounts.map((value) => 0 - value);
  }
  function saysRate(header) {
    return header.includes("%") || /(?:^|[^a-z])(?:rate|percent|percentage|pct)(?:$|[^a-z])/i.test(header.slice(0, 200));
  }
  function hasAmount({ reading }) {
    const percent = new Set(reading.percents);
    return reading.values.some((value, row) => value > 1 && !percent.has(row));
  }
  function within0And1(values) {
    let any = false;
    for (let row = 0; row < values.length; row++) {
      const value = values[row];
      if (value < 0 || value > 1) return false;
      any || (any = value > 0);
    }
    return any;
  }
  function hasLarger(amount2) {
    return amount2.some((value) => Math.abs(value) > moneyScale);
  }
  function rowsOtherThanZero(values) {
    const rows = [];
    for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row]) && values[row] !== 0) rows.push(row);
    return rows;
  }

  // src/engine/table/order-amounts.ts
  var oneCent = 100;
  function orderAmounts(numbers2, rowCount) {
    var _a, _b, _c, _d, _e, _f;
    const { byRole } = numbers2;
    const amountRole = byRole.get("amount");
    const discountRole = byRole.get("discount");
    const units = (_b = (_a = byRole.get("quantity")) == null ? void 0 : _a.reading.values) != null ? _b : null;
    const isAsked2 = amountRole === void 0 || discountRole !== void 0;
    const product = isAsked2 ? productOf(units, (_d = (_c = byRole.get("unitPrice")) == null ? void 0 : _c.reading.values) != null ? _d : null, rowCount) : null;
    const amount2 = (_f = (_e = amountRole == null ? void 0 : amountRole.reading.values) != null ? _e : product) != null ? _f : new Float64Array(rowCount).fill(Number.NaN);
    if (discountRole === void 0 && !byRole.has("refund")) return untouched(amount2, units);
    const meaning = meaningOfDiscount(discountRole, amount2);
    const gross = grossKind(amountRole, product, amount2, meaning.amounts);
    const refunds = towardsPositive(zeroWhereBlank(byRole.get("refund"), rowCount));
    const doubts = [...meaning.doubts];
    if (discountRole !== void 0 && gross.kind === "gross" && meaning.rateRows.length > 0) {
      doubts.push({ code: "discount-not-applied", column: discountRole.column, rows: meaning.rateRows });
    }
    if (gross.doubtfulRows.length > 0 && amountRole !== void 0) {
      doubts.push({ code: "discount-in-amount-unclear", column: amountRole.column, rows: gross.doubtfulRows });
    }
    return { ...addUp(amount2, meaning.amounts, refunds, gross.kind), refunds, units, doubts };
  }
  function untouched(amount2, units) {
    const none = new Float64Array(amount2.length);
    return { gross: amount2, discounts: none, refunds: none, net: amount2, sold: amount2, units, doubts: [] };
  }
  function addUp(amount2, discount, refunds, kind) {
    const rowCount = amount2.length;
    const gross = new Float64Array(rowCount);
    const sold = new Float64Array(rowCount);
    const net = new Float64Array(rowCount);
    const discounts = new Float64Array(rowCount);
    for (let row = 0; row < rowCount; row++) {
      const given = discount[row];
      const taken = !Number.isNaN(given) || kind === "gross" ? given : 0;
      discounts[row] = taken;
      gross[row] = amount2[row] + (kind === "net" ? taken : 0);
      sold[row] = gross[row] - taken;
      net[row] = sold[row] - refunds[row];
    }
    return { gross, sold, net, discounts };
  }
  function productOf(units, price, rowCount) {
    if (units === null || price === null) return null;
    const product = new Float64Array(rowCount);
    for (let row = 0; row < rowCount; row++) product[row] = timesQuantity(price[row], units[row]);
    return product;
  }
  function grossKind(amountRole, product, amount2, discount) {
    if (amountRole === void 0) return { kind: "gross", doubtfulRows: [] };
    const words = headerWords(amountRole.header);
    if (words.includes("gross") || words.includes("list")) return { kind: "gross", doubtfulRows: [] };
    const equal2 = [];
    let others = 0;
    if (product !== null) {
      for (let row = 0; row < amount2.length; row++) {
        const off = Math.abs(amount2[row] - product[row]);
        if (Number.isNaN(off) || !(discount[row] > oneCent)) continue;
        if (off <= oneCent) equal2.push(row);
        else others++;
      }
    }
    if (equal2.length > 0 && others === 0) return { kind: "gross", doubtfulRows: [] };
    return { kind: "net", doubtfulRows: equal2 };
  }
  function zeroWhereBlank(role, rowCount) {
    if (role === void 0) return new Float64Array(rowCount);
    const values = role.reading.values.map((value) => !Number.isNaN(value) ? value : 0);
    for (const row of role.reading.unreadable) values[row] = Number.NaN;
    for (const row of role.reading.unclear) values[row] = Number.NaN;
    return values;
  }
  function towardsPositive(values) {
    let lowest = 0;
    for (let row = 0; row < values.length; row++) {
      if (values[row] > 0) return values;
      if (values[row] < lowest) lowest = values[row];
    }
    return lowest < 0 ? values.map((value) => 0 - value) : values;
  }

  // src/engine/table/order-costs.ts
  function orderCosts(numbers2, amounts, marginRate2) {
    const read2 = (role) => {
      var _a;
      const found = (_a = numbers2.byRole.get(role)) == null ? void 0 : _a.reading;
      return found !== void 0 && found.count > 0 ? found.values : void 0;
    };
    const line = read2("lineCost");
    if (line !== void 0) return line;
    const unit = read2("unitCost");
    if (unit !== void 0) {
      const { units } = amounts;
      return unit.map((cost, row) => timesQuantity(cost, units === null ? 1 : units[row]));
    }
    const profit = read2("profit");
    if (profit !== void 0) return amounts.sold.map((sold, row) => sold - profit[row]);
    if (marginRate2 === null) return null;
    return amounts.net.map((net) => timesQuantity(net, 1 - marginRate2));
  }

  // src/engine/table/order-status.ts
  var counting = new Set(
    [
      ...["paid", "partially paid", "refunded", "partially refunded", "partial refund", "complete", "completed", "shipped", "fulfilled"],
      ...[
        "partially fulfilled",
        "partially shipped",
        "delivered",
        "done",
        "closed",
        "finished",
        "processed",
        "processing",
        "sold",
        "settled"
      ],
      ...[
        "success",
        "successful",
        "succeeded",
        "approved",
        "captured",
        "confirmed",
        "dispatched",
        "picked up",
        "collected",
        "invoiced",
        "ok"
      ]
    ].map(headerKey)
  );
  var notCounting = new Set(
    [
      ...[
        "pending",
        "payment pending",
        "pending payment",
        "voided",
        "void",
        "cancelled",
        "canceled",
        "cancelled by customer",
        "failed",
        "failure"
      ],
      ...[
        "test",
        "test order",
        "declined",
        "expired",
        "draft",
        "unpaid",
        "awaiting payment",
        "abandoned",
        "rejected",
        "trash",
        "deleted",
        "quote"
      ]
    ].map(headerKey)
  );
  var refunding = new Set(["refunded", "partially refunded", "partial refund"].map(headerKey));
  function applyStatus(status, state) {
    const kinds = status.labels.map((label) => {
      const key = headerKey(label);
      if (refunding.has(key)) return "refunded";
      return notCounting.has(key) ? "out" : counting.has(key) ? "in" : "unknown";
    });
    const rowsOf = /* @__PURE__ */ new Map();
    for (let row = 0; row < state.length; row++) {
      const code = status.codes[row];
      if (code < 0 || state[row] !== rowState.counted || kinds[code] === "in") continue;
      const known3 = rowsOf.get(code);
      if (known3 === void 0) rowsOf.set(code, [row]);
      else known3.push(row);
      if (kinds[code] === "out") state[row] = rowState.notCounted;
    }
    return [...rowsOf].map(([code, rows]) => ({ kind: kinds[code], rows }));
  }

  // src/engine/table/report-order-numbers.ts
  var neverBlank = ["amount"];
  var orQuantityAndPrice = ["quantity", "unitPrice"];
  function reportOrderNumbers(reading, numbers2, amounts) {
    const { rows, state, issues } = reading;
    const needed = numbers2.byRole.has("amount") ? neverBlank : orQuantityAndPrice;
    for (const [role, { column, header, reading: read2 }] of numbers2.byRole) {
      const stops = needed.includes(role) || role === "refund";
      issues.addRows(stops ? "amount-unreadable" : "value-unreadable", column, onlyCounted(state, read2.unreadable), { header });
      issues.addRows("decimal-mark-unclear", column, onlyCounted(state, read2.unclear), { header });
      if (needed.includes(role)) issues.addRows("amount-missing", column, blankCells(rows, column, state, read2.count));
    }
    for (const { code, column, rows: at, params } of amounts.doubts) issues.addRows(code, column, onlyCounted(state, at), params);
    reportTax(reading);
  }
  function reportTax({ rows, recognised: recognised2, issues }) {
    const amount2 = recognised2.matches.find(({ role }) => role === "amount");
    const beside = recognised2.matches.some(({ role }) => role === "tax" || role === "shipping");
    if (amount2 === void 0 || amount2.confidence === "chosen" || !beside || !/total/i.test(amount2.header)) return;
    if (/sub|net|line|item/i.test(amount2.header)) return;
    const cell = sourceCellName(rows.source, rows.start - 1, amount2.column);
    issues.add({ code: "amount-may-include-tax", tab: rows.source.tab, cell, seen: amount2.header, params: { header: amount2.header } });
  }

  // src/engine/table/read-orders.ts
  var moneyRoles = ["amount", "unitPrice", "unitCost", "lineCost", "profit", "refund", "shipping"];
  var plainRoles = ["quantity", "discount"];
  function readOrders(source, recognised2, options) {
    var _a, _b;
    const rows = dataRows(source, recognised2);
    const state = startStates(rows, recognised2);
    const issues = createIssueList(rows, options.toWallClock);
    const reading = { rows, recognised: recognised2, options, state, issues };
    if (!state.includes(rowState.counted)) return { ok: false, issue: noRows(rows, recognised2) };
    readStatus(reading);
    const dates = readDays(rows, columnOf(recognised2, "date"), options.toWallClock);
    if (dates.doubt !== null) return { ok: false, issue: dayDoubtIssue(rows, recognised2, dates.doubt) };
    const numbers2 = readNumberRoles(rows, recognised2, { money: moneyRoles, plain: plainRoles });
    const currency = oneCurrency(rows, recognised2, state, (_a = numbers2.byRole.get("amount")) != null ? _a : numbers2.byRole.get("unitPrice"));
    if (!currency.ok) return currency;
    const amounts = orderAmounts(numbers2, rows.rowCount);
    const customer = readCustomer(reading);
    reportDates(reading, dates);
    reportOrderNumbers(reading, numbers2, amounts);
    const orderless = markUnreadable(state, dates.days, amounts.net);
    if (orderless) return { ok: false, issue: (_b = worstIssue(issues.list())) != null ? _b : noRows(rows, recognised2) };
    const cogs = orderCosts(numbers2, amounts, options.marginRate);
    const shipping = numbers2.byRole.has("shipping") ? zeroWhereBlank(numbers2.byRole.get("shipping"), rows.rowCount) : null;
    const tooLarge = largeIssue(reading, numbers2, [amounts.gross, amounts.net, amounts.discounts, amounts.refunds, cogs, shipping]);
    if (tooLarge !== null) return { ok: false, issue: tooLarge };
    const money2 = { cogs, shipping, currency: currency.value };
    reportMissingIds(reading);
    const lines = assemble(reading, { customer, days: dates.days, numbers: numbers2, amounts, money: money2 });
    return { ok: true, value: lines, issues: issues.list() };
  }
  function assemble(reading, parts) {
    const { rows, recognised: recognised2, options, state } = reading;
    const numericColumns = new Set([...parts.numbers.byRole.values()].map(({ column }) => column));
    const lazy = lazyColumns(rows, options.toWallClock, { columns: numericColumns, mark: parts.numbers.mark });
    const asked = lazyRecord({
      order: () => readOrderIds(reading),
      customerNames: () => readNames(rows, parts.customer, columnOf(recognised2, "customerName"))
    });
    return {
      recognised: recognised2,
      rowCount: rows.rowCount,
      state,
      customer: parts.customer,
      get customerNames() {
        return asked.customerNames;
      },
      get order() {
        return asked.order;
      },
      day: parts.days,
      netSales: parts.amounts.net,
      grossSales: parts.amounts.gross,
      discounts: parts.amounts.discounts,
      refunds: parts.amounts.refunds,
      ...parts.money,
      units: parts.amounts.units,
      text: lazy.text,
      money: lazy.money
    };
  }
  function columnOf(recognised2, role) {
    var _a, _b;
    return (_b = (_a = recognised2.matches.find((match2) => match2.role === role)) == null ? void 0 : _a.column) != null ? _b : -1;
  }
  function readStatus({ rows, recognised: recognised2, options, state, issues }) {
    const column = columnOf(recognised2, "status");
    if (column < 0) return;
    const statuses = applyStatus(encodeText(rows, column, options.toWallClock).column, state);
    const tellsRefunds = columnOf(recognised2, "refund") >= 0;
    for (const { kind, rows: at } of statuses) {
      if (kind !== "refunded") issues.addRows(kind === "out" ? "status-not-counted" : "status-unknown", column, at);
      else if (!tellsRefunds) issues.addRows("refund-amount-unknown", column, at);
    }
  }
  function readCustomer({ rows, recognised: recognised2, options, state, issues }) {
    var _a;
    const column = columnOf(recognised2, "customer");
    const read2 = encodeIds(rows, column, { toWallClock: options.toWallClock, merge: true });
    const header = (_a = recognised2.headers[column]) != null ? _a : "";
    issues.addRows("formula-failed", column, onlyCounted(state, read2.errors), { header });
    return read2.column;
  }
  function readOrderIds({ rows, recognised: recognised2, options, state }) {
    var _a, _b;
    const column = columnOf(recognised2, "order");
    const named = column < 0 ? null : encodeIds(rows, column, { toWallClock: options.toWallClock, merge: false }).column;
    const codes = (_a = named == null ? void 0 : named.codes) != null ? _a : new Int32Array(rows.rowCount).fill(-1);
    const labels = [...(_b = named == null ? void 0 : named.labels) != null ? _b : []];
    for (let row = 0; row < rows.rowCount; row++) {
      if (codes[row] >= 0 || state[row] === rowState.blank) continue;
      codes[row] = labels.push("row ".concat(recognised2.firstDataRow + row)) - 1;
    }
    return { codes, labels };
  }
  function reportMissingIds({ rows, recognised: recognised2, state, issues }) {
    const column = columnOf(recognised2, "order");
    if (column >= 0) issues.addRows("order-number-missing", column, onlyCounted(state, rowsWithoutId(rows, column)));
  }
  function reportDates({ rows, recognised: recognised2, state, issues }, { unreadable: unreadable3, swapSigns, count: count3 }) {
    const column = columnOf(recognised2, "date");
    issues.addRows("date-unreadable", column, onlyCounted(state, unreadable3));
    issues.addRows("date-missing", column, blankCells(rows, column, state, count3));
    issues.addRows("dates-perhaps-swapped", column, onlyCounted(state, swapSigns));
  }
  function markUnreadable(state, days, net) {
    let counted = 0;
    for (let row = 0; row < state.length; row++) {
      if (state[row] !== rowState.counted) continue;
      if (!Number.isNaN(days[row]) && !Number.isNaN(net[row])) counted++;
      else state[row] = rowState.unreadable;
    }
    return counted === 0;
  }
  function worstIssue(issues) {
    var _a, _b;
    let worst = null;
    for (const issue of issues) if (worst === null || ((_a = issue.count) != null ? _a : 1) > ((_b = worst.count) != null ? _b : 1)) worst = issue;
    return worst;
  }
  function noRows({ source, start }, recognised2) {
    const column = Math.max(
      0,
      recognised2.headers.findIndex((header) => header !== "")
    );
    return { code: "no-data-rows", tab: source.tab, cell: sourceCellName(source, start - 1, column), seen: "" };
  }
  function largeIssue({ rows, options }, numbers2, columns2) {
    var _a, _b;
    if ([...new Set(columns2)].every((column2) => column2 === null || sumStaysExact(column2))) return null;
    const role = (_a = numbers2.byRole.get("amount")) != null ? _a : numbers2.byRole.get("unitPrice");
    const column = (_b = role == null ? void 0 : role.column) != null ? _b : 0;
    let row = 0;
    role == null ? void 0 : role.reading.values.forEach((value, at) => {
      if (Math.abs(value) > Math.abs(role.reading.values[row])) row = at;
    });
    const seen = seenText(dataCell(rows, row, column), options.toWallClock);
    return { code: "amounts-too-large", tab: rows.source.tab, cell: sourceCellName(rows.source, rows.start + row, column), seen };
  }

  // src/engine/table/read-service.ts
  var timeUnits = [
    { role: "seconds", seconds: 1 },
    { role: "minutes", seconds: 60 },
    { role: "hours", seconds: 3600 }
  ];
  function readService(source, recognised2, { toWallClock }) {
    var _a, _b, _c;
    const rows = dataRows(source, recognised2);
    const state = startStates(rows, recognised2);
    const issues = createIssueList(rows, toWallClock);
    const numbers2 = readNumberRoles(rows, recognised2, { money: ["directCost"], plain: timeUnits.map(({ role }) => role) });
    const unit = timeUnits.find(({ role }) => numbers2.byRole.has(role));
    const time = unit && numbers2.byRole.get(unit.role);
    const seconds = unit && time ? wholeSeconds(time.reading.values, unit.seconds) : new Float64Array(rows.rowCount).fill(Number.NaN);
    if (unit && time) {
      const bad = [...time.reading.unreadable, ...negativeRows(time.reading.values)].sort((a, b) => a - b);
      issues.addRows("time-unreadable", time.column, onlyCounted(state, bad), { unit: unit.role });
      issues.addRows("decimal-mark-unclear", time.column, onlyCounted(state, time.reading.unclear), { header: time.header });
      issues.addRows("time-missing", time.column, blankCells(rows, time.column, state, time.reading.count), { unit: unit.role });
      for (const row of [...bad, ...time.reading.unclear]) if (state[row] === rowState.counted) state[row] = rowState.unreadable;
    }
    const directCost = directCostOf(numbers2, rows.rowCount);
    const cost = numbers2.byRole.get("directCost");
    if (cost) {
      const params = { header: cost.header };
      issues.addRows("value-unreadable", cost.column, onlyCounted(state, cost.reading.unreadable), params);
      issues.addRows("decimal-mark-unclear", cost.column, onlyCounted(state, cost.reading.unclear), params);
    }
    const customerColumn = (_b = (_a = recognised2.matches.find(({ role }) => role === "customer")) == null ? void 0 : _a.column) != null ? _b : -1;
    const customer = encodeIds(rows, customerColumn, { toWallClock, merge: true });
    const header = (_c = recognised2.headers[customerColumn]) != null ? _c : "";
    issues.addRows("formula-failed", customerColumn, onlyCounted(state, customer.errors), { header });
    const value = { recognised: recognised2, rowCount: rows.rowCount, state, customer: customer.column, seconds, directCost };
    return { ok: true, value, issues: issues.list() };
  }
  function wholeSeconds(values, secondsPerUnit) {
    return values.map((value) => value >= 0 ? Math.round(value * secondsPerUnit) : Number.NaN);
  }
  function negativeRows(values) {
    const rows = [];
    for (let row = 0; row < values.length; row++) if (values[row] < 0) rows.push(row);
    return rows;
  }
  function directCostOf(numbers2, rowCount) {
    const role = numbers2.byRole.get("directCost");
    if (role === void 0) return null;
    const cost = zeroWhereBlank(role, rowCount);
    return sumStaysExact(cost) ? cost : cost.fill(Number.NaN);
  }

  // src/engine/table/duplicate-headers.ts
  var describing = /* @__PURE__ */ new Set([
    ...["customerName", "email", "phone", "product", "category", "brand", "channel", "occasion", "source", "tax", "fees"]
  ]);
  function duplicateHeaders(rows, headers, matches) {
    const issues = [];
    for (const columns2 of sameHeaders(headers)) {
      const using = [...matches.values()].filter(({ column }) => columns2.includes(column));
      const fatal = using.some(({ role, confidence }) => confidence === "chosen" || !describing.has(role));
      const issue = duplicateIssue(rows, headers, columns2, fatal);
      if (fatal) return { ok: false, issue };
      for (const { role } of using) matches.delete(role);
      issues.push(issue);
    }
    return { ok: true, value: null, issues };
  }
  function sameHeaders(headers) {
    const byKey = /* @__PURE__ */ new Map();
    headers.forEach((header, column) => {
      const key = headerKey(header);
      if (key === "" || isOwnTagHeader(header)) return;
      const known3 = byKey.get(key);
      if (known3 === void 0) byKey.set(key, [column]);
      else known3.push(column);
    });
    return [...byKey.values()].filter((columns2) => columns2.length > 1);
  }
  function duplicateIssue(rows, headers, columns2, fatal) {
    const cells2 = columns2.map((column) => sourceCellName(rows.source, rows.start - 1, column));
    return {
      code: fatal ? "header-twice-needed" : "header-twice",
      tab: rows.source.tab,
      cell: cells2[0],
      seen: shorten(headers[columns2[0]]),
      params: { other: cells2[1] },
      count: columns2.length,
      moreCells: cells2.slice(1, 10)
    };
  }

  // src/engine/table/headers/customer-synonyms.ts
  var customerSynonyms = [
    ...["customer id", "customer number", "customer no", "customer code", "customer ref", "customer reference", "customer key", "cust id"],
    ...["client id", "client number", "client no", "client code", "account id", "account number", "account no", "member id"],
    ...[
      "member number",
      "buyer id",
      "buyer user id",
      "user id",
      "shopper id",
      "contact id",
      "guest id",
      "patron id",
      "customer #",
      "client #"
    ],
    ...["customer", "customers", "client", "clients"],
    ...[
      "customer email",
      "customer email address",
      "client email",
      "buyer email",
      "billing email",
      "email address",
      "email",
      "e-mail",
      "mail"
    ],
    ...["customer name", "client name", "buyer name", "buyer", "shopper", "member", "member name", "patron", "guest", "account"],
    ...[
      "account name",
      "full name",
      "contact name",
      "company",
      "company name",
      "business name",
      "billing name",
      "bill to",
      "sold to",
      "name"
    ]
  ];
  var customerNameSynonyms = [
    ...["customer name", "client name", "buyer name", "full name", "contact name", "member name", "account name", "billing name", "name"],
    ...["customer", "client", "buyer", "company name", "business name", "company"]
  ];
  var emailSynonyms = [
    ...[
      "email",
      "e-mail",
      "email address",
      "customer email",
      "customer email address",
      "client email",
      "buyer email",
      "billing email",
      "mail"
    ]
  ];
  var phoneSynonyms = [
    ...["phone", "phone number", "mobile", "mobile number", "mobile phone", "telephone", "tel", "cell", "cell phone", "whatsapp"],
    ...["customer phone", "billing phone", "contact number"]
  ];

  // src/engine/table/headers/customers.ts
  var customersHeaders = [
    {
      role: "customer",
      label: "column-customer",
      kind: "text",
      required: true,
      synonyms: [
        ...customerSynonyms.slice(0, customerSynonyms.indexOf("customer")),
        "id",
        ...customerSynonyms.slice(customerSynonyms.indexOf("customer"))
      ],
      weak: ["cust", "user", "code", "number"]
    },
    { role: "email", label: "column-email", kind: "text", required: false, synonyms: emailSynonyms },
    { role: "phone", label: "column-phone", kind: "text", required: false, synonyms: phoneSynonyms },
    { role: "customerName", label: "column-customer-name", kind: "text", required: false, synonyms: customerNameSynonyms }
  ];

  // src/engine/table/headers/amount-synonyms.ts
  var amountSynonyms = [
    ...["net sales", "net amount", "net revenue", "net total", "net value", "sales", "sales amount", "sales value", "revenue", "line total"],
    ...["line amount", "line revenue", "line value", "item total", "extended price", "extended amount", "subtotal", "amount", "order amount"],
    ...["order value", "order subtotal", "sale amount", "sale value", "sale", "purchase amount", "transaction amount", "invoice amount"],
    ...["total", "total sales", "total revenue", "total amount", "total price", "order total", "invoice total", "grand total", "turnover"],
    ...["total paid", "amount paid", "amount spent", "total spent", "dollar value", "monetary value", "gross sales", "gross amount"],
    ...["gross revenue", "gross total", "gross", "list amount", "list total", "list value"]
  ];

  // src/engine/table/headers/orders.ts
  var ordersHeaders = [
    { role: "customer", label: "column-customer", kind: "text", required: true, synonyms: customerSynonyms, weak: ["cust", "user"] },
    {
      role: "date",
      label: "column-date",
      kind: "date",
      required: true,
      synonyms: [
        ...["order date", "date of order", "ordered on", "ordered at", "order datetime", "order time", "invoice date", "purchase date"],
        ...["date of purchase", "purchased on", "purchased at", "sale date", "sales date", "date of sale", "transaction date"],
        ...["transaction datetime", "date", "datetime", "date time", "created at", "created", "created date", "date created", "timestamp"],
        ...["paid at", "paid date", "date paid", "payment date", "receipt date", "sold on"]
      ],
      weak: ["day", "when", "time", "ship date", "shipped date", "date shipped", "delivery date", "delivered on"]
    },
    {
      role: "order",
      label: "column-order",
      kind: "text",
      required: false,
      synonyms: [
        ...["order id", "order number", "order no", "order nr", "order #", "order ref", "order reference", "order code", "order"],
        ...["invoice id", "invoice number", "invoice no", "invoice #", "invoice", "receipt id", "receipt number", "receipt no", "receipt"],
        ...[
          "transaction id",
          "transaction number",
          "transaction no",
          "sale id",
          "sale number",
          "purchase id",
          "bill number",
          "bill no",
          "basket id"
        ]
      ],
      weak: ["transaction", "bill", "ticket", "ticket number", "reference"]
    },
    {
      role: "amount",
      label: "column-amount",
      kind: "money",
      required: false,
      synonyms: amountSynonyms,
      weak: ["value", "spend", "spent", "paid", "price paid", "net", "income", "takings", "monetary"]
    },
    {
      role: "quantity",
      label: "column-quantity",
      kind: "number",
      required: false,
      synonyms: [
        ...[
          "quantity",
          "qty",
          "units",
          "units sold",
          "quantity sold",
          "quantity ordered",
          "order quantity",
          "item quantity",
          "number of items"
        ],
        ...["no of items", "items", "item count", "pieces", "pcs", "unit count"]
      ],
      weak: ["count", "nos", "how many"]
    },
    {
      role: "unitPrice",
      label: "column-unit-price",
      kind: "money",
      required: false,
      synonyms: [
        ...[
          "unit price",
          "price per unit",
          "price each",
          "price per item",
          "item price",
          "selling price",
          "sale price",
          "sales price",
          "price"
        ],
        ...["retail price", "list price", "unit list price", "unit selling price"]
      ]
    },
    {
      role: "unitCost",
      label: "column-unit-cost",
      kind: "money",
      required: false,
      synonyms: ["unit cost", "cost per unit", "cost each", "cost per item", "item cost", "cost price", "purchase price", "buying price"]
    },
    {
      role: "lineCost",
      label: "column-line-cost",
      kind: "money",
      required: false,
      synonyms: [
        ...["line cost", "total cost", "cost of goods", "cost of goods sold", "cogs", "cost of sales", "order cost", "extended cost"],
        ...["product cost", "cost amount"]
      ],
      weak: ["cost", "costs"]
    },
    {
      role: "profit",
      label: "column-profit",
      kind: "money",
      required: false,
      synonyms: ["profit", "gross profit", "line profit", "profit amount", "gross margin", "margin amount"],
      weak: ["margin"]
    },
    {
      role: "discount",
      label: "column-discount",
      kind: "number",
      required: false,
      synonyms: [
        ...[
          "discount amount",
          "line discount",
          "total discount",
          "discount total",
          "discount value",
          "discount",
          "discounts",
          "discount given"
        ],
        ...[
          "coupon discount",
          "discount rate",
          "discount percent",
          "discount percentage",
          "discount pct",
          "discount %",
          "markdown",
          "rebate"
        ]
      ]
    },
    {
      role: "refund",
      label: "column-refund",
      kind: "money",
      required: false,
      synonyms: ["refund amount", "refunded amount", "amount refunded", "total refunded", "refund", "refunds", "refunded", "returned amount"],
      weak: ["returns", "return amount"]
    },
    {
      role: "shipping",
      label: "column-shipping",
      kind: "money",
      required: false,
      synonyms: [
        ...[
          "shipping",
          "shipping charged",
          "shipping charge",
          "shipping fee",
          "shipping amount",
          "shipping price",
          "shipping total",
          "postage"
        ],
        ...["delivery fee", "delivery charge", "freight charged", "order shipping"]
      ]
    },
    {
      role: "tax",
      label: "column-tax",
      kind: "money",
      required: false,
      synonyms: ["tax", "taxes", "tax amount", "tax total", "sales tax", "vat", "vat amount", "gst", "order sales tax"]
    },
    {
      role: "fees",
      label: "column-fees",
      kind: "money",
      required: false,
      synonyms: ["fees", "fee", "payment fee", "processing fee", "transaction fee", "card processing fees", "payment fees", "commission"]
    },
    {
      role: "product",
      label: "column-product",
      kind: "text",
      required: false,
      synonyms: [
        ...[
          "product name",
          "product",
          "product title",
          "item name",
          "item",
          "item description",
          "product description",
          "description",
          "article"
        ],
        ...["product id", "sku", "product sku", "product code", "item id", "item code", "stock code", "title"]
      ]
    },
    {
      role: "category",
      label: "column-category",
      kind: "text",
      required: false,
      synonyms: ["category", "product category", "item category", "product type", "product group", "department", "genre", "collection"]
    },
    {
      role: "brand",
      label: "column-brand",
      kind: "text",
      required: false,
      synonyms: ["brand", "brand name", "vendor", "manufacturer", "maker"]
    },
    {
      role: "channel",
      label: "column-channel",
      kind: "text",
      required: false,
      synonyms: ["channel", "sales channel", "order channel", "sold via", "sold through", "purchase channel"]
    },
    {
      role: "status",
      label: "column-status",
      kind: "text",
      required: false,
      synonyms: ["financial status", "payment status", "order status", "status", "sale status", "transaction status", "invoice status"]
    },
    {
      role: "occasion",
      label: "column-occasion",
      kind: "text",
      required: false,
      synonyms: ["occasion", "event", "reason for purchase", "holiday"]
    },
    {
      role: "source",
      label: "column-source",
      kind: "text",
      required: false,
      synonyms: [
        "campaign",
        "campaign name",
        "utm campaign",
        "source",
        "utm source",
        "traffic source",
        "order source",
        "lead source",
        "referrer"
      ]
    },
    {
      role: "currency",
      label: "column-currency",
      kind: "text",
      required: false,
      synonyms: ["currency", "currency code", "order currency", "presentment currency", "ccy"]
    },
    { role: "email", label: "column-email", kind: "text", required: false, synonyms: emailSynonyms },
    { role: "phone", label: "column-phone", kind: "text", required: false, synonyms: phoneSynonyms },
    { role: "customerName", label: "column-customer-name", kind: "text", required: false, synonyms: customerNameSynonyms }
  ];

  // src/engine/table/headers/service.ts
  var serviceHeaders = [
    {
      role: "customer",
      label: "column-customer",
      kind: "text",
      required: true,
      synonyms: customerSynonyms,
      weak: ["caller", "caller id", "requester", "requester email", "cust", "user"]
    },
    {
      role: "date",
      label: "column-date",
      kind: "date",
      required: false,
      synonyms: [
        ...[
          "opened",
          "opened at",
          "opened on",
          "date opened",
          "ticket date",
          "call date",
          "visit date",
          "date",
          "datetime",
          "created at",
          "created"
        ],
        ...["created date", "date created", "timestamp", "start time", "started at"]
      ],
      weak: ["day", "time", "closed", "closed at", "resolved at"]
    },
    {
      role: "seconds",
      label: "column-seconds",
      kind: "number",
      required: false,
      synonyms: [
        ...[
          "handle seconds",
          "handling seconds",
          "service seconds",
          "seconds",
          "secs",
          "duration seconds",
          "duration (seconds)",
          "duration (s)"
        ],
        ...["duration (sec)", "talk seconds", "handle time seconds", "handle time (s)", "handle time (seconds)", "call seconds"]
      ],
      words: ["seconds", "secs", "sec"]
    },
    {
      role: "minutes",
      label: "column-minutes",
      kind: "number",
      required: false,
      synonyms: [
        ...[
          "service minutes",
          "handle minutes",
          "handling minutes",
          "minutes",
          "mins",
          "minutes spent",
          "duration minutes",
          "duration (minutes)"
        ],
        ...["duration (min)", "time (min)", "time (minutes)", "time spent (min)", "time spent (minutes)", "call minutes", "talk minutes"]
      ],
      words: ["minutes", "mins", "min"]
    },
    {
      role: "hours",
      label: "column-hours",
      kind: "number",
      required: false,
      synonyms: [
        ...["service hours", "hours", "hrs", "hours spent", "duration hours", "duration (hours)", "duration (h)", "time (hours)", "time (h)"],
        ...["time spent (hours)", "time spent (h)", "hours worked", "billable hours"]
      ],
      words: ["hours", "hrs"]
    },
    {
      role: "effort",
      label: "column-effort",
      kind: "number",
      required: false,
      synonyms: ["effort", "effort score", "customer effort", "difficulty"]
    },
    {
      role: "directCost",
      label: "column-direct-cost",
      kind: "money",
      required: false,
      synonyms: [
        "direct cost",
        "service cost",
        "ticket cost",
        "extra cost",
        "cost",
        "costs",
        "expenses",
        "expense",
        "material cost",
        "travel cost"
      ]
    },
    {
      role: "ticket",
      label: "column-ticket",
      kind: "text",
      required: false,
      synonyms: [
        ...["ticket id", "ticket number", "ticket no", "ticket #", "ticket", "case id", "case number", "case", "call id", "call", "visit id"],
        ...["conversation id", "request id", "issue id"]
      ],
      weak: ["id"]
    },
    {
      role: "channel",
      label: "column-channel",
      kind: "text",
      required: false,
      synonyms: ["channel", "service channel", "contact channel", "via"]
    },
    { role: "status", label: "column-status", kind: "text", required: false, synonyms: ["status", "ticket status", "case status"] },
    {
      role: "category",
      label: "column-category",
      kind: "text",
      required: false,
      synonyms: ["topic", "category", "subject", "reason", "issue", "type"]
    },
    { role: "email", label: "column-email", kind: "text", required: false, synonyms: emailSynonyms },
    { role: "customerName", label: "column-customer-name", kind: "text", required: false, synonyms: customerNameSynonyms }
  ];

  // src/engine/table/headers/index.ts
  function headerRecords(role) {
    var _a;
    return (_a = recordsByRole.get(role)) != null ? _a : [];
  }
  var recordsByRole = /* @__PURE__ */ new Map([
    ["orders", ordersHeaders],
    ["service", serviceHeaders],
    ["customers", customersHeaders]
  ]);

  // src/engine/table/column-values.ts
  var sampleSize = 200;
  function checkValues(rows, column, kind) {
    const sample = sampleColumn(rows, column);
    if (sample.rowCount === 0) return "blank";
    if (kind === "text") return "fits";
    const readable = kind === "date" ? countDates(sample) : countNumbers(sample);
    return readable * 2 >= sample.rowCount ? "fits" : "differs";
  }
  function kindOfValues(rows, column) {
    const sample = sampleColumn(rows, column);
    if (sample.rowCount === 0) return null;
    const numbers2 = countNumbers(sample);
    if (numbers2 === sample.rowCount) return "number";
    const dates = countDates(sample);
    if (dates === sample.rowCount) return "date";
    return numbers2 + dates === 0 ? "text" : null;
  }
  function countNumbers(sample) {
    const { count: count3, unclear } = readNumbers(sample, 0);
    return count3 + unclear.length;
  }
  function countDates(sample) {
    const { unreadable: unreadable3 } = readDays(sample, 0, utcWallClock);
    return sample.rowCount - unreadable3.length;
  }
  function sampleColumn(rows, column) {
    const cells2 = [];
    for (let row = 0; row < rows.rowCount && cells2.length < sampleSize; row++) {
      const cell = dataCell(rows, row, column);
      if (!isBlank2(cell)) cells2.push([cell]);
    }
    return { source: { tab: rows.source.tab, cells: cells2 }, start: 0, rowCount: cells2.length };
  }

  // src/engine/table/match-headers.ts
  function matchChosen(headers, chosen) {
    const matches = /* @__PURE__ */ new Map();
    for (const [name, header] of Object.entries(chosen)) {
      if (header.trim() === "") continue;
      const role = name;
      const exact = headers.indexOf(header.trim().normalize("NFC"));
      const column = exact >= 0 ? exact : headers.findIndex((text2) => text2 !== "" && headerKey(text2) === headerKey(header));
      if (column < 0) return { matches, lost: { role, header } };
      const text = headers[column];
      matches.set(role, { role, column, header: text, confidence: "chosen", reason: say("reason-chosen", { header: text }) });
    }
    return { matches, lost: null };
  }
  var mustBeNumbers = /* @__PURE__ */ new Set(["refund", "discount", "unitCost", "lineCost", "profit"]);
  function matchHeaders(rows, headers, search) {
    const { records, lookup: lookup2, chosen, matches } = search;
    const taken = new Set([...matches.values()].map(({ column }) => column));
    const candidates = [];
    const unused = [];
    headers.forEach((header, column) => {
      for (const fit of lookup2(header)) candidates.push({ ...fit, column });
    });
    for (const record of records) {
      if (matches.has(record.role) || chosen[record.role] !== void 0) continue;
      const free = candidates.filter((candidate) => candidate.record === record && !taken.has(candidate.column));
      const best = bestOf(
        rows,
        record,
        free.sort((a, b) => a.rank - b.rank)
      );
      if (best === void 0) {
        const named = free.find(({ weak }) => !weak);
        if (named !== void 0 && mustBeNumbers.has(record.role)) unused.push({ record, column: named.column });
        continue;
      }
      taken.add(best.column);
      const header = headers[best.column];
      const confidence = best.weak ? "likely" : "certain";
      matches.set(record.role, { role: record.role, column: best.column, header, confidence, reason: say("reason-header", { header }) });
    }
    return unused;
  }
  function bestOf(rows, record, free) {
    var _a;
    const usable = free.filter(({ column }) => !isShare(rows, column, record));
    const checked = usable.map((candidate) => ({ candidate, values: checkValues(rows, candidate.column, record.kind) }));
    const fitting = (_a = checked.find(({ values }) => values === "fits")) != null ? _a : checked.find(({ values }) => values === "blank");
    if (fitting !== void 0) return fitting.candidate;
    return record.required || record.role === "amount" ? usable[0] : void 0;
  }
  function isShare(rows, column, record) {
    var _a;
    if (record.kind !== "money") return false;
    const header = (_a = rows.source.cells[rows.start - 1]) == null ? void 0 : _a[column];
    return typeof header === "string" && header.slice(0, 400).includes("%");
  }

  // src/engine/table/match-values.ts
  var namingWords = new Set(
    "id ids no nr number code zip postal postcode phone mobile tel year month age row index rank key ref sku percent pct rate".split(" ")
  );
  function matchValues(rows, headers, record, matches) {
    const taken = new Set([...matches.values()].map(({ column: column2 }) => column2));
    const kind = record.kind === "money" ? "number" : record.kind;
    const fitting = [];
    headers.forEach((header2, column2) => {
      if (taken.has(column2) || isOwnTagHeader(header2)) return;
      if (kind === "number" && headerWords(header2).some((word) => namingWords.has(word))) return;
      if (kindOfValues(rows, column2) === kind) fitting.push(column2);
    });
    const column = fitting[0];
    if (fitting.length !== 1 || column === void 0) return;
    const header = headers[column];
    const reason = say("reason-only-".concat(kind, "-column"), { header });
    matches.set(record.role, { role: record.role, column, header, confidence: "likely", reason });
  }

  // src/engine/table/read-headers.ts
  var rowsLookedAt = 60;
  var longestSynonym = 120;
  var longestHeader2 = 1e3;
  function headerLookup(records) {
    const known3 = prepared.get(records);
    if (known3 !== void 0) return known3;
    const lookup2 = prepareLookup(records);
    prepared.set(records, lookup2);
    return lookup2;
  }
  var prepared = /* @__PURE__ */ new WeakMap();
  function prepareLookup(records) {
    var _a, _b;
    const byKey = /* @__PURE__ */ new Map();
    const byWord = /* @__PURE__ */ new Map();
    for (const record of records) {
      const weakFrom = record.synonyms.length;
      const all = [...record.synonyms, ...(_a = record.weak) != null ? _a : []];
      for (const [rank, synonym] of all.entries()) push(byKey, headerKey(synonym), { record, rank, weak: rank >= weakFrom });
      for (const word of (_b = record.words) != null ? _b : []) push(byWord, word, { record, rank: all.length, weak: true });
    }
    return (header) => {
      if (header === "" || header.length > longestSynonym || isOwnTagHeader(header)) return [];
      const fits = [];
      const take = (found = []) => {
        for (const fit of found) if (!fits.some(({ record }) => record === fit.record)) fits.push(fit);
      };
      for (const key of headerKeys(header)) take(byKey.get(key));
      if (byWord.size > 0) for (const word of headerWords(header)) take(byWord.get(word));
      return fits;
    };
  }
  function headerTexts(row) {
    const texts = (row != null ? row : []).map((cell) => cellText(typeof cell === "string" ? cell.slice(0, longestHeader2 + 1) : cell));
    while (texts.length > 0 && texts[texts.length - 1] === "") texts.pop();
    return texts;
  }
  function findHeaderRow(source, lookup2, chosen = {}) {
    var _a;
    const wanted = new Set(Object.values(chosen).map(headerKey));
    let best = -1;
    let most = 0;
    let firstWide = -1;
    let firstFilled = -1;
    let texts = -1;
    let looked = 0;
    for (let row = 0; row < source.cells.length && looked < rowsLookedAt; row++) {
      const filled = ((_a = source.cells[row]) != null ? _a : []).filter((cell) => !isBlank2(cell));
      if (filled.length === 0) continue;
      looked++;
      if (firstFilled < 0) firstFilled = row;
      if (filled.length < 2) continue;
      if (firstWide < 0) firstWide = row;
      const score2 = countRoles(filled, lookup2, wanted);
      if (score2 > most) {
        most = score2;
        best = row;
      }
      if (texts < 0 && filled.every((cell) => typeof cell === "string")) texts = row;
    }
    if (best >= 0) return best;
    if (texts >= 0) return texts;
    if (firstWide >= 0) return firstWide;
    return firstFilled;
  }
  function countRoles(cells2, lookup2, wanted) {
    const roles = /* @__PURE__ */ new Set();
    let chosen = 0;
    for (const cell of cells2) {
      if (typeof cell !== "string" || cell.length > longestSynonym) continue;
      const header = cellText(cell);
      if (wanted.has(headerKey(header))) chosen++;
      for (const { record } of lookup2(header)) roles.add(record.role);
    }
    return roles.size + 2 * chosen;
  }
  function push(map, key, fit) {
    const known3 = map.get(key);
    if (known3 === void 0) map.set(key, [fit]);
    else if (!known3.some(({ record }) => record === fit.record)) known3.push(fit);
  }

  // src/engine/table/settle-roles.ts
  function settleRoles(role, matches) {
    if (role !== "orders" || matches.has("amount")) return;
    const price = matches.get("unitPrice");
    if (price !== void 0 && price.confidence !== "chosen" && !matches.has("quantity")) {
      matches.delete("unitPrice");
      const reason = say("reason-price-is-amount", { header: price.header });
      matches.set("amount", { ...price, role: "amount", confidence: "likely", reason });
    }
    const cost = matches.get("lineCost");
    const plainCost = cost !== void 0 && ["cost", "costs"].includes(headerKey(cost.header)) && cost.confidence !== "chosen";
    if (plainCost && matches.has("unitPrice") && !matches.has("unitCost")) {
      matches.delete("lineCost");
      const reason = say("reason-cost-of-one", { header: cost.header });
      matches.set("unitCost", { ...cost, role: "unitCost", confidence: "likely", reason });
    }
  }
  function neededRoles(role) {
    if (role === "orders") return [["amount"], ["quantity", "unitPrice"]];
    if (role === "service") return [["seconds"], ["minutes"], ["hours"], ["effort"], ["directCost"], ["ticket"]];
    return [];
  }
  function needIsMet(role, matches) {
    const ways = neededRoles(role);
    return ways.length === 0 || ways.some((way) => way.every((each) => matches.has(each)));
  }

  // src/engine/table/guess-role.ts
  function guessRole(source) {
    const orders = match(source, "orders");
    const service = match(source, "service");
    const hasTime = ["seconds", "minutes", "hours", "effort"].some((role) => {
      var _a;
      return ((_a = service.get(role)) == null ? void 0 : _a.confidence) === "certain";
    });
    const isOrders = orders.has("customer") && orders.has("date") && needIsMet("orders", orders);
    if (isOrders && !hasTime) return { role: "orders", matched: orders.size };
    const isService = service.has("customer") && needIsMet("service", service) && (hasTime || service.has("date"));
    if (isService && !(isOrders && orders.size > service.size)) return { role: "service", matched: service.size };
    if (isOrders) return { role: "orders", matched: orders.size };
    const customers = match(source, "customers");
    if (!customers.has("customer") || orders.has("order")) return null;
    const columns2 = headerTexts(source.cells[findHeaderRow(source, headerLookup(headerRecords("customers")))]);
    return columns2.length > 1 ? { role: "customers", matched: customers.size } : null;
  }
  function match(source, role) {
    const matches = /* @__PURE__ */ new Map();
    const records = headerRecords(role);
    const lookup2 = headerLookup(records);
    const headerIndex = findHeaderRow(source, lookup2);
    if (headerIndex < 0) return matches;
    const headers = headerTexts(source.cells[headerIndex]);
    matchHeaders(dataRows(source, { headerIndex }), headers, { records, lookup: lookup2, chosen: {}, matches });
    settleRoles(role, matches);
    return matches;
  }

  // src/engine/table/recognise-tab.ts
  function recogniseTab(source, role, chosen = {}) {
    var _a, _b;
    const records = headerRecords(role);
    const lookup2 = headerLookup(records);
    const headerIndex = findHeaderRow(source, lookup2, chosen);
    if (headerIndex < 0) return { ok: false, issue: { code: "tab-empty", tab: source.tab, cell: "", seen: "" } };
    const headers = headerTexts(source.cells[headerIndex]);
    const rows = dataRows(source, { headerIndex });
    const { matches, lost } = matchChosen(headers, chosen);
    if (lost !== null) {
      const label = (_a = records.find((record) => record.role === lost.role)) == null ? void 0 : _a.label;
      const params = { column: label === void 0 ? lost.role : say(label), headers: headersSeen(headers) };
      return { ok: false, issue: { ...aboutHeaders(rows, headers, "chosen-column-missing"), seen: shorten(lost.header), params } };
    }
    const unused = matchHeaders(rows, headers, { records, lookup: lookup2, chosen, matches });
    settleRoles(role, matches);
    const openNow = (record) => !matches.has(record.role) && chosen[record.role] === void 0;
    for (const record of records) if (record.required && openNow(record)) matchValues(rows, headers, record, matches);
    const amount2 = records.find((record) => record.role === "amount");
    if (amount2 !== void 0 && openNow(amount2) && !needIsMet(role, matches)) matchValues(rows, headers, amount2, matches);
    const missing = missingColumn(role, records, matches);
    if (missing !== null) return { ok: false, issue: aboutHeaders(rows, headers, missing) };
    const duplicates = duplicateHeaders(rows, headers, matches);
    if (!duplicates.ok) return duplicates;
    const issues = [...duplicates.issues, ...unused.map((each) => unusedIssue(rows, headers, each))];
    const found = { headerIndex, headers, matches: [...matches.values()], issues };
    const firstDataRow = ((_b = source.firstRow) != null ? _b : 1) + headerIndex + 1;
    return { ok: true, value: { tab: source.tab, role, firstDataRow, ...found }, issues };
  }
  function missingColumn(role, records, matches) {
    const open = records.find((record) => record.required && !matches.has(record.role));
    if (open !== void 0) return open.role === "date" ? "date-column-missing" : "customer-column-missing";
    if (needIsMet(role, matches)) return null;
    return role === "orders" ? "amount-column-missing" : "service-column-missing";
  }
  function unusedIssue(rows, headers, { record, column }) {
    const cell = sourceCellName(rows.source, rows.start - 1, column);
    const params = { column: say(record.label) };
    return { code: "column-not-numbers", tab: rows.source.tab, cell, seen: shorten(headers[column]), params };
  }
  function aboutHeaders(rows, headers, code) {
    var _a, _b;
    const row = ((_a = rows.source.firstRow) != null ? _a : 1) + rows.start - 1;
    const column = (_b = rows.source.firstColumn) != null ? _b : 1;
    const cell = rangeName(row, column, row, column + Math.max(0, headers.length - 1));
    return { code, tab: rows.source.tab, cell, seen: headersSeen(headers) };
  }
  function headersSeen(headers) {
    return shorten(headers.filter((header) => header !== "").join(", "));
  }

  // ../../work/main/node_modules/simple-statistics/dist/simple-statistics.mjs
  function quantileSorted(x, p) {
    var idx = (x.length - 1) * p;
    if (x.length === 0) {
      throw new Error("quantile requires at least one data point.");
    } else if (p < 0 || p > 1) {
      throw new Error("quantiles must be between 0 and 1");
    } else if (p === 1) {
      return x[x.length - 1];
    } else if (p === 0) {
      return x[0];
    } else if (idx % 1 !== 0) {
      var lower = Math.floor(idx);
      var upper = Math.ceil(idx);
      var fraction = idx - lower;
      return x[lower] + fraction * (x[upper] - x[lower]);
    } else {
      return x[idx];
    }
  }
  var BayesianClassifier = function BayesianClassifier2() {
    this.totalCount = 0;
    this.data = {};
  };
  BayesianClassifier.prototype.train = function train(item, category) {
    if (!this.data[category]) {
      this.data[category] = {};
    }
    for (var k in item) {
      var v = item[k];
      if (this.data[category][k] === void 0) {
        this.data[category][k] = {};
      }
      if (this.data[category][k][v] === void 0) {
        this.data[category][k][v] = 0;
      }
      this.data[category][k][v]++;
    }
    this.totalCount++;
  };
  BayesianClassifier.prototype.score = function score(item) {
    var odds = {};
    var category;
    for (var k in item) {
      var v = item[k];
      for (category in this.data) {
        if (odds[category] === void 0) {
          odds[category] = {};
        }
        if (this.data[category][k]) {
          odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount;
        } else {
          odds[category][k + "_" + v] = 0;
        }
      }
    }
    var oddsSums = {};
    for (category in odds) {
      oddsSums[category] = 0;
      for (var combination in odds[category]) {
        oddsSums[category] += odds[category][combination];
      }
    }
    return oddsSums;
  };
  var g = 607 / 128;
  var LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));
  var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
  function cumulativeDistribution(z2) {
    var sum = z2;
    var tmp = z2;
    for (var i = 1; i < 30; i++) {
      tmp *= z2 * z2 / (2 * i + 1);
      sum += tmp;
    }
    return Math.round((0.5 + sum / SQRT_2PI$1 * Math.exp(-z2 * z2 / 2)) * 1e4) / 1e4;
  }
  var standardNormalTable = [];
  for (z = 0; z <= 3.09; z += 0.01) {
    standardNormalTable.push(cumulativeDistribution(z));
  }
  var z;
  var SQRT_2PI = Math.sqrt(2 * Math.PI);
  var PerceptronModel = function PerceptronModel2() {
    this.weights = [];
    this.bias = 0;
  };
  PerceptronModel.prototype.predict = function predict(features) {
    if (features.length !== this.weights.length) {
      return null;
    }
    var score2 = 0;
    for (var i = 0; i < this.weights.length; i++) {
      score2 += this.weights[i] * features[i];
    }
    score2 += this.bias;
    if (score2 > 0) {
      return 1;
    } else {
      return 0;
    }
  };
  PerceptronModel.prototype.train = function train2(features, label) {
    if (label !== 0 && label !== 1) {
      return null;
    }
    if (features.length !== this.weights.length) {
      this.weights = features.slice();
      this.bias = 1;
    }
    var prediction = this.predict(features);
    if (typeof prediction === "number" && prediction !== label) {
      var gradient = label - prediction;
      for (var i = 0; i < this.weights.length; i++) {
        this.weights[i] += gradient * features[i];
      }
      this.bias += gradient;
    }
    return this;
  };

  // src/engine/segments/quantile-cuts.ts
  function quantileCuts(values, bins) {
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    if (sorted.length === 0) return [];
    const cuts = [];
    for (let bin = 1; bin < bins; bin++) cuts.push(quantileSorted(sorted, bin / bins));
    return cuts;
  }
  function classify(values, cuts) {
    return values.map((value) => {
      if (Number.isNaN(value)) return Number.NaN;
      let below = 0;
      for (const cut2 of cuts) if (cut2 < value) below++;
      return below + 1;
    });
  }
  function cutsCollapsed(cuts) {
    return cuts.some((cut2, index) => index > 0 && cut2 === cuts[index - 1]);
  }

  // src/engine/segments/rfm-scores.ts
  function rfmScores(input, bins) {
    const recencyCuts = quantileCuts(input.recencyDays, bins);
    const frequencyCuts = quantileCuts(input.frequency, bins);
    const monetaryCuts = quantileCuts(input.monetary, bins);
    const collapsed = [
      ["recencyDays", recencyCuts],
      ["frequency", frequencyCuts],
      ["monetary", monetaryCuts]
    ].filter(([, cuts]) => cutsCollapsed(cuts));
    return {
      r: classify(input.recencyDays, recencyCuts).map((score2) => bins + 1 - score2),
      f: classify(input.frequency, frequencyCuts),
      m: classify(input.monetary, monetaryCuts),
      thresholds: {
        method: "quantile7",
        recencyDays: recencyCuts,
        frequency: frequencyCuts,
        monetary: monetaryCuts.map((cut2) => cut2 / 1e4),
        collapsed: collapsed.map(([name]) => name)
      }
    };
  }

  // src/engine/worth/sum-rows.ts
  function sumRows(lines, groupOfRow, groups) {
    const counted = countedGroups(lines, groupOfRow);
    const sum = (column) => sumColumn(column, counted, groups);
    return lazyRecord({
      groupOfRow: () => counted,
      rows: () => countRows(counted, groups),
      orders: () => countOrders(lines, counted, groups),
      units: () => sum(lines.units),
      grossSales: () => sum(lines.grossSales),
      discounts: () => sum(lines.discounts),
      refunds: () => sum(lines.refunds),
      netSales: () => sum(lines.netSales),
      shipping: () => sum(lines.shipping),
      cogs: () => sum(lines.cogs),
      netSalesWithoutCost: () => sumAbsolute(lines.netSales, withoutCost(lines.cogs, counted), groups),
      absoluteNetSales: () => sumAbsolute(lines.netSales, counted, groups)
    });
  }
  function countedGroups(lines, groupOfRow) {
    const { state, rowCount } = lines;
    const counted = new Int32Array(rowCount);
    for (let row = 0; row < rowCount; row++) counted[row] = state[row] === rowState.counted ? groupOfRow[row] : -1;
    return counted;
  }
  function countRows(group, groups) {
    const rows = new Float64Array(groups);
    for (let row = 0; row < group.length; row++) {
      const g2 = group[row];
      if (g2 >= 0) rows[g2] = rows[g2] + 1;
    }
    return rows;
  }
  function sumColumn(column, group, groups) {
    const sums = new Float64Array(groups);
    if (column === null) return sums;
    for (let row = 0; row < group.length; row++) {
      const g2 = group[row];
      const value = column[row];
      if (g2 >= 0 && !Number.isNaN(value)) sums[g2] = sums[g2] + value;
    }
    return sums;
  }
  function countOrders(lines, group, groups) {
    const { codes, labels } = lines.order;
    const orders = new Float64Array(groups);
    const firstGroup = new Int32Array(labels.length).fill(-1);
    const further = /* @__PURE__ */ new Set();
    for (let row = 0; row < group.length; row++) {
      const g2 = group[row];
      const order = codes[row];
      if (g2 < 0 || order < 0) continue;
      const first = firstGroup[order];
      if (first === g2) continue;
      const pair = order * groups + g2;
      if (first >= 0 && further.has(pair)) continue;
      if (first < 0) firstGroup[order] = g2;
      else further.add(pair);
      orders[g2] = orders[g2] + 1;
    }
    return orders;
  }
  function sumAbsolute(column, group, groups) {
    const sums = new Float64Array(groups);
    for (let row = 0; row < group.length; row++) {
      const g2 = group[row];
      if (g2 >= 0) sums[g2] = sums[g2] + Math.abs(column[row]);
    }
    return sums;
  }
  function withoutCost(cogs, group) {
    if (cogs === null) return group;
    const unknown2 = new Int32Array(group.length);
    for (let row = 0; row < group.length; row++) unknown2[row] = Number.isNaN(cogs[row]) ? group[row] : -1;
    return unknown2;
  }

  // src/engine/worth/sum-service.ts
  function sumService(lines, groupOfTicket, groups) {
    var _a;
    const tickets = new Float64Array(groups + 1);
    const seconds = new Float64Array(groups + 1);
    const directCost = new Float64Array(groups + 1);
    for (let row = 0; row < lines.rowCount; row++) {
      if (lines.state[row] !== rowState.counted) continue;
      const known3 = groupOfTicket[row];
      const group = known3 < 0 ? groups : known3;
      tickets[group] = tickets[group] + 1;
      seconds[group] = seconds[group] + numberOrZero(lines.seconds[row]);
      directCost[group] = directCost[group] + numberOrZero((_a = lines.directCost) == null ? void 0 : _a[row]);
    }
    return {
      tickets: tickets.slice(0, groups),
      seconds: seconds.slice(0, groups),
      directCost: directCost.slice(0, groups),
      unallocated: { tickets: tickets[groups], seconds: seconds[groups], directCost: directCost[groups] }
    };
  }
  function numberOrZero(value) {
    return value === void 0 || Number.isNaN(value) ? 0 : value;
  }

  // src/engine/table/translate-codes.ts
  function translateCodes(codes, meaning) {
    const translated = new Int32Array(codes.length);
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row];
      translated[row] = code < 0 ? -1 : meaning[code];
    }
    return translated;
  }

  // src/engine/shop/customer-index.ts
  function indexCustomers(lines, list) {
    var _a;
    const { codes, labels } = lines.customer;
    const buyers = codesInRows(lines);
    const ofCode = new Int32Array(labels.length).fill(-1);
    const ids = buyers.map((code, customer) => {
      ofCode[code] = customer;
      return labels[code];
    });
    let byKey = null;
    const find = (id) => {
      var _a2;
      byKey != null ? byKey : byKey = new Map(ids.map((known3, customer) => [customerKey(known3), customer]));
      return (_a2 = byKey.get(customerKey(id))) != null ? _a2 : -1;
    };
    for (const id of (_a = list == null ? void 0 : list.customer.labels.filter((label) => find(label) < 0)) != null ? _a : []) ids.push(id);
    byKey = null;
    return {
      size: ids.length,
      ids,
      names: () => ids.map((_, customer) => {
        var _a2, _b;
        return (_b = lines.customerNames[(_a2 = buyers[customer]) != null ? _a2 : -1]) != null ? _b : "";
      }),
      ofOrderRow: translateCodes(codes, ofCode),
      ofRows: (column) => translateCodes(column.codes, Int32Array.from(column.labels, find))
    };
  }
  function codesInRows({ customer: { codes, labels }, state, rowCount }) {
    const seen = new Uint8Array(labels.length);
    const found = [];
    for (let row = 0; row < rowCount; row++) {
      const code = codes[row];
      if (code < 0 || seen[code] === 1 || state[row] === rowState.blank || state[row] === rowState.afterAsOf) continue;
      seen[code] = 1;
      found.push(code);
    }
    return found;
  }

  // src/engine/shop/group-rows.ts
  function groupRows(groupOfRow, groups) {
    const start = new Int32Array(groups + 1);
    for (const group of groupOfRow) if (group >= 0) start[group + 1] = start[group + 1] + 1;
    for (let group = 0; group < groups; group++) start[group + 1] = start[group + 1] + start[group];
    const rows = new Int32Array(start[groups]);
    const next = start.slice(0, groups);
    for (let row = 0; row < groupOfRow.length; row++) {
      const group = groupOfRow[row];
      if (group < 0) continue;
      const place = next[group];
      rows[place] = row;
      next[group] = place + 1;
    }
    return { start, rows };
  }

  // src/engine/shop/purchase-days.ts
  function purchaseDays(day, customerOfRow, customers) {
    const purchases = lazyRecord({
      rowsOfCustomer: () => groupRows(customerOfRow, customers),
      firstDay: () => lowestByGroup(day, customerOfRow, customers),
      lastDay: () => highestByGroup(day, customerOfRow, customers),
      typicalGapDays: () => medianGaps(purchases.rowsOfCustomer, day)
    });
    return purchases;
  }
  function lowestByGroup(values, groupOfRow, groups) {
    const lowest = new Float64Array(groups).fill(Number.NaN);
    for (let row = 0; row < groupOfRow.length; row++) {
      const group = groupOfRow[row];
      if (group >= 0 && !(lowest[group] <= values[row])) lowest[group] = values[row];
    }
    return lowest;
  }
  function highestByGroup(values, groupOfRow, groups) {
    const highest = new Float64Array(groups).fill(Number.NaN);
    for (let row = 0; row < groupOfRow.length; row++) {
      const group = groupOfRow[row];
      if (group >= 0 && !(highest[group] >= values[row])) highest[group] = values[row];
    }
    return highest;
  }
  function medianGaps({ start, rows }, day) {
    const customers = start.length - 1;
    const medians = new Float64Array(customers).fill(Number.NaN);
    for (let customer = 0; customer < customers; customer++) {
      const days = Float64Array.from(rows.subarray(start[customer], start[customer + 1]), (row) => day[row]).sort();
      const gaps = [];
      for (let i = 1; i < days.length; i++) {
        const gap = days[i] - days[i - 1];
        if (gap > 0) gaps.push(gap);
      }
      if (gaps.length > 0) medians[customer] = medianOf(gaps);
    }
    return medians;
  }
  function medianOf(values) {
    const sorted = Float64Array.from(values).sort();
    const middle = sorted.length >> 1;
    const upper = sorted[middle];
    return sorted.length % 2 === 1 ? upper : (sorted[middle - 1] + upper) / 2;
  }

  // src/engine/shop/roll-up.ts
  function rollUp({ lines, service, list }, options) {
    const index = indexCustomers(lines, list);
    const shop2 = lazyRecord({
      lines: () => lines,
      index: () => index,
      list: () => list,
      asOfDay: () => options.asOfDay,
      rates: () => ({ hourlyRate: options.hourlyRate, costPerContact: options.costPerContact }),
      sums: () => sumRows(lines, index.ofOrderRow, index.size),
      purchases: () => purchaseDays(lines.day, shop2.sums.groupOfRow, index.size),
      hasOrder: () => whereRows(shop2.sums.rows),
      recencyDays: () => daysBefore(options.asOfDay, shop2.purchases.lastDay),
      scores: () => scoresOf(shop2, options.bins),
      service: () => service && sumService(service, index.ofRows(service.customer), index.size)
    });
    return shop2;
  }
  function whereRows(rows) {
    const has = new Uint8Array(rows.length);
    for (let customer = 0; customer < rows.length; customer++) if (rows[customer] > 0) has[customer] = 1;
    return has;
  }
  function daysBefore(asOfDay, days) {
    const before = new Float64Array(days.length);
    for (let customer = 0; customer < days.length; customer++) before[customer] = asOfDay - days[customer];
    return before;
  }
  function scoresOf({ recencyDays, sums, hasOrder }, bins) {
    const known3 = (values) => values.map((value, customer) => hasOrder[customer] === 1 ? value : Number.NaN);
    return rfmScores({ recencyDays, frequency: known3(sums.orders), monetary: known3(sums.netSales) }, bins);
  }

  // src/engine/shop/read-shop.ts
  function readShop(input) {
    var _a;
    const orders = readOrdersTab(input.orders, input);
    if (!orders.ok) return orders;
    const service = readOptional(input.service, (source) => readServiceTab(source, input));
    if (!service.ok) return service;
    const list = readOptional(input.customers, (source) => readCustomersTab(source, input));
    if (!list.ok) return list;
    const span = latestDays(orders.value, input.asOfDay);
    if (span === null) return { ok: false, issue: { code: "no-counted-orders", tab: input.orders.tab, cell: "", seen: "" } };
    const tabs = { lines: orders.value, service: service.value, list: list.value };
    const shop2 = rollUp(tabs, { ...input, asOfDay: (_a = input.asOfDay) != null ? _a : span.lastDay });
    const value = { shop: shop2, serviceLines: service.value, firstDay: span.firstDay, lastDay: span.lastDay };
    return { ok: true, value, issues: [...orders.issues, ...service.issues, ...list.issues, ...span.issues] };
  }
  function readOptional(source, read2) {
    return source === null ? { ok: true, value: null, issues: [] } : read2(source);
  }
  function readOrdersTab(source, input) {
    const options = { toWallClock: input.toWallClock, marginRate: input.marginRate };
    return recognised(source, "orders", input, (tab) => readOrders(source, tab, options));
  }
  function readServiceTab(source, input) {
    return recognised(source, "service", input, (tab) => readService(source, tab, { toWallClock: input.toWallClock }));
  }
  function readCustomersTab(source, input) {
    return recognised(source, "customers", input, (tab) => readCustomers(source, tab, { toWallClock: input.toWallClock }));
  }
  function recognised(source, role, input, read2) {
    const tab = recogniseTab(source, role, input.columns[role]);
    if (!tab.ok) return tab;
    const result = read2(tab.value);
    return result.ok ? { ...result, issues: [...tab.issues, ...result.issues] } : result;
  }
  function latestDays(lines, asOfDay) {
    let firstDay = Number.POSITIVE_INFINITY;
    let lastDay2 = Number.NEGATIVE_INFINITY;
    let late = 0;
    const { state, day: days } = lines;
    for (let row = 0; row < state.length; row++) {
      const day = days[row];
      if (asOfDay !== null && day > asOfDay && state[row] !== rowState.blank) {
        state[row] = rowState.afterAsOf;
        late++;
      }
      if (state[row] !== rowState.counted) continue;
      if (day < firstDay) firstDay = day;
      if (day > lastDay2) lastDay2 = day;
    }
    if (lastDay2 === Number.NEGATIVE_INFINITY) return null;
    const issues = [];
    if (late > 0)
      issues.push({
        code: "orders-after-as-of",
        tab: lines.recognised.tab,
        cell: "",
        seen: "",
        count: late,
        params: { n: late, date: isoFromDay(asOfDay) }
      });
    return { firstDay, lastDay: lastDay2, issues };
  }

  // src/engine/shop/tag-shop.ts
  function tagShop(input) {
    const read2 = readShop(input);
    if (!read2.ok) return read2;
    const { shop: shop2 } = read2.value;
    const customers = customerColumns(shop2);
    const compiled = input.rules === null ? { ok: true, value: [], issues: [] } : compileRules(input.rules, customers, input.toWallClock);
    if (!compiled.ok) return compiled;
    const rules2 = compiled.value;
    const ruleOfCustomer = assignRules(rules2, customers);
    const grouping = groupByRules(rules2, ruleOfCustomer, shop2.index.ofOrderRow);
    const issues = [...read2.issues, ...compiled.issues];
    return { ok: true, value: { read: read2.value, customers, rules: rules2, ruleOfCustomer, grouping, issues }, issues };
  }

  // src/engine/reports/issue-text.ts
  function issueText(issue) {
    var _a;
    return say(issue.code, { tab: issue.tab, cell: issue.cell, seen: issue.seen, count: (_a = issue.count) != null ? _a : 1, ...issue.params });
  }

  // src/shell/sheets/as-text.ts
  var maxCellLength = 49999;
  var leadingBlanks = /^[ \u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff\0]*/;
  var dangerousStart = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n'#]/;
  var anyDigit = /\p{Nd}/u;
  var booleanWord = /^(?:true|false)$/i;
  function asText(text) {
    const held = textInCell(text);
    return isReadAsSomethingElse(held) ? "'".concat(held) : held;
  }
  function textInCell(text) {
    const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
    return lines.length > maxCellLength ? cut(lines) : lines;
  }
  function isReadAsSomethingElse(text) {
    const start = text.replace(leadingBlanks, "").slice(0, 1);
    return dangerousStart.test(start) || anyDigit.test(text) || booleanWord.test(text.trim());
  }
  function cut(text) {
    const last = text.charCodeAt(maxCellLength - 1);
    const isHighSurrogate = last >= 55296 && last <= 56319;
    return text.slice(0, isHighSurrogate ? maxCellLength - 1 : maxCellLength);
  }

  // src/shell/sheets/layout-report.ts
  var serialOfEpoch2 = 25569;
  function layoutReport(report) {
    const columns2 = report.columns.length;
    const isDate3 = report.columns.map(({ format }) => format === "date" || format === "month");
    const row = (values) => values.map((value, column) => plainCell(value, isDate3[column] === true));
    const line = (text) => padded([text], columns2);
    const head = report.hidden ? [] : [line(report.title), line(report.question), line("")];
    const cells2 = [...head, report.columns.map(({ header }) => header)];
    const headerRow = cells2.length;
    for (const values of report.rows) cells2.push(row(values));
    const total = report.hidden ? null : report.totalRow;
    if (total !== null) cells2.push(row(total));
    const totalRow = total === null ? 0 : cells2.length;
    if (!report.hidden && report.footnotes.length > 0) cells2.push(line(""), ...report.footnotes.map(line));
    return {
      cells: cells2,
      rows: cells2.length,
      columns: columns2,
      headerRow,
      firstDataRow: headerRow + 1,
      dataRows: report.rows.length,
      totalRow,
      freeRow: cells2.length + 2
    };
  }
  function padLayout(cells2, rows, columns2) {
    const padding = Array.from({ length: Math.max(0, rows - cells2.length) }, () => padded([], columns2));
    return [...cells2.map((row) => padded(row, columns2)), ...padding];
  }
  function cellInput(cell) {
    return typeof cell === "string" && cell !== "" ? asText(cell) : cell;
  }
  function plainCell(value, isDate3) {
    if (value === null) return "";
    if (typeof value === "string") return textInCell(value);
    if (!Number.isFinite(value)) return "";
    return isDate3 ? value + serialOfEpoch2 : value;
  }
  function padded(row, columns2) {
    const cells2 = row.slice();
    while (cells2.length < columns2) cells2.push("");
    return cells2;
  }

  // src/shell/sheets/wall-clock.ts
  var scriptZoneNames = /* @__PURE__ */ new Set(["Etc/UTC", "UTC", "Etc/UCT", "Etc/GMT", "GMT", "Etc/Zulu", "Etc/Universal"]);
  var quarterHourMs = 9e5;
  var dayMs = 864e5;
  function sheetWallClock(spreadsheet) {
    return wallClockOf(spreadsheet.getSpreadsheetTimeZone(), (instant, zone) => Utilities.formatDate(instant, zone, "yyyy-MM-dd HH:mm:ss"));
  }
  function wallClockOf(zone, format) {
    if (scriptZoneNames.has(zone)) return utcWallClock;
    const offsets = /* @__PURE__ */ new Map();
    const offsetAt = (ms) => {
      const known3 = offsets.get(ms);
      if (known3 !== void 0) return known3;
      const offset = Date.parse("".concat(format(new Date(ms), zone).replace(" ", "T"), "Z")) - ms;
      offsets.set(ms, offset);
      return offset;
    };
    return (instant) => {
      const ms = instant.getTime();
      const dayStart = Math.floor(ms / dayMs) * dayMs;
      const offset = offsetAt(dayStart);
      if (offset === offsetAt(dayStart + dayMs)) return ms + offset;
      return ms + offsetAt(Math.floor(ms / quarterHourMs) * quarterHourMs);
    };
  }

  // src/shell/shell-issue.ts
  function shellIssue(code, about2 = {}) {
    return { tab: "", cell: "", seen: "", ...about2, code };
  }

  // src/shell/functions/arguments.ts
  var dayMs2 = 864e5;
  function valueOrThrow(result) {
    if (result.ok) return result.value;
    throw new Error(issueText(result.issue));
  }
  function rangeArgument(name, argument) {
    const source = optionalRange(name, argument);
    if (source === null) throw problem2("argument-empty", { tab: name });
    return source;
  }
  function optionalRange(name, argument) {
    const cells2 = gridOf(argument);
    return cells2.every((row) => row.every(isBlank2)) ? null : { tab: name, cells: cells2 };
  }
  function dayArgument(name, argument, toWallClock) {
    const cell = singleCell(argument);
    if (isBlank2(cell)) return null;
    if (typeof cell === "number" && Number.isFinite(cell)) return Math.floor(cell) - serialOfEpoch2;
    const day = typeof cell === "string" ? dayFromIso(cell.trim()) : isDate(cell) ? Math.floor(toWallClock(cell) / dayMs2) : null;
    if (day === null || Number.isNaN(day)) throw problem2("argument-date", { tab: name, seen: seenText(cell) });
    return day;
  }
  function rateArgument(name, argument) {
    const cell = singleCell(argument);
    if (isBlank2(cell)) return null;
    if (typeof cell !== "number" || !Number.isFinite(cell) || cell < 0) throw problem2("argument-rate", { tab: name, seen: seenText(cell) });
    return cell;
  }
  function tagsArgument(name, argument, data, headerIndex) {
    const tags = gridOf(argument).map((row) => {
      var _a;
      return String((_a = row[0]) != null ? _a : "");
    });
    const dataRows2 = data.cells.length - headerIndex - 1;
    if (tags.length === data.cells.length) return tags.slice(headerIndex + 1);
    if (tags.length === dataRows2) return tags;
    throw problem2("argument-tags", { tab: name, params: { rows: tags.length, dataRows: data.cells.length } });
  }
  function formulaWallClock() {
    return sheetWallClock(SpreadsheetApp.getActiveSpreadsheet());
  }
  function spilled(rows) {
    return rows.map((row) => row.map((cell) => cell != null ? cell : ""));
  }
  function problem2(code, about2) {
    return new Error(issueText(shellIssue(code, about2)));
  }
  function gridOf(argument) {
    if (!Array.isArray(argument)) return [[argument]];
    if (argument.every(Array.isArray)) return argument;
    return argument.map((row) => Array.isArray(row) ? row : [row]);
  }
  function singleCell(argument) {
    var _a;
    return (_a = gridOf(argument)[0]) == null ? void 0 : _a[0];
  }
  function isDate(cell) {
    return Object.prototype.toString.call(cell) === "[object Date]";
  }

  // src/engine/settings/settings.ts
  var defaultSettings = {
    schema: 1,
    tabs: {},
    columns: {},
    asOf: null,
    hourlyRate: null,
    costPerContact: null,
    marginRate: null,
    bins: 5
  };

  // src/shell/functions/formula-input.ts
  function formulaInput(data, given = {}) {
    return {
      orders: rangeArgument("data", data),
      service: null,
      customers: null,
      rules: null,
      columns: {},
      asOfDay: null,
      hourlyRate: null,
      costPerContact: null,
      marginRate: null,
      bins: defaultSettings.bins,
      toWallClock: formulaWallClock(),
      ...given
    };
  }

  // src/shell/functions/segment.ts
  function SEGMENT(data, rules2, asOf) {
    const input = formulaInput(data, { rules: rangeArgument("rules", rules2) });
    const { read: read2, grouping } = valueOrThrow(tagShop({ ...input, asOfDay: dayArgument("asOf", asOf, input.toWallClock) }));
    const { lines } = read2.shop;
    const tags = rowTags({ lines, segments: grouping.names.map((name) => ({ name })), segmentOfRow: grouping.ofRow });
    const above = Array.from({ length: lines.recognised.headerIndex }, () => "");
    return [...above, say("tag-header"), ...tags].map((tag) => [tag]);
  }

  // src/engine/worth/roi-state.ts
  var smallestSample = { customers: 5, orders: 10 };
  function roiState({ margin, spend: spend2, netSales: netSales2, customers, orders }) {
    if (margin === null || spend2 === null) return "cost-unknown";
    if (spend2 === 0 && margin === 0) return "inactive";
    if (spend2 === 0 && margin < 0) return "loss-without-cost";
    if (spend2 === 0) return "no-cost";
    if (netSales2 < 0) return "refund-heavy";
    if (customers < smallestSample.customers || orders < smallestSample.orders) return "too-few";
    return margin < 0 ? "negative-margin" : "ok";
  }
  var withRatio = /* @__PURE__ */ new Set(["refund-heavy", "too-few", "negative-margin", "ok"]);
  function roi(facts) {
    if (!withRatio.has(roiState(facts))) return null;
    const spend2 = facts.spend;
    return (facts.margin - spend2) / spend2;
  }

  // src/engine/worth/group-worth.ts
  var largestShareWithoutCost = 0.05;
  function groupWorth(facts) {
    var _a, _b, _c;
    const { sums, group, customers } = facts;
    const major = (column) => column[group] / 1e4;
    const orders = sums.orders[group];
    const netSales2 = major(sums.netSales);
    const margin = marginOf(facts);
    const spent = spend(facts);
    const cost = facts.service === null ? null : serviceCost(facts.service, facts.rates);
    const unallocated2 = (_a = facts.unallocatedServiceCost) != null ? _a : 0;
    const profit = margin === null || cost === null ? null : margin - cost - unallocated2;
    const minutes = facts.service === null ? null : facts.service.seconds / 60;
    const roiFacts = { margin, spend: spent, netSales: netSales2, customers, orders };
    return {
      customers,
      orders,
      grossSales: major(sums.grossSales),
      discounts: major(sums.discounts),
      refunds: major(sums.refunds),
      netSales: netSales2,
      cogs: margin === null ? null : major(sums.cogs),
      grossMargin: margin,
      contributionMargin: null,
      marginRate: ratio(margin, netSales2),
      serviceMinutes: minutes,
      tickets: (_c = (_b = facts.service) == null ? void 0 : _b.tickets) != null ? _c : 0,
      serviceCost: cost,
      marketingCost: null,
      profitAfterService: profit,
      netMarginRate: ratio(profit, netSales2),
      profitPerServiceHour: minutes === null ? null : ratio(profit, minutes / 60),
      customersUnprofitableAfterService: facts.customersUnprofitableAfterService,
      marginRung: "CM1",
      roi: roi(roiFacts),
      roiState: roiState(roiFacts)
    };
  }
  function marginOf({ sums, group, costKnown }) {
    if (!costKnown) return null;
    const withoutCost2 = sums.netSalesWithoutCost[group];
    if (withoutCost2 > largestShareWithoutCost * sums.absoluteNetSales[group]) return null;
    return (sums.netSales[group] - sums.cogs[group]) / 1e4;
  }
  function spend(facts) {
    var _a;
    if (facts.service === null) return 0;
    const cost = serviceCost(facts.service, facts.rates);
    return cost === null ? null : cost + ((_a = facts.unallocatedServiceCost) != null ? _a : 0);
  }
  function ratio(part, whole) {
    return part === null || whole === 0 ? null : part / whole;
  }

  // src/engine/shop/summarise.ts
  function summarise({ read: read2, issues, customers, rules: rules2, ruleOfCustomer, grouping }) {
    const { shop: shop2, firstDay, lastDay: lastDay2 } = read2;
    const segments = segmentWorths(shop2, grouping);
    return {
      asOfDay: shop2.asOfDay,
      lines: shop2.lines,
      customers,
      rules: rules2,
      ruleOfCustomer,
      segmentOfCustomer: translateCodes(grouping.ofCustomer, segments.place),
      segmentOfRow: translateCodes(grouping.ofRow, segments.place),
      segments: segments.kept,
      thresholds: shop2.scores.thresholds,
      totals: shopTotals(shop2),
      source: countSource(shop2, firstDay, lastDay2),
      tieOut: tieOut(shop2.lines, segments.sums),
      issues
    };
  }
  function segmentWorths(shop2, grouping) {
    const groups = grouping.names.length;
    const sums = sumRows(shop2.lines, grouping.ofRow, groups);
    const service = shop2.service && regroup(shop2.service, grouping.ofCustomer, groups);
    const members = countMembers(grouping, shop2);
    const worths = grouping.names.map((name, group) => {
      var _a;
      return {
        name,
        rules: (_a = grouping.rules[group]) != null ? _a : [],
        ...groupWorth({
          customers: members.customers[group],
          sums,
          group,
          costKnown: shop2.lines.cogs !== null,
          service: service && {
            seconds: service.seconds[group],
            tickets: service.tickets[group],
            directCost: service.directCost[group]
          },
          customersUnprofitableAfterService: members.unprofitable && members.unprofitable[group],
          rates: shop2.rates
        })
      };
    });
    const filled = (group) => members.customers[group] > 0 || sums.rows[group] > 0;
    const kept = worths.filter((_, group) => group < grouping.owned || filled(group));
    return { kept, place: worths.map((worth) => kept.indexOf(worth)), sums };
  }
  function regroup(sums, ofCustomer, groups) {
    const fold = (values) => {
      const folded = new Float64Array(groups);
      ofCustomer.forEach((group, customer) => {
        folded[group] = folded[group] + values[customer];
      });
      return folded;
    };
    return { seconds: fold(sums.seconds), tickets: fold(sums.tickets), directCost: fold(sums.directCost) };
  }
  function countMembers({ ofCustomer, names: names3 }, shop2) {
    const profits = profitsAfterService(shop2);
    const customers = new Float64Array(names3.length);
    const unprofitable = profits && new Float64Array(names3.length);
    ofCustomer.forEach((group, customer) => {
      customers[group] = customers[group] + 1;
      if (profits && unprofitable && profits[customer] < 0) unprofitable[group] = unprofitable[group] + 1;
    });
    return { customers, unprofitable };
  }
  function shopTotals(shop2) {
    var _a, _b, _c;
    const sums = sumRows(shop2.lines, new Int32Array(shop2.lines.rowCount), 1);
    const service = shop2.service && regroup(shop2.service, new Int32Array(shop2.index.size), 1);
    const unallocated2 = (_b = (_a = shop2.service) == null ? void 0 : _a.unallocated) != null ? _b : null;
    const unallocatedServiceCost = unallocated2 && serviceCost(unallocated2, shop2.rates);
    const profits = profitsAfterService(shop2);
    const worth = groupWorth({
      customers: shop2.index.size,
      sums,
      group: 0,
      costKnown: shop2.lines.cogs !== null,
      service: service && {
        seconds: service.seconds[0],
        tickets: service.tickets[0],
        directCost: service.directCost[0]
      },
      unallocatedServiceCost,
      customersUnprofitableAfterService: (_c = profits == null ? void 0 : profits.filter((profit) => profit < 0).length) != null ? _c : null,
      rates: shop2.rates
    });
    const shipping = sums.shipping[0] / 1e4;
    return {
      ...worth,
      shippingCharged: shop2.lines.shipping && shipping,
      totalSales: (sums.netSales[0] + sums.shipping[0]) / 1e4,
      unallocatedServiceCost,
      unallocatedServiceMinutes: unallocated2 === null ? null : unallocated2.seconds / 60
    };
  }
  function tieOut(lines, sums) {
    const { state, netSales: netSales2 } = lines;
    let rows = 0;
    for (let row = 0; row < state.length; row++) if (state[row] === rowState.counted) rows += netSales2[row];
    const segments = sums.netSales.reduce((total, sum) => total + sum, 0);
    return { netSalesRows: rows / 1e4, netSalesSegments: segments / 1e4, difference: (rows - segments) / 1e4 };
  }
  function countSource({ lines, index }, firstDay, lastDay2) {
    const { order, customer, state: states } = lines;
    const seen = new Uint8Array(order.labels.length);
    let rows = 0;
    let rowsWithoutCustomer = 0;
    for (let row = 0; row < lines.rowCount; row++) {
      const state = states[row];
      if (state === rowState.blank) continue;
      rows++;
      const code = order.codes[row];
      if (code >= 0 && seen[code] !== 2) seen[code] = state === rowState.counted ? 2 : 1;
      if (customer.codes[row] < 0) rowsWithoutCustomer++;
    }
    let orders = 0;
    let ordersCounted = 0;
    for (const mark of seen) {
      if (mark > 0) orders++;
      if (mark === 2) ordersCounted++;
    }
    return { importer: "generic", rows, orders, ordersCounted, customers: index.size, rowsWithoutCustomer, firstDay, lastDay: lastDay2 };
  }

  // src/engine/shop/analyse-tagged.ts
  function analyseTagged(input, tags) {
    const read2 = readShop({ ...input, customers: null });
    if (!read2.ok) return read2;
    const { shop: shop2 } = read2.value;
    const grouping = groupByTags(tags, shop2.index.ofOrderRow, shop2.index.size);
    const ruleOfCustomer = new Int32Array(shop2.index.size).fill(-1);
    const { issues } = read2;
    const value = summarise({ read: read2.value, issues, customers: customerColumns(shop2), rules: [], ruleOfCustomer, grouping });
    return { ok: true, value, issues: value.issues };
  }

  // src/shell/functions/analyse-tags.ts
  function analyseTags(input, tags) {
    const { headerIndex } = valueOrThrow(recogniseTab(input.orders, "orders", void 0));
    return valueOrThrow(analyseTagged(input, tagsArgument("tags", tags, input.orders, headerIndex)));
  }

  // src/shell/functions/segment-margin.ts
  function SEGMENT_MARGIN(data, tags) {
    const { segments, totals } = analyseTags(formulaInput(data), tags);
    const cells2 = (worth) => [worth.customers, worth.orders, worth.netSales, worth.cogs, worth.grossMargin, worth.marginRate];
    const header = [
      say("report-column-segment"),
      say("report-column-customers"),
      say("report-column-orders"),
      say("report-column-net-sales"),
      say("formula-cogs"),
      say("report-column-gross-margin"),
      say("report-column-margin-rate")
    ];
    const rows = segments.map((segment) => [segment.name, ...cells2(segment)]);
    return spilled([header, ...rows, [say("row-total"), ...cells2(totals)]]);
  }

  // src/engine/reports/footnotes.ts
  function footnotes(analysis) {
    const { lines, totals, tieOut: tieOut2, source, issues } = analysis;
    const notes = [say("footnote-as-of", { date: isoFromDay(analysis.asOfDay), rows: source.rows, tab: lines.recognised.tab })];
    notes.push(tieOut2.difference === 0 ? say("footnote-ties-out") : say("footnote-does-not-tie-out", { difference: tieOut2.difference }));
    if (totals.unallocatedServiceCost) notes.push(say("footnote-unallocated", { cost: totals.unallocatedServiceCost.toFixed(2) }));
    if (totals.serviceMinutes === null) notes.push(say("footnote-no-service"));
    else if (totals.serviceCost === null) notes.push(say("footnote-no-rate"));
    else if (totals.grossMargin !== null) notes.push(say("footnote-margin-rung"));
    if (totals.grossMargin === null) notes.push(say("footnote-no-cost"));
    if (issues.length > 0) notes.push(say("footnote-issues", { n: issues.length }));
    return notes;
  }

  // src/engine/reports/segments-report.ts
  var columns = [
    { id: "customers", header: "report-column-customers", format: "count", width: 100, value: (w) => w.customers },
    {
      id: "customerShare",
      header: "report-column-share-customers",
      format: "percent",
      width: 150,
      value: (w, t) => share(w.customers, t.customers)
    },
    { id: "orders", header: "report-column-orders", format: "count", width: 80, value: (w) => w.orders },
    { id: "netSales", header: "report-column-net-sales", format: "money", width: 120, value: (w) => w.netSales },
    {
      id: "netSalesShare",
      header: "report-column-share-net-sales",
      format: "percent",
      width: 150,
      value: (w, t) => share(w.netSales, t.netSales)
    },
    { id: "averageOrder", header: "report-column-average-order", format: "money", width: 160, value: (w) => share(w.netSales, w.orders) },
    { id: "grossMargin", header: "report-column-gross-margin", format: "money", width: 120, value: (w) => w.grossMargin },
    { id: "marginRate", header: "report-column-margin-rate", format: "percent", width: 90, value: (w) => w.marginRate },
    {
      id: "serviceHours",
      header: "report-column-service-hours",
      format: "hours",
      width: 115,
      value: (w) => w.serviceMinutes && w.serviceMinutes / 60
    },
    { id: "serviceCost", header: "report-column-service-cost", format: "money", width: 110, value: (w) => w.serviceCost },
    {
      id: "profitAfterService",
      header: "report-column-profit-after-service",
      format: "money",
      width: 160,
      value: (w) => w.profitAfterService
    },
    { id: "roi", header: "report-column-roi", format: "ratio", width: 100, value: (w) => w.roi },
    { id: "roiState", header: "report-column-roi-state", format: "text", width: 360, value: (w) => say("roi-means-".concat(w.roiState)) }
  ];
  function segmentsReport(analysis) {
    const { segments, totals } = analysis;
    const cells2 = (worth) => columns.map((column) => column.value(worth, totals));
    return {
      id: "segments",
      title: say("report-segments-title"),
      question: say("report-segments-question"),
      columns: [
        { id: "segment", header: say("report-column-segment"), format: "text", width: 180 },
        ...columns.map(({ id, header, format, width }) => ({ id, header: say(header), format, width }))
      ],
      rowKeys: segments.map((segment) => segment.name),
      rows: segments.map((segment) => [segment.name, ...cells2(segment)]),
      totalRow: [say("row-total"), ...totalCells(totals, cells2)],
      footnotes: footnotes(analysis),
      charts: [chart(segments)]
    };
  }
  function totalCells(totals, cells2) {
    var _a, _b;
    const { serviceMinutes, serviceCost: serviceCost2 } = totals;
    return cells2({
      ...totals,
      serviceMinutes: serviceMinutes === null ? null : serviceMinutes + ((_a = totals.unallocatedServiceMinutes) != null ? _a : 0),
      serviceCost: serviceCost2 === null ? null : serviceCost2 + ((_b = totals.unallocatedServiceCost) != null ? _b : 0)
    });
  }
  function chart(segments) {
    const known3 = (key) => segments.some((segment) => segment[key] !== null);
    const [column, title] = known3("profitAfterService") ? ["profitAfterService", "chart-profit-title"] : known3("grossMargin") ? ["grossMargin", "chart-margin-title"] : ["netSales", "chart-sales-title"];
    return { id: "segments-worth", type: "bar", title: say(title), labelColumn: "segment", valueColumns: [column] };
  }
  function share(part, whole) {
    return whole === 0 ? null : part / whole;
  }

  // src/engine/shop/analyse.ts
  function analyse(input) {
    const tagged = tagShop(input);
    if (!tagged.ok) return tagged;
    const value = summarise(tagged.value);
    return { ok: true, value, issues: value.issues };
  }

  // src/shell/functions/segment-report.ts
  function SEGMENT_REPORT(data, rules2, service, asOf) {
    const input = formulaInput(data, { rules: rangeArgument("rules", rules2), service: optionalRange("service", service) });
    const analysis = valueOrThrow(analyse({ ...input, asOfDay: dayArgument("asOf", asOf, input.toWallClock) }));
    const { columns: columns2, rows, totalRow } = segmentsReport(analysis);
    return spilled([columns2.map(({ header }) => header), ...rows, ...totalRow === null ? [] : [totalRow]]);
  }

  // src/shell/functions/segment-roi.ts
  function SEGMENT_ROI(data, tags, service, hourlyRate) {
    const rate = rateArgument("hourlyRate", hourlyRate);
    const input = formulaInput(data, { service: rangeArgument("service", service), hourlyRate: rate });
    const { segments, totals } = analyseTags(input, tags);
    const header = [
      say("report-column-segment"),
      say("report-column-customers"),
      say("report-column-gross-margin"),
      say("report-column-service-hours"),
      say("report-column-service-cost"),
      say("report-column-profit-after-service"),
      say("report-column-roi"),
      say("report-column-roi-state")
    ];
    const rows = segments.map((segment) => [segment.name, ...cells(segment)]);
    return spilled([header, ...rows, ...unallocated(totals), [say("row-total"), ...cells(withUnallocated(totals))]]);
  }
  function cells(worth) {
    const hours = worth.serviceMinutes === null ? null : worth.serviceMinutes / 60;
    const { customers, grossMargin: grossMargin2, serviceCost: serviceCost2, profitAfterService, roi: roi2, roiState: roiState2 } = worth;
    return [customers, grossMargin2, hours, serviceCost2, profitAfterService, roi2, say("roi-".concat(roiState2))];
  }
  function unallocated(totals) {
    const { unallocatedServiceCost: cost, unallocatedServiceMinutes: minutes } = totals;
    if (!cost && !minutes) return [];
    const profit = cost === null ? null : -cost;
    return [[say("row-unallocated-service"), null, null, (minutes != null ? minutes : 0) / 60, cost, profit, null, null]];
  }
  function withUnallocated(totals) {
    var _a, _b;
    const { serviceMinutes, serviceCost: serviceCost2 } = totals;
    return {
      ...totals,
      serviceMinutes: serviceMinutes === null ? null : serviceMinutes + ((_a = totals.unallocatedServiceMinutes) != null ? _a : 0),
      serviceCost: serviceCost2 === null ? null : serviceCost2 + ((_b = totals.unallocatedServiceCost) != null ? _b : 0)
    };
  }

  // src/engine/reports/headline.ts
  function headline({ customers }) {
    const profit = customers.grossMargin.map((margin, customer) => margin - customers.serviceCost[customer]);
    if (isKnown(profit)) return concentration(profit, "headline-profit");
    if (isKnown(customers.grossMargin)) return concentration(customers.grossMargin, "headline-margin");
    return concentration(customers.netSales, "headline-sales");
  }
  function isKnown(values) {
    return values.length > 0 && values.every((value) => !Number.isNaN(value));
  }
  function concentration(values, key) {
    const total = values.reduce((sum, value) => sum + value, 0);
    const losing = values.filter((value) => value < 0).length;
    if (total <= 0) return say("headline-loss", { losing });
    const falling = values.slice().sort().reverse();
    let n = 0;
    let brought = 0;
    while (brought < total / 2) brought += falling[n++];
    return say(key, { n, share: Math.round(100 * brought / total), losing });
  }

  // src/engine/reports/run-result.ts
  function runResult(analysis) {
    const { source } = analysis;
    return {
      schema: 1,
      asOf: isoFromDay(analysis.asOfDay),
      currency: analysis.lines.currency,
      source: {
        importer: source.importer,
        rows: source.rows,
        orders: source.orders,
        customers: source.customers,
        ordersCounted: source.ordersCounted,
        rowsWithoutCustomer: source.rowsWithoutCustomer,
        firstDate: source.firstDay === null ? null : isoFromDay(source.firstDay),
        lastDate: source.lastDay === null ? null : isoFromDay(source.lastDay)
      },
      totals: analysis.totals,
      thresholds: analysis.thresholds,
      segments: analysis.segments.map(({ rules: _, ...worth }) => worth),
      customers: customerResults(analysis),
      tieOut: analysis.tieOut,
      issues: analysis.issues.map((issue) => {
        var _a, _b;
        return {
          code: issue.code,
          tab: issue.tab,
          cell: issue.cell,
          seen: issue.seen,
          message: issueText(issue),
          count: (_a = issue.count) != null ? _a : 1,
          moreCells: (_b = issue.moreCells) != null ? _b : []
        };
      })
    };
  }
  function customerResults({ customers, segments, segmentOfCustomer, ruleOfCustomer, rules: rules2 }) {
    const costs = customers.serviceCost;
    const order = Array.from(customers.ids.keys()).sort((a, b) => compareCodePoints(customers.ids[a], customers.ids[b]));
    return order.map((customer) => {
      var _a, _b, _c, _d;
      return {
        id: customers.ids[customer],
        segment: (_b = (_a = segments[segmentOfCustomer[customer]]) == null ? void 0 : _a.name) != null ? _b : "",
        rule: (_d = (_c = rules2[ruleOfCustomer[customer]]) == null ? void 0 : _c.row) != null ? _d : null,
        orders: customers.orders[customer],
        netSales: customers.netSales[customer] / 1e4,
        grossMargin: known(customers.grossMargin[customer], 1e4),
        serviceCost: known(costs[customer], 1e4),
        firstOrder: date(customers.firstDay[customer]),
        lastOrder: date(customers.lastDay[customer]),
        recencyDays: known(customers.recencyDays[customer]),
        r: known(customers.r[customer]),
        f: known(customers.f[customer]),
        m: known(customers.m[customer])
      };
    });
  }
  function known(value, divisor = 1) {
    return value === void 0 || Number.isNaN(value) ? null : value / divisor;
  }
  function date(day) {
    return day === void 0 || Number.isNaN(day) ? null : isoFromDay(day);
  }
  function compareCodePoints(a, b) {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) {
      if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
      return isSurrogate(a.charCodeAt(i)) === isSurrogate(b.charCodeAt(i)) ? a.charCodeAt(i) - b.charCodeAt(i) : isSurrogate(a.charCodeAt(i)) ? 1 : -1;
    }
    return a.length - b.length;
  }
  function isSurrogate(unit) {
    return unit >= 55296 && unit <= 57343;
  }

  // src/shell/sheets/document-lock.ts
  var waitMs = 5e3;
  function withDocumentLock(work) {
    const lock = LockService.getDocumentLock();
    if (lock === null) return refused("lock-missing");
    if (!lock.tryLock(waitMs)) return refused("lock-busy");
    try {
      return work();
    } finally {
      SpreadsheetApp.flush();
      lock.releaseLock();
    }
  }
  function refused(code) {
    return { ok: false, issue: shellIssue(code) };
  }

  // src/engine/reports/customers-report.ts
  function customersReport(analysis) {
    const { customers } = analysis;
    const columns2 = customerColumnsOf(analysis);
    const order = Array.from(customers.ids.keys()).sort(
      (a, b) => customers.netSales[b] - customers.netSales[a] || a - b
    );
    return {
      id: "customers",
      title: say("report-customers-title"),
      question: say("report-customers-question"),
      columns: columns2.map(({ id, header, format, width }) => ({ id, header: say(header), format, width })),
      rowKeys: order.map((customer) => customers.ids[customer]),
      rows: order.map((customer) => columns2.map((column) => column.value(customer))),
      totalRow: null,
      footnotes: [],
      charts: []
    };
  }
  function customerColumnsOf({ customers, segments, segmentOfCustomer }) {
    const number = (values) => (customer) => known2(values[customer]);
    const money2 = (values) => (customer) => known2(values[customer], 1e4);
    const named = customers.names.some((name2) => name2 !== "");
    const name = {
      id: "name",
      header: "report-column-customer-name",
      format: "text",
      width: 160,
      value: (customer) => {
        var _a;
        return (_a = customers.names[customer]) != null ? _a : "";
      }
    };
    const hasService = customers.serviceCost.some((cost) => !Number.isNaN(cost));
    const hasMargin = customers.grossMargin.some((margin) => !Number.isNaN(margin));
    const profit = (customer) => known2(customers.grossMargin[customer] - customers.serviceCost[customer], 1e4);
    return [
      {
        id: "customer",
        header: "report-column-customer",
        format: "text",
        width: 160,
        value: (customer) => customers.ids[customer]
      },
      ...named ? [name] : [],
      {
        id: "segment",
        header: "report-column-segment",
        format: "text",
        width: 160,
        value: (customer) => {
          var _a, _b;
          return (_b = (_a = segments[segmentOfCustomer[customer]]) == null ? void 0 : _a.name) != null ? _b : "";
        }
      },
      { id: "orders", header: "report-column-orders", format: "count", width: 80, value: number(customers.orders) },
      { id: "netSales", header: "report-column-net-sales", format: "money", width: 120, value: money2(customers.netSales) },
      ...hasMargin ? [
        { id: "grossMargin", header: "report-column-gross-margin", format: "money", width: 120, value: money2(customers.grossMargin) }
      ] : [],
      ...hasService ? [
        { id: "serviceCost", header: "report-column-service-cost", format: "money", width: 110, value: money2(customers.serviceCost) }
      ] : [],
      ...hasMargin && hasService ? [{ id: "profitAfterService", header: "report-column-profit-after-service", format: "money", width: 160, value: profit }] : [],
      { id: "firstOrder", header: "report-column-first-order", format: "date", width: 100, value: number(customers.firstDay) },
      { id: "lastOrder", header: "report-column-last-order", format: "date", width: 100, value: number(customers.lastDay) },
      { id: "recencyDays", header: "report-column-recency-days", format: "count", width: 165, value: number(customers.recencyDays) },
      { id: "r", header: "report-column-r", format: "count", width: 40, value: number(customers.r) },
      { id: "f", header: "report-column-f", format: "count", width: 40, value: number(customers.f) },
      { id: "m", header: "report-column-m", format: "count", width: 40, value: number(customers.m) }
    ];
  }
  function known2(value, divisor = 1) {
    return value === void 0 || Number.isNaN(value) ? null : value / divisor;
  }

  // src/engine/reports/pivot-data.ts
  function pivotData(analysis) {
    const { lines, segments, segmentOfRow } = analysis;
    const cells2 = cellsOf(lines, segmentOfRow);
    const sums = sumRows(lines, cells2.ofRow, cells2.keys.length);
    const withCost = lines.cogs !== null;
    const rows = cells2.keys.map((key, group) => {
      var _a, _b;
      return [
        (_b = (_a = segments[key.segment]) == null ? void 0 : _a.name) != null ? _b : "",
        key.month,
        key.category,
        sums.netSales[group] / 1e4,
        ...withCost ? [(sums.netSales[group] - sums.cogs[group]) / 1e4] : [],
        sums.rows[group]
      ];
    });
    return {
      id: "pivot-data",
      title: say("report-pivot-data-title"),
      question: say("report-pivot-data-question"),
      columns: [
        { id: "segment", header: say("report-column-segment"), format: "text", width: 160 },
        { id: "month", header: say("report-column-month"), format: "month", width: 90 },
        { id: "category", header: say("report-column-category"), format: "text", width: 160 },
        { id: "netSales", header: say("report-column-net-sales"), format: "money", width: 120 },
        ...withCost ? [{ id: "grossMargin", header: say("report-column-gross-margin"), format: "money", width: 120 }] : [],
        { id: "orderLines", header: say("report-column-order-lines"), format: "count", width: 90 }
      ],
      rowKeys: cells2.keys.map((key) => {
        var _a;
        return "".concat((_a = segments[key.segment]) == null ? void 0 : _a.name, "|").concat(key.month, "|").concat(key.category);
      }),
      rows,
      totalRow: null,
      footnotes: [],
      hidden: true,
      charts: []
    };
  }
  function cellsOf(lines, segmentOfRow) {
    var _a, _b, _c, _d;
    const column = (_a = lines.recognised.matches.find((match2) => match2.role === "category")) == null ? void 0 : _a.column;
    const category = column === void 0 ? null : lines.text(column);
    const categories = 1 + ((_b = category == null ? void 0 : category.labels.length) != null ? _b : 0);
    const monthOf2 = monthsByDay();
    const found = /* @__PURE__ */ new Map();
    const keys = [];
    const ofRow = new Int32Array(lines.rowCount).fill(-1);
    for (let row = 0; row < lines.rowCount; row++) {
      if (lines.state[row] !== rowState.counted) continue;
      const month2 = monthOf2(lines.day[row]);
      const code = (_c = category == null ? void 0 : category.codes[row]) != null ? _c : -1;
      const segment = segmentOfRow[row];
      const number = (segment * mostMonths + month2.index) * categories + code + 1;
      let cell = found.get(number);
      if (cell === void 0) {
        cell = keys.push({ segment, month: month2.start, category: (_d = category == null ? void 0 : category.labels[code]) != null ? _d : say("no-category") }) - 1;
        found.set(number, cell);
      }
      ofRow[row] = cell;
    }
    return sortCells(keys, ofRow);
  }
  var mostMonths = 1e5;
  function monthsByDay() {
    const byDay = /* @__PURE__ */ new Map();
    const byStart = /* @__PURE__ */ new Map();
    return (day) => {
      var _a;
      const known3 = byDay.get(day);
      if (known3 !== void 0) return known3;
      const start = monthStart(day);
      const month2 = (_a = byStart.get(start)) != null ? _a : { start, index: byStart.size };
      byStart.set(start, month2);
      byDay.set(day, month2);
      return month2;
    };
  }
  function sortCells(keys, ofRow) {
    const order = keys.map((_, cell) => cell).sort((a, b) => compareKeys(keys[a], keys[b]));
    const place = new Int32Array(keys.length);
    order.forEach((cell, index) => {
      place[cell] = index;
    });
    return { keys: order.map((cell) => keys[cell]), ofRow: ofRow.map((cell) => cell < 0 ? -1 : place[cell]) };
  }
  function compareKeys(a, b) {
    return a.segment - b.segment || a.month - b.month || (a.category < b.category ? -1 : a.category > b.category ? 1 : 0);
  }

  // src/engine/reports/pivot-specs.ts
  var netSales = { column: "netSales", summarize: "SUM", format: "money" };
  function pivotSpecs({ lines }) {
    const values = [{ ...netSales, name: say("report-column-net-sales") }];
    const byMonth = {
      id: "pivot-segment-month",
      title: say("pivot-segment-month-title"),
      question: say("pivot-segment-month-question"),
      source: "pivot-data",
      rows: ["month"],
      columns: ["segment"],
      values
    };
    const byCategory = {
      id: "pivot-segment-category",
      title: say("pivot-segment-category-title"),
      question: say("pivot-segment-category-question"),
      source: "pivot-data",
      rows: ["category"],
      columns: ["segment"],
      values
    };
    const hasCategory = lines.recognised.matches.some((match2) => match2.role === "category");
    return hasCategory ? [byMonth, byCategory] : [byMonth];
  }

  // src/shell/sheets/owned-tabs.ts
  var reportKey = "clientele.report";
  var tagsKey = "clientele.tags";
  var productName = "Clientele";
  function ownedTabs(spreadsheet) {
    const byReport = /* @__PURE__ */ new Map();
    const sheetIds = /* @__PURE__ */ new Set();
    for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(reportKey).find()) {
      const sheet = mark.getLocation().getSheet();
      const id = mark.getValue();
      if (sheet === null || id === null) continue;
      sheetIds.add(sheet.getSheetId());
      if (!byReport.has(id)) byReport.set(id, sheet);
    }
    return { byReport, sheetIds };
  }
  function makeOwnedTab(spreadsheet, id, title) {
    const existing = spreadsheet.getSheetByName(title);
    const sheet = (existing == null ? void 0 : existing.getLastRow()) === 0 ? existing : insertTab(spreadsheet, title);
    sheet.addDeveloperMetadata(reportKey, id, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    return sheet;
  }
  function insertTab(spreadsheet, title) {
    const names3 = spreadsheet.getSheets().map((sheet) => sheet.getName());
    return spreadsheet.insertSheet(freeName(title, names3), names3.length);
  }
  function freeName(title, taken) {
    const names3 = new Set(taken.map((name2) => name2.toLowerCase()));
    let name = title;
    for (let n = 1; names3.has(name.toLowerCase()); n++) name = "".concat(title, " (").concat(productName).concat(n === 1 ? "" : " ".concat(n), ")");
    return name;
  }
  function findTagColumn(spreadsheet, sheet) {
    for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(tagsKey).find()) {
      const column = mark.getLocation().getColumn();
      if (column !== null && column.getSheet().getSheetId() === sheet.getSheetId()) return column.getColumn();
    }
    return null;
  }
  function markTagColumn(sheet, column) {
    const letters = columnLetter(column);
    sheet.getRange("".concat(letters, ":").concat(letters)).addDeveloperMetadata(tagsKey, "segment", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  }
  function ensureSize(sheet, rows, columns2) {
    const missingRows = rows - sheet.getMaxRows();
    if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
    const missingColumns = columns2 - sheet.getMaxColumns();
    if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  }

  // src/shell/sheets/find-tabs.ts
  var headRows = 30;
  var rulesTabName = "segments";
  var rulesHeader = "segment";
  function findTabs(spreadsheet, settings) {
    const owned = ownedTabs(spreadsheet);
    const named = usesByName(settings);
    const tabs = [];
    for (const sheet of spreadsheet.getSheets()) {
      if (owned.sheetIds.has(sheet.getSheetId())) continue;
      const rows = sheet.getLastRow();
      if (rows === 0) continue;
      const name = sheet.getName();
      const chosen = named.get(name);
      const guess = chosen === void 0 ? guessUse(readHead(sheet, name, rows)) : { use: chosen, fit: Number.POSITIVE_INFINITY };
      tabs.push({ sheet, name, rows, ...guess });
    }
    return { tabs, byUse: chooseTabs(tabs, settings), owned: owned.byReport };
  }
  function usesByName({ tabs }) {
    const uses = /* @__PURE__ */ new Map();
    for (const [use, name] of Object.entries(tabs)) if (name !== void 0) uses.set(name, use);
    return uses;
  }
  function readHead(sheet, name, rows) {
    const cells2 = sheet.getRange(1, 1, Math.min(rows, headRows), sheet.getLastColumn()).getValues();
    return { tab: name, cells: cells2 };
  }
  function guessUse(head) {
    var _a, _b, _c;
    if (head.tab.trim().toLowerCase() === rulesTabName) return { use: "segments", fit: 2 };
    const first = ((_a = head.cells[0]) != null ? _a : []).find((cell) => !isBlank2(cell));
    if (typeof first === "string" && first.trim().toLowerCase() === rulesHeader) return { use: "segments", fit: 1 };
    const guess = guessRole(head);
    return { use: (_b = guess == null ? void 0 : guess.role) != null ? _b : null, fit: (_c = guess == null ? void 0 : guess.matched) != null ? _c : 0 };
  }
  function chooseTabs(tabs, settings) {
    const chosen = /* @__PURE__ */ new Map();
    for (const tab of tabs) {
      if (tab.use === null || settings.tabs[tab.use] === "") continue;
      const rival = chosen.get(tab.use);
      if (rival === void 0 || tab.fit > rival.fit || tab.fit === rival.fit && tab.rows > rival.rows) chosen.set(tab.use, tab);
    }
    return chosen;
  }

  // src/shell/sheets/parse-settings.ts
  var longestText = 500;
  var longestList = 100;
  function parseSettings(text) {
    let raw;
    try {
      raw = JSON.parse(text);
    } catch {
      return { ok: false, reason: "broken" };
    }
    if (!isObject(raw) || typeof raw.schema !== "number") return { ok: false, reason: "broken" };
    if (raw.schema !== 1) return { ok: false, reason: "newer", version: raw.schema };
    return { ok: true, value: mergeSettings(defaultSettings, raw) };
  }
  function mergeSettings(settings, patch) {
    if (!isObject(patch)) return settings;
    return {
      schema: 1,
      tabs: { ...settings.tabs, ...textsOf(patch.tabs) },
      columns: { ...settings.columns, ...chosenOf(patch.columns) },
      asOf: pick2(patch.asOf, settings.asOf, (value) => typeof value === "string" && dayFromIso(value) !== null),
      hourlyRate: pick2(patch.hourlyRate, settings.hourlyRate, isAmount),
      costPerContact: pick2(patch.costPerContact, settings.costPerContact, isAmount),
      marginRate: pick2(patch.marginRate, settings.marginRate, (value) => isAmount(value) && value <= 1),
      bins: isBinCount(patch.bins) ? patch.bins : settings.bins
    };
  }
  function pick2(value, before, fits) {
    if (value === null) return null;
    return fits(value) ? value : before;
  }
  function isAmount(value) {
    return typeof value === "number" && Number.isFinite(value) && value >= 0;
  }
  function isBinCount(value) {
    return typeof value === "number" && Number.isInteger(value) && value >= 2 && value <= 10;
  }
  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function textsOf(value) {
    if (!isObject(value)) return {};
    const entries = Object.entries(value).filter(
      (entry) => typeof entry[1] === "string" && entry[1].length <= longestText
    );
    return Object.fromEntries(entries.slice(0, longestList));
  }
  function chosenOf(value) {
    if (!isObject(value)) return {};
    return Object.fromEntries(Object.entries(value).map(([role, chosen]) => [role, textsOf(chosen)]));
  }

  // src/shell/sheets/settings-store.ts
  var settingsKey = "clientele.settings";
  var lastRefreshKey = "clientele.lastRefresh";
  var longestValue = 8e3;
  function readSettings() {
    const text = documentProperties().getProperty(settingsKey);
    if (text === null || text === "") return { ok: true, value: defaultSettings, issues: [] };
    const parsed = parseSettings(text);
    if (parsed.ok) return { ok: true, value: parsed.value, issues: [] };
    if (parsed.reason === "newer") return { ok: false, issue: shellIssue("settings-newer", { params: { version: parsed.version } }) };
    return { ok: true, value: defaultSettings, issues: [shellIssue("settings-broken")] };
  }
  function changeSettings(patch) {
    const current = readSettings();
    if (!current.ok) return current;
    const value = mergeSettings(current.value, patch);
    const text = JSON.stringify(value);
    if (text.length > longestValue) return { ok: false, issue: shellIssue("settings-too-long") };
    documentProperties().setProperty(settingsKey, text);
    return { ok: true, value, issues: [] };
  }
  function readLastRefresh() {
    return documentProperties().getProperty(lastRefreshKey);
  }
  function stampLastRefresh() {
    documentProperties().setProperty(lastRefreshKey, (/* @__PURE__ */ new Date()).toISOString());
  }
  function documentProperties() {
    return PropertiesService.getDocumentProperties();
  }

  // src/shell/sheets/load-shop.ts
  function loadShop(spreadsheet) {
    const settings = readSettings();
    if (!settings.ok) return settings;
    const found = findTabs(spreadsheet, settings.value);
    const ordersTab2 = found.byUse.get("orders");
    if (ordersTab2 === void 0) return { ok: false, issue: ordersMissing(found) };
    const orders = readOrdersTab2(spreadsheet, ordersTab2);
    const input = {
      orders: orders.source,
      service: readTab(found, "service"),
      customers: readTab(found, "customers"),
      rules: readTab(found, "segments"),
      columns: settings.value.columns,
      asOfDay: settings.value.asOf === null ? null : dayFromIso(settings.value.asOf),
      hourlyRate: settings.value.hourlyRate,
      costPerContact: settings.value.costPerContact,
      marginRate: settings.value.marginRate,
      bins: settings.value.bins,
      toWallClock: sheetWallClock(spreadsheet)
    };
    const value = { spreadsheet, settings: settings.value, found, input, orders, issues: settings.issues };
    return { ok: true, value, issues: settings.issues };
  }
  function ordersMissing(found) {
    return found.tabs.length === 0 ? shellIssue("spreadsheet-empty") : shellIssue("orders-tab-missing");
  }
  function readTab(found, use) {
    const tab = found.byUse.get(use);
    return tab === void 0 ? null : { tab: tab.name, cells: tab.sheet.getDataRange().getValues() };
  }
  function readOrdersTab2(spreadsheet, found) {
    var _a, _b;
    const cells2 = found.sheet.getDataRange().getValues();
    const width = (_b = (_a = cells2[0]) == null ? void 0 : _a.length) != null ? _b : 0;
    const column = findTagColumn(spreadsheet, found.sheet);
    const tagCells = column === null || column > width ? [] : takeColumn(cells2, column, width);
    return { found, source: { tab: found.name, cells: cells2 }, width, tagColumn: column, tagCells };
  }
  function takeColumn(cells2, column, width) {
    return cells2.map((row) => {
      const cell = row[column - 1];
      if (column === width) row.pop();
      else row[column - 1] = "";
      return cell;
    });
  }

  // src/shell/sheets/report-state.ts
  var stateKey = "clientele.reports";
  function readReportStates() {
    const states = /* @__PURE__ */ new Map();
    const text = documentProperties().getProperty(stateKey);
    let raw = null;
    try {
      raw = JSON.parse(text != null ? text : "[]");
    } catch {
      raw = [];
    }
    if (!Array.isArray(raw)) return states;
    for (const entry of raw) {
      if (Array.isArray(entry) && typeof entry[0] === "string" && isState(entry[1])) states.set(entry[0], entry[1]);
    }
    return states;
  }
  function saveReportStates(states, stored) {
    const text = statesText(states);
    if (text !== stored) documentProperties().setProperty(stateKey, text);
    return text;
  }
  function statesText(states) {
    return JSON.stringify([...states]);
  }
  function fingerprint(text) {
    let hash = 2166136261;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
    return (hash >>> 0).toString(36);
  }
  function isState(value) {
    if (typeof value !== "object" || value === null) return false;
    const state = value;
    return typeof state.rows === "number" && typeof state.columns === "number" && typeof state.look === "string" && typeof state.drawn === "string" && typeof state.totalRow === "number" && Array.isArray(state.chartIds);
  }

  // src/shell/sheets/tag-column.ts
  var keyRoles = /* @__PURE__ */ new Set(["customer", "customerName", "email", "phone", "order", "date"]);
  function tagPlace(orders, headerIndex) {
    var _a;
    const headers = ((_a = orders.source.cells[headerIndex]) != null ? _a : []).map((cell) => String(cell != null ? cell : "").trim());
    const header = freeName(say("tag-header"), headers);
    if (orders.tagColumn === null) return { header, column: orders.width + 1 };
    const present = orders.tagCells[headerIndex];
    return { header: isBlank2(present) ? header : String(present), column: orders.tagColumn };
  }
  function writeTags(orders, analysis) {
    const { recognised: recognised2 } = analysis.lines;
    const tags = rowTags(analysis);
    const place = tagPlace(orders, recognised2.headerIndex);
    const column = [place.header, ...tags.map(textInCell)];
    const headerRow = recognised2.headerIndex + 1;
    const { sheet } = orders.found;
    const outcome = { place, taggedRows: tags.filter((tag) => tag !== "").length };
    const isThere = orders.tagColumn !== null && sameColumn(orders.tagCells.slice(recognised2.headerIndex), column);
    if (!isThere) {
      ensureSize(sheet, headerRow + tags.length, place.column);
      if (orders.tagColumn === null) markTagColumn(sheet, place.column);
      const range2 = sheet.getRange(headerRow, place.column, column.length, 1);
      range2.setValues(column.map((tag) => [tag === "" ? "" : asText(tag)]));
      if (!sameColumn(flat(range2.getValues()), column)) return { ...outcome, moved: true };
    }
    return { ...outcome, moved: !keysStand(sheet, orders, analysis) };
  }
  function tagsMoved(orders, place) {
    const cell = "".concat(columnLetter(place.column), ":").concat(columnLetter(place.column));
    return { ok: false, issue: shellIssue("rows-moved", { tab: orders.found.name, cell }) };
  }
  function keysStand(sheet, orders, { lines }) {
    const { recognised: recognised2 } = lines;
    const columns2 = recognised2.matches.filter((match2) => keyRoles.has(match2.role)).map((match2) => match2.column);
    const firstRow = recognised2.headerIndex + 1;
    return [...new Set(columns2)].every((column) => {
      const read2 = flat(sheet.getRange(firstRow, column + 1, lines.rowCount + 1, 1).getValues());
      return read2.every((cell, index) => {
        var _a;
        return cellsEqual(cell, (_a = orders.source.cells[recognised2.headerIndex + index]) == null ? void 0 : _a[column]);
      });
    });
  }
  function sameColumn(read2, wanted) {
    return read2.length === wanted.length && wanted.every((tag, index) => cellsEqual(read2[index], tag));
  }
  function flat(cells2) {
    return cells2.map((row) => row[0]);
  }
  function cellsEqual(a, b) {
    if (a === b) return true;
    if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) return a.getTime() === b.getTime();
    return (a != null ? a : "") === (b != null ? b : "");
  }

  // src/shell/sheets/number-formats.ts
  var currencySigns = /* @__PURE__ */ new Map([
    ["USD", "$"],
    ["EUR", "\u20AC"],
    ["GBP", "\xA3"],
    ["JPY", "\xA5"],
    ["INR", "\u20B9"],
    ["BDT", "\u09F3"],
    ["NGN", "\u20A6"],
    ["BRL", "R$"],
    ["CAD", "CA$"],
    ["AUD", "A$"]
  ]);
  var withoutDecimals = /* @__PURE__ */ new Set(["JPY", "KRW", "VND", "CLP", "ISK", "XAF", "XOF", "XPF", "UGX", "RWF", "PYG"]);
  var withThreeDecimals = /* @__PURE__ */ new Set(["KWD", "BHD", "OMR", "JOD", "TND", "IQD", "LYD"]);
  function numberFormat(format, currency) {
    switch (format) {
      case "text":
        return null;
      case "count":
        return "#,##0";
      case "money":
        return moneyFormat(currency);
      case "percent":
        return "0.0%";
      case "ratio":
        return "0.00";
      case "hours":
        return "#,##0.0";
      case "number":
        return "#,##0.##";
      case "date":
        return "yyyy-mm-dd";
      case "month":
        return "mmm yyyy";
    }
  }
  function moneyFormat(currency) {
    var _a;
    if (currency === null) return "#,##0.00";
    const digits = withoutDecimals.has(currency) ? "#,##0" : withThreeDecimals.has(currency) ? "#,##0.000" : "#,##0.00";
    const sign = (_a = currencySigns.get(currency)) != null ? _a : /^[A-Z]{3}$/.test(currency) ? "".concat(currency, " ") : "";
    return sign === "" ? digits : '"'.concat(sign, '"').concat(digits);
  }

  // src/shell/sheets/dress-report.ts
  var titleSize = 14;
  var usualWidth = 105;
  var hardlySeen = 25;
  var mutedInk = "#5f6368";
  var headerFill = "#e8f0fe";
  var totalFill = "#f1f3f4";
  function lookOf(report, layout, currency) {
    const columns2 = report.columns.map(({ format, width }) => [format, width]);
    return JSON.stringify([columns2, layout.headerRow, layout.dataRows, layout.totalRow, currency]);
  }
  function dressReport(dressing) {
    const { sheet, layout, report, before } = dressing;
    if (before === void 0) dressHead(dressing);
    setNumberFormats(dressing);
    if (report.hidden) return;
    if (before === void 0 || before.columns !== layout.columns) setWidths(sheet, report);
    if (before !== void 0 && before.totalRow > 0 && before.totalRow !== layout.totalRow) {
      sheet.getRange(before.totalRow, 1, 1, before.columns).setFontWeight("normal").setBackground(null);
    }
    if (layout.totalRow > 0) sheet.getRange(layout.totalRow, 1, 1, layout.columns).setFontWeight("bold").setBackground(totalFill);
  }
  function dressHead({ sheet, report, layout }) {
    if (!report.hidden) dressTitle(sheet);
    sheet.getRange(layout.headerRow, 1, 1, layout.columns).setFontWeight("bold").setBackground(headerFill);
    sheet.setFrozenRows(layout.headerRow);
  }
  function dressTitle(sheet) {
    sheet.getRange(1, 1).setFontSize(titleSize).setFontWeight("bold");
    sheet.getRange(2, 1).setFontColor(mutedInk);
  }
  function setNumberFormats({ sheet, report, layout, currency }) {
    const lastRow = Math.max(layout.totalRow, layout.firstDataRow + layout.dataRows - 1);
    if (lastRow < layout.firstDataRow) return;
    const ranges = /* @__PURE__ */ new Map();
    report.columns.forEach((column, index) => {
      var _a;
      const format = numberFormat(column.format, currency);
      if (format === null) return;
      const letter = columnLetter(index + 1);
      ranges.set(format, [...(_a = ranges.get(format)) != null ? _a : [], "".concat(letter).concat(layout.firstDataRow, ":").concat(letter).concat(lastRow)]);
    });
    for (const [format, names3] of ranges) sheet.getRangeList(names3).setNumberFormat(format);
  }
  function setWidths(sheet, { columns: columns2 }) {
    sheet.setColumnWidths(1, columns2.length, usualWidth);
    const widths = columns2.map(({ width }) => Math.abs(width - usualWidth) <= hardlySeen ? usualWidth : width);
    let start = 0;
    for (let column = 1; column <= widths.length; column++) {
      const width = widths[start];
      if (widths[column] === width) continue;
      if (width !== usualWidth) sheet.setColumnWidths(start + 1, column - start, width);
      start = column;
    }
  }

  // src/shell/sheets/draw-charts.ts
  var chartWidth = 640;
  var chartHeight = 340;
  var chartRows = 18;
  function drawCharts(sheet, report, layout, before) {
    var _a, _b;
    const columns2 = report.columns.map(({ id }) => id);
    const specs = layout.dataRows === 0 ? [] : report.charts;
    const drawn = specs.length === 0 ? "" : fingerprint(JSON.stringify([specs, columns2, layout.dataRows, layout.freeRow]));
    if (drawn === ((_a = before == null ? void 0 : before.drawn) != null ? _a : "")) return { drawn, chartIds: (_b = before == null ? void 0 : before.chartIds) != null ? _b : [] };
    const ours = new Set(before == null ? void 0 : before.chartIds);
    const others = /* @__PURE__ */ new Set();
    for (const chart2 of sheet.getCharts()) {
      const id = chart2.getChartId();
      if (id !== null && ours.has(id) || standsInOurPlace(chart2, layout, specs.length)) sheet.removeChart(chart2);
      else others.add(id);
    }
    specs.forEach((spec, index) => {
      sheet.insertChart(buildChart(sheet, spec, columns2, { ...layout, freeRow: layout.freeRow + index * chartRows }));
    });
    const chartIds = specs.length === 0 ? [] : sheet.getCharts().map((chart2) => chart2.getChartId());
    return { drawn, chartIds: chartIds.filter((id) => id !== null && !others.has(id)) };
  }
  function standsInOurPlace(chart2, layout, count3) {
    const place = chart2.getContainerInfo();
    const offset = place.getAnchorRow() - layout.freeRow;
    return place.getAnchorColumn() === 1 && offset >= 0 && offset < count3 * chartRows && offset % chartRows === 0;
  }
  function buildChart(sheet, spec, columns2, layout) {
    const builder = sheet.newChart().setChartType(chartType(spec.type));
    for (const id of [spec.labelColumn, ...spec.valueColumns]) {
      builder.addRange(sheet.getRange(layout.headerRow, columns2.indexOf(id) + 1, layout.dataRows + 1, 1));
    }
    return builder.setNumHeaders(1).setPosition(layout.freeRow, 1, 0, 0).setOption("title", spec.title).setOption("width", chartWidth).setOption("height", chartHeight).setOption("legend", { position: spec.valueColumns.length > 1 || spec.type === "pie" ? "bottom" : "none" }).build();
  }
  function chartType(type) {
    const { BAR, COLUMN, LINE, PIE } = Charts.ChartType;
    return { bar: BAR, column: COLUMN, line: LINE, pie: PIE }[type];
  }

  // src/shell/sheets/same-cells.ts
  var dayMs3 = 864e5;
  var relativeTolerance = 1e-12;
  function sameCells(read2, wanted, toWallClock) {
    if (read2.length !== wanted.length) return false;
    return wanted.every((row, index) => {
      var _a;
      return sameRow((_a = read2[index]) != null ? _a : [], row, toWallClock);
    });
  }
  function sameRow(read2, wanted, toWallClock) {
    for (let column = 0; column < wanted.length; column++) {
      if (!sameCell(read2[column], wanted[column], toWallClock)) return false;
    }
    return true;
  }
  function sameCell(read2, wanted, toWallClock) {
    if (typeof wanted === "string") return read2 === wanted || wanted === "" && (read2 === null || read2 === void 0);
    const number = isDate2(read2) ? toWallClock(read2) / dayMs3 + serialOfEpoch2 : read2;
    return typeof number === "number" && Math.abs(number - wanted) <= relativeTolerance * Math.max(1, Math.abs(wanted));
  }
  function isDate2(cell) {
    return Object.prototype.toString.call(cell) === "[object Date]";
  }

  // src/shell/sheets/write-report.ts
  function writeReport(report, context) {
    var _a, _b;
    const layout = layoutReport(report);
    const { sheet, isNew } = tabOf(report.id, report.title, context);
    const claimed = isNew ? void 0 : context.states.get(report.id);
    const before = (claimed == null ? void 0 : claimed.look) === "" ? void 0 : claimed;
    const rows = Math.max(layout.rows, (_a = claimed == null ? void 0 : claimed.rows) != null ? _a : 0);
    const columns2 = Math.max(layout.columns, (_b = claimed == null ? void 0 : claimed.columns) != null ? _b : 0);
    ensureSize(sheet, rows, columns2);
    const kept = putCells(sheet, padLayout(layout.cells, rows, columns2), isNew, context.toWallClock);
    const look = fingerprint(lookOf(report, layout, context.currency));
    if (look !== (before == null ? void 0 : before.look)) dressReport({ sheet, report, layout, before, currency: context.currency });
    const { drawn, chartIds } = drawCharts(sheet, report, layout, before);
    if (before === void 0 && report.hidden) sheet.hideSheet();
    const state = { rows: layout.rows, columns: layout.columns, look, drawn, chartIds, totalRow: layout.totalRow };
    context.states.set(report.id, state);
    return { sheet, layout, isNew, issues: kept ? [] : [shellIssue("report-not-kept", { tab: sheet.getName() })] };
  }
  function claimRectangles(reports2, states) {
    var _a;
    for (const report of reports2) {
      const { rows, columns: columns2 } = layoutReport(report);
      const known3 = (_a = states.get(report.id)) != null ? _a : { rows: 0, columns: 0, look: "", drawn: "", chartIds: [], totalRow: 0 };
      states.set(report.id, { ...known3, rows: Math.max(rows, known3.rows), columns: Math.max(columns2, known3.columns) });
    }
  }
  function tabOf(id, title, { spreadsheet, owned }) {
    const known3 = owned.get(id);
    if (known3 !== void 0) return { sheet: known3, isNew: false };
    const sheet = makeOwnedTab(spreadsheet, id, title);
    owned.set(id, sheet);
    return { sheet, isNew: true };
  }
  function putCells(sheet, cells2, isNew, toWallClock) {
    var _a, _b;
    const range2 = sheet.getRange(1, 1, cells2.length, (_b = (_a = cells2[0]) == null ? void 0 : _a.length) != null ? _b : 1);
    if (!isNew && sameCells(range2.getValues(), cells2, toWallClock)) return true;
    range2.setValues(cells2.map((row) => row.map(cellInput)));
    return sameCells(range2.getValues(), cells2, toWallClock);
  }

  // src/shell/sheets/write-pivots.ts
  var anchorRow = 4;
  var spareRows = 10;
  function writePivot(spec, source, context) {
    const { sheet, isNew } = tabOf(spec.id, spec.title, context);
    const before = isNew ? void 0 : context.states.get(spec.id);
    const drawn = fingerprint(JSON.stringify([spec, source.written.layout.dataRows, columnIds(source), context.currency]));
    if (source.written.isNew || drawn !== (before == null ? void 0 : before.drawn)) {
      ensureSize(sheet, anchorRow + distinct(source.report, spec.rows) + spareRows, widthOf(spec, source.report));
      putCells(sheet, [[spec.title], [spec.question]], isNew, context.toWallClock);
      if (isNew) dressTitle(sheet);
      for (const pivot of sheet.getPivotTables()) if (isOurs(pivot)) pivot.remove();
      buildPivot(sheet, spec, source);
      formatValues(sheet, spec, source.report, context.currency);
    }
    context.states.set(spec.id, { rows: 2, columns: 1, look: "", drawn, chartIds: [], totalRow: 0 });
    return sheet;
  }
  function isOurs(pivot) {
    const anchor = pivot.getAnchorCell();
    return anchor.getRow() === anchorRow && anchor.getColumn() === 1;
  }
  function buildPivot(sheet, spec, source) {
    const ids = columnIds(source);
    const column = (id) => ids.indexOf(id) + 1;
    const { layout, sheet: from } = source.written;
    const pivot = sheet.getRange(anchorRow, 1).createPivotTable(from.getRange(layout.headerRow, 1, layout.dataRows + 1, layout.columns));
    SpreadsheetApp.flush();
    for (const id of spec.rows) pivot.addRowGroup(column(id)).showTotals(true);
    for (const id of spec.columns) pivot.addColumnGroup(column(id)).showTotals(true);
    for (const value of spec.values) {
      const summarize = SpreadsheetApp.PivotTableSummarizeFunction[value.summarize];
      pivot.addPivotValue(column(value.column), summarize).setDisplayName(value.name);
    }
  }
  function formatValues(sheet, spec, report, currency) {
    const formats = new Set(spec.values.map((value) => numberFormat(value.format, currency)));
    const [format] = formats;
    if (formats.size !== 1 || format === null || format === void 0) return;
    const headerRows = Math.max(1, spec.columns.length) + (spec.values.length > 1 || spec.columns.length > 0 ? 1 : 0);
    const firstRow = anchorRow + headerRows;
    const firstColumn = spec.rows.length + 1;
    const rows = distinct(report, spec.rows) + 1;
    sheet.getRange(firstRow, firstColumn, rows, widthOf(spec, report) - spec.rows.length).setNumberFormat(format);
  }
  function widthOf(spec, report) {
    return spec.rows.length + (distinct(report, spec.columns) + 1) * spec.values.length;
  }
  function distinct(report, ids) {
    const columns2 = ids.map((id) => report.columns.findIndex((column) => column.id === id));
    return Math.max(1, new Set(report.rows.map((row) => JSON.stringify(columns2.map((column) => row[column])))).size);
  }
  function columnIds({ report }) {
    return report.columns.map(({ id }) => id);
  }

  // src/shell/sheets/run-refresh.ts
  var tries = 3;
  function computeShop(rules2) {
    const shop2 = loadShop(SpreadsheetApp.getActiveSpreadsheet());
    if (!shop2.ok) return shop2;
    const { input } = shop2.value;
    const analysed = analyse(rules2 === void 0 ? input : { ...input, rules: rules2 });
    if (!analysed.ok) return analysed;
    return { ok: true, value: { shop: shop2.value, analysis: analysed.value }, issues: [...shop2.issues, ...analysed.value.issues] };
  }
  function runRefresh(plan) {
    const written = tagUntilStill(plan);
    if (!written.ok) return written;
    const { shop: shop2, analysis, tagged, reports: reports2 } = written.value;
    const { tabs, issues } = reports2 === null ? { tabs: [], issues: [] } : writeReports(shop2, analysis.lines.currency, reports2);
    SpreadsheetApp.flush();
    stampLastRefresh();
    return { ok: true, value: { shop: shop2, analysis, tagged, tabs }, issues: [...written.issues, ...issues] };
  }
  function tagUntilStill(plan) {
    for (let attempt = 1; ; attempt++) {
      const computed = computeShop();
      if (!computed.ok) return computed;
      const { shop: shop2, analysis } = computed.value;
      const reports2 = plan.reports ? reportsOf(analysis) : null;
      const isTagging = plan.tags === "always" || shop2.orders.tagColumn !== null;
      const tagged = isTagging ? writeTags(shop2.orders, analysis) : null;
      if (!(tagged == null ? void 0 : tagged.moved)) return { ok: true, value: { shop: shop2, analysis, reports: reports2, tagged }, issues: computed.issues };
      if (attempt === tries) return tagsMoved(shop2.orders, tagged.place);
    }
  }
  function reportsOf(analysis) {
    return { reports: [segmentsReport(analysis), customersReport(analysis)], pivots: pivotSpecs(analysis), data: pivotData(analysis) };
  }
  function writeReports(shop2, currency, { reports: reports2, pivots, data }) {
    const { spreadsheet, found, input } = shop2;
    const states = readReportStates();
    const stored = statesText(states);
    claimRectangles([...reports2, data], states);
    const claimed = saveReportStates(states, stored);
    const front = spreadsheet.getActiveSheet();
    const context = { spreadsheet, owned: new Map(found.owned), states, currency, toWallClock: input.toWallClock };
    const written = reports2.map((report) => writeReport(report, context));
    const source = { report: data, written: writeReport(data, context) };
    SpreadsheetApp.flush();
    const pivotSheets = pivots.map((spec) => writePivot(spec, source, context));
    saveReportStates(states, claimed);
    const first = written[0];
    spreadsheet.setActiveSheet(first.isNew ? first.sheet : front);
    const tabs = [...written.map(({ sheet }) => sheet), ...pivotSheets].map((sheet) => sheet.getName());
    return { tabs, issues: [...written, source.written].flatMap(({ issues }) => issues) };
  }

  // src/shell/server/issue-view.ts
  function issueView(issue) {
    const { code, tab, cell, seen, count: count3 } = issue;
    return { code, tab, cell, seen, message: issueText(issue), count: count3 != null ? count3 : 1 };
  }
  function replyOf(result, view) {
    if (!result.ok) return { ok: false, issue: issueView(result.issue) };
    return { ok: true, value: view(result.value, result.issues.map(issueView)) };
  }

  // src/shell/server/report-panel.ts
  function tagAndReport() {
    return replyOf(
      withDocumentLock(() => runRefresh({ tags: "always", reports: true })),
      reportView
    );
  }
  function tagRows() {
    return replyOf(
      withDocumentLock(() => runRefresh({ tags: "always", reports: false })),
      reportView
    );
  }
  function refreshReports() {
    return replyOf(
      withDocumentLock(() => runRefresh({ tags: "if-present", reports: true })),
      reportView
    );
  }
  function readResult() {
    return replyOf(computeShop(), ({ analysis }) => runResult(analysis));
  }
  function readDataIssues() {
    return replyOf(computeShop(), (_, issues) => issues);
  }
  function reportView({ analysis, tagged, tabs, shop: shop2 }, issues) {
    var _a;
    return {
      headline: headline(analysis),
      taggedRows: (_a = tagged == null ? void 0 : tagged.taggedRows) != null ? _a : 0,
      tagColumn: tagged === null ? "" : "".concat(tagged.place.header, " (").concat(shop2.orders.found.name, "!").concat(columnLetter(tagged.place.column), ")"),
      tabs,
      segments: analysis.segments.map(({ name, customers, netSales: netSales2, grossMargin: grossMargin2, serviceCost: serviceCost2, profitAfterService, roi: roi2, roiState: roiState2 }) => ({
        name,
        customers,
        netSales: netSales2,
        grossMargin: grossMargin2,
        serviceCost: serviceCost2,
        profitAfterService,
        roi: roi2,
        roiState: roiState2
      })),
      currency: analysis.lines.currency,
      tieOutDifference: analysis.tieOut.difference,
      footnotes: segmentsReport(analysis).footnotes,
      issues
    };
  }

  // src/shell/menu.ts
  var toastSeconds = 8;
  var issuesShown = 8;
  function onOpen(_event) {
    SpreadsheetApp.getUi().createAddonMenu().addItem(say("menu-open"), "openSidebar").addSeparator().addItem(say("menu-tag"), "menuTagRows").addItem(say("menu-refresh"), "menuRefreshReports").addItem(say("menu-issues"), "menuShowIssues").addSeparator().addItem(say("menu-help"), "menuHelp").addToUi();
  }
  function onInstall(event) {
    onOpen(event);
  }
  function openSidebar() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(say("product-name")));
  }
  function menuTagRows() {
    tell(tagRows(), ({ taggedRows, tagColumn }) => say("menu-tagged", { n: taggedRows, column: tagColumn }));
  }
  function menuRefreshReports() {
    tell(refreshReports(), ({ headline: headline2, tabs }) => say("menu-refreshed", { headline: headline2, tabs: tabs.join(", ") }));
  }
  function menuShowIssues() {
    const reply = readDataIssues();
    if (reply.ok) show(say("menu-issues"), issueLines(reply.value));
    else show(say("menu-not-done"), reply.issue.message);
  }
  function menuHelp() {
    show(say("help-title"), say("help-text"));
  }
  function tell(reply, sentence) {
    if (reply.ok) SpreadsheetApp.getActiveSpreadsheet().toast(sentence(reply.value), say("product-name"), toastSeconds);
    else show(say("menu-not-done"), reply.issue.message);
  }
  function issueLines(issues) {
    if (issues.length === 0) return say("menu-no-issues");
    const lines = issues.slice(0, issuesShown).map(({ message }) => message);
    const more = issues.length - lines.length;
    return [...lines, ...more > 0 ? [say("menu-more-issues", { n: more })] : []].join("\n\n");
  }
  function show(title, text) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, text, ui.ButtonSet.OK);
  }

  // src/shell/server/columns-panel.ts
  var samplesShown = 3;
  var rowsSearched = 1e3;
  function readColumns() {
    return replyOf(loadShop(SpreadsheetApp.getActiveSpreadsheet()), columnsView);
  }
  function saveColumns(choices) {
    return replyOf(
      withDocumentLock(() => {
        const saved = saveChoices(choices);
        return saved.ok ? loadShop(SpreadsheetApp.getActiveSpreadsheet()) : saved;
      }),
      columnsView
    );
  }
  function saveChoices(choices) {
    var _a;
    const settings = readSettings();
    if (!settings.ok) return settings;
    const known3 = new Set(headerRecords("orders").map(({ role }) => role));
    const chosen = new Map(Object.entries((_a = settings.value.columns.orders) != null ? _a : {}));
    for (const [role, header] of Object.entries(choices != null ? choices : {})) {
      if (known3.has(role)) chosen.set(role, header != null ? header : "");
    }
    return changeSettings({ columns: { orders: Object.fromEntries(chosen) } });
  }
  function columnsView(shop2, doubts) {
    const { input, found } = shop2;
    const tab = recogniseTab(input.orders, "orders", input.columns.orders);
    const read2 = tab.ok ? analyse({ ...input, rules: null }) : tab;
    const headers = tab.ok ? tab.value.headers : headersOf(shop2);
    const service = found.byUse.get("service");
    return {
      tab: input.orders.tab,
      rows: Math.max(0, input.orders.cells.length - (tab.ok ? tab.value.headerIndex : 0) - 1),
      roles: roleViews(shop2, tab.ok ? tab.value : null),
      headers: [...new Set(headers.filter((header) => header !== ""))],
      service: service === void 0 ? null : { tab: service.name, rows: service.rows - 1 },
      problem: read2.ok ? null : issueView(read2.issue),
      issues: [...doubts, ...(read2.ok ? read2.value.issues : []).map((issue) => issueView(issue))]
    };
  }
  function roleViews({ input }, tab) {
    var _a;
    const records = headerRecords("orders");
    const matches = new Map(((_a = tab == null ? void 0 : tab.matches) != null ? _a : []).map((match2) => [match2.role, match2]));
    const inOrder = [...records].sort((a, b) => Number(isAsked(b.role, b.required)) - Number(isAsked(a.role, a.required)));
    return inOrder.map(({ role, label, required }) => {
      var _a2, _b;
      const match2 = matches.get(role);
      return {
        id: role,
        label: say(label),
        required: isAsked(role, required),
        header: (_a2 = match2 == null ? void 0 : match2.header) != null ? _a2 : chosenHeader(input.columns.orders, role),
        reason: (_b = match2 == null ? void 0 : match2.reason) != null ? _b : "",
        samples: match2 === void 0 || tab === null ? [] : samplesOf(input.orders.cells, tab.headerIndex + 1, match2.column)
      };
    });
  }
  function isAsked(role, required) {
    return required || role === "amount";
  }
  function chosenHeader(chosen, role) {
    return (chosen == null ? void 0 : chosen[role]) || null;
  }
  function samplesOf(cells2, firstRow, column) {
    var _a;
    const samples = /* @__PURE__ */ new Set();
    const end = Math.min(cells2.length, firstRow + rowsSearched);
    for (let row = firstRow; row < end && samples.size < samplesShown; row++) {
      const cell = (_a = cells2[row]) == null ? void 0 : _a[column];
      if (!isBlank2(cell)) samples.add(shorten(cellText(cell)));
    }
    return [...samples];
  }
  function headersOf({ input }) {
    var _a;
    const row = (_a = input.orders.cells.find((cells2) => !cells2.every(isBlank2))) != null ? _a : [];
    return row.map((cell) => shorten(cellText(cell)));
  }

  // src/engine/rules/field-phrases.ts
  var idioms = /* @__PURE__ */ new Map([
    [
      "dayssincelastorder",
      /* @__PURE__ */ new Map([
        ["lessOrEqual", "sentence-ordered-within"],
        ["lastDays", "sentence-ordered-within"],
        ["less", "sentence-ordered-less"],
        ["greater", "sentence-ordered-more"],
        ["greaterOrEqual", "sentence-ordered-least"],
        ["range", "sentence-ordered-range"],
        ["equal", "sentence-ordered-equal"]
      ])
    ]
  ]);
  function fieldPhrase({ field, column, negated, anyOf }, speaker) {
    var _a;
    const [only] = anyOf;
    if (negated || only === void 0 || anyOf.length > 1 || column.kind !== "number") return null;
    const { operator, operands } = only;
    const name = headerKey(field);
    const key = (_a = idioms.get(name)) == null ? void 0 : _a.get(operator);
    if (key !== void 0) return speaker.say(key, { low: measureOf(operands[0]), n: measureOf(operands[operands.length - 1]) });
    const phrase = findOperator(operator).phrase(operands, speaker);
    if (name !== "orders" || phrase.form !== "is" || operands.length === 0) return null;
    return speaker.say("sentence-orders", { text: phrase.text, n: measureOf(operands[operands.length - 1]) });
  }

  // src/engine/rules/speaker.ts
  var unitWords = { days: "sentence-days", minutes: "sentence-minutes" };
  function speakerFor({ field, column }, catalogue) {
    const say2 = (key, params = {}) => say(key, params, catalogue);
    const bare = (literal) => bareLiteral(literal, column, say2);
    const word = column.kind === "number" ? unitWords[column.unit] : void 0;
    return {
      field: insideSentence(field),
      bare,
      value: (literal) => word === void 0 || literal.kind !== "number" ? bare(literal) : say2(word, { n: bare(literal) }),
      say: say2
    };
  }
  function bareLiteral(literal, column, say2) {
    if (literal.kind === "text") return say2("sentence-quoted", { text: literal.value });
    if (literal.kind === "date") return isoFromDay(literal.day);
    if (column.kind !== "number") return String(literal.value);
    const value = unscaledNumber(literal.value, column);
    return column.unit === "ratio" ? "".concat(shiftDecimal(String(value), 2), "%") : String(value);
  }
  function insideSentence(name) {
    const [first = "", second = ""] = name;
    const isWord = second !== "" && second.toLowerCase() === second && second.toUpperCase() !== second;
    return isWord ? first.toLowerCase() + name.slice(first.length) : name;
  }

  // src/engine/rules/rule-sentence.ts
  function ruleSentence({ conditions }, catalogue) {
    const [first = say("sentence-everyone-else", {}, catalogue), ...others] = conditions.map(
      (condition) => conditionSentence(condition, catalogue)
    );
    const last = others.pop();
    if (last === void 0) return first;
    if (others.length === 0) return say("sentence-list-two", { first, last }, catalogue);
    const start = others.reduce((text, next) => say("sentence-list-middle", { first: text, next }, catalogue), first);
    return say("sentence-list-end", { first: start, last }, catalogue);
  }
  function conditionSentence(condition, catalogue) {
    const speaker = speakerFor(condition, catalogue);
    const ready = fieldPhrase(condition, speaker);
    if (ready !== null) return ready;
    const phrases = condition.anyOf.map(({ operator, operands }) => findOperator(operator).phrase(operands, speaker));
    const [only] = phrases;
    if (phrases.every((phrase) => phrase.form === "is")) {
      const list2 = joinChoices(
        phrases.map(({ text }) => text),
        speaker
      );
      return about(condition.negated ? "sentence-is-not" : "sentence-is", list2, speaker);
    }
    if (phrases.length === 1 && only !== void 0) return clause(only, condition.negated, speaker);
    const list = joinChoices(
      phrases.map((phrase) => clause(phrase, false, speaker)),
      speaker
    );
    return condition.negated ? speaker.say("sentence-none-of", { list }) : list;
  }
  function clause(phrase, negated, speaker) {
    if (phrase.form === "is") return about(negated ? "sentence-is-not" : "sentence-is", phrase.text, speaker);
    const text = negated ? phrase.no : phrase.yes;
    return phrase.form === "whole" ? text : about("sentence-does", text, speaker);
  }
  function about(key, text, { say: say2, field }) {
    return say2(key, { field, text });
  }
  function joinChoices(texts, { say: say2 }) {
    return texts.reduce((first, last) => say2("sentence-or", { first, last }));
  }

  // src/engine/segments/presets/rfm.ts
  var rfm = {
    id: "rfm",
    label: "preset-rfm-label",
    help: "preset-rfm-help",
    cells: [
      ["Segment", "R", "F", "M"],
      ["Champions", "4..5", 5, "4..5"],
      ["Champions", "4..5", "4..5", 5],
      ["Champions", 5, "4..5", "4..5"],
      ["Loyal", 5, 4, 3],
      ["Loyal", "3..4", 4, 4],
      ["Loyal", "3..4", 3, 5],
      ["Loyal", 3, "4..5", "4..5"],
      ["Potential Loyalist", "4..5", "3 | 5", "1..3"],
      ["Potential Loyalist", "3..5", "4..5", "1..2"],
      ["Potential Loyalist", "3..4", "2 | 3 | 5", 3],
      ["New Customers", "4..5", 1, "1..2"],
      ["New Customers", "3..5", 1, 1],
      ["New Customers", 4, "1..2", "1..2"],
      ["Promising", "4..5", "1..2", "4..5"],
      ["Promising", 5, 2, ""],
      ["Promising", "3..5", 1, "3..5"],
      ["Need Attention", 5, 3, "4..5"],
      ["Need Attention", "3..5", 3, 4],
      ["Need Attention", "3..4", 4, 3],
      ["Need Attention", 3, 2, "4..5"],
      ["About To Sleep", "2..3", "2..3", 1],
      ["About To Sleep", 3, 1, 2],
      ["About To Sleep", 2, "2..5", 1],
      ["About To Sleep", 2, 1, 3],
      ["At Risk", 2, "4..5", "2..5"],
      ["At Risk", "1..2", "4..5", "2..3"],
      ["At Risk", "1..2", "2..3", "4..5"],
      ["At Risk", 1, "3..4", "3 | 5"],
      ["Cannot Lose Them", "1..2", 1, "4..5"],
      ["Cannot Lose Them", 1, "1 | 5", "4..5"],
      ["Cannot Lose Them", 1, "1 | 4 | 5", 4],
      ["Cannot Lose Them", 1, 1, "3..5"],
      ["Hibernating", "1..3", "2..3", 2],
      ["Hibernating", 2, "2..3", "2..3"],
      ["Hibernating", "1..2", 2, "2..3"],
      ["Hibernating", 2, 1, "1..2"],
      ["Lost", 1, "", 1],
      ["Lost", 1, 1, "1..2"]
    ]
  };

  // src/engine/segments/presets/starter.ts
  var starter = {
    id: "starter",
    label: "preset-starter-label",
    help: "preset-starter-help",
    cells: [
      ["Segment", "Orders", "Net sales", "Average order value", "Days since last order", "Top category", "Top channel", "Top occasion"],
      ["Best customers", ">=5", "top 10%", "", "<=180", "", "", ""],
      ["Special occasions", "", "", "", "", "", "", "not blank"],
      ["Online regulars", ">=3", "", "", "<=180", "", "online | app", ""],
      ["Regulars", ">=3", "", "", "<=180", "", "", ""],
      ["First-timers", 1, "", "", "<=90", "", "", ""],
      ["Lapsed", "", "", "", ">180", "", "", ""],
      ["Everyone else", "", "", "", "", "", "", ""]
    ]
  };

  // src/engine/segments/presets/index.ts
  var presets = [starter, rfm];
  function findPreset(id) {
    var _a;
    return (_a = presets.find((preset) => preset.id === id)) != null ? _a : null;
  }

  // src/shell/sheets/write-owner-tab.ts
  function isFree(spreadsheet, name) {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet === null || sheet.getLastRow() === 0;
  }
  function writeOwnerTab(spreadsheet, { name, cells: cells2, formats }) {
    var _a, _b, _c;
    const sheet = (_a = spreadsheet.getSheetByName(name)) != null ? _a : spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
    const width = (_c = (_b = cells2[0]) == null ? void 0 : _b.length) != null ? _c : 0;
    ensureSize(sheet, cells2.length, width);
    sheet.getRange(1, 1, cells2.length, width).setValues(cells2.map((row) => row.map(inputOf)));
    sheet.getRange(1, 1, 1, width).setFontWeight("bold");
    sheet.setFrozenRows(1);
    formats.forEach((format, index) => {
      const letter = columnLetter(index + 1);
      if (format !== null) sheet.getRange("".concat(letter, "2:").concat(letter).concat(cells2.length)).setNumberFormat(format);
    });
  }
  function inputOf(cell) {
    return typeof cell === "string" && cell !== "" ? asText(cell) : cell != null ? cell : "";
  }

  // src/shell/sheets/write-rules.ts
  var rulesTab = "Segments";
  function writeRules(spreadsheet, preset) {
    var _a, _b;
    const settings = readSettings();
    if (!settings.ok) return settings;
    const current = (_b = (_a = findTabs(spreadsheet, settings.value).byUse.get("segments")) == null ? void 0 : _a.sheet) != null ? _b : spreadsheet.getSheetByName(rulesTab);
    const cells2 = current === null || current.getLastRow() === 0 ? [] : current.getDataRange().getValues();
    const isReplaceable = cells2.length === 0 || presets.some((other) => holds(cells2, other.cells));
    const name = current !== null && isReplaceable ? current.getName() : freeRulesName(spreadsheet, preset);
    const saved = changeSettings({ tabs: { segments: name } });
    if (!saved.ok) return saved;
    if (current !== null && isReplaceable && cells2.length > 0) blank3(current, cells2);
    writeOwnerTab(spreadsheet, { name, cells: preset.cells, formats: [] });
    return saved;
  }
  function freeRulesName(spreadsheet, preset) {
    const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
    return freeName(taken.includes(rulesTab) ? "".concat(rulesTab, " - ").concat(say(preset.label)) : rulesTab, taken);
  }
  function holds(cells2, table2) {
    const text = (grid) => grid.map(
      (row) => row.map((cell) => cellText(cell)).join("	").trimEnd()
    ).join("\n").trimEnd();
    return text(cells2) === text(table2);
  }
  function blank3(sheet, cells2) {
    var _a, _b;
    sheet.getRange(1, 1, cells2.length, (_b = (_a = cells2[0]) == null ? void 0 : _a.length) != null ? _b : 1).setValues(cells2.map((row) => row.map(() => "")));
  }

  // src/shell/server/preview-panel.ts
  function readPreview() {
    return replyOf(computePreview(), previewView);
  }
  function usePreset(id) {
    const preset = findPreset(id);
    const work = () => {
      if (preset === null) return { ok: false, issue: shellIssue("preset-unknown", { seen: String(id).slice(0, 80) }) };
      const tried = computeShop({ tab: say(preset.label), cells: preset.cells });
      if (!tried.ok) return tried;
      const written = writeRules(SpreadsheetApp.getActiveSpreadsheet(), preset);
      return written.ok ? computePreview() : written;
    };
    return replyOf(withDocumentLock(work), previewView);
  }
  function saveSettings(patch) {
    const work = () => {
      const saved = changeSettings(patch);
      return saved.ok ? computePreview() : saved;
    };
    return replyOf(withDocumentLock(work), previewView);
  }
  function computePreview() {
    const computed = computeShop();
    if (computed.ok) return { ...computed, value: { ...computed.value, hasSegments: true } };
    const without = computeShop(null);
    if (!without.ok) return computed;
    return { ok: true, value: { ...without.value, hasSegments: false }, issues: [computed.issue, ...without.issues] };
  }
  function previewView({ shop: shop2, analysis, hasSegments }, issues) {
    var _a, _b;
    const { totals, lines, source } = analysis;
    return {
      asOf: isoFromDay(analysis.asOfDay),
      currency: lines.currency,
      customers: totals.customers,
      orders: source.ordersCounted,
      netSales: totals.netSales,
      presets: usablePresets(analysis),
      rulesTab: (_b = (_a = shop2.found.byUse.get("segments")) == null ? void 0 : _a.name) != null ? _b : null,
      hourlyRate: shop2.settings.hourlyRate,
      hasService: shop2.input.service !== null,
      segments: hasSegments ? segmentViews(analysis) : [],
      writes: hasSegments ? writesOf(shop2, analysis) : [],
      issues
    };
  }
  function usablePresets({ customers }) {
    return presets.filter(({ label, cells: cells2 }) => compileRules({ tab: say(label), cells: cells2 }, customers).ok).map(({ id, label, help }) => ({ id, label: say(label), help: say(help) }));
  }
  function segmentViews({ segments, totals }) {
    return segments.map(({ name, rules: rules2, customers, netSales: netSales2 }) => ({
      name,
      sentences: rules2.map((rule) => ruleSentence(rule)),
      customers,
      share: totals.customers === 0 ? 0 : customers / totals.customers,
      netSales: netSales2
    }));
  }
  function writesOf(shop2, analysis) {
    const place = tagPlace(shop2.orders, analysis.lines.recognised.headerIndex);
    const { reports: reports2, pivots } = reportsOf(analysis);
    const nameOf2 = ({ id, title }) => {
      var _a, _b;
      return (_b = (_a = shop2.found.owned.get(id)) == null ? void 0 : _a.getName()) != null ? _b : title;
    };
    const tabs = [...reports2, ...pivots].map((report) => '"'.concat(nameOf2(report), '"')).join(", ");
    const column = columnLetter(place.column);
    return [say("write-tags", { column, tab: shop2.orders.found.name, header: place.header }), say("write-tabs", { tabs }), say("write-rest")];
  }

  // src/engine/sample/random.ts
  function seededRandom(seed2) {
    let state = seed2 >>> 0;
    const below = (limit) => {
      state = Math.imul(state, 1664525) + 1013904223 >>> 0;
      return Math.floor(state / 4294967296 * limit);
    };
    return {
      between: (low, high) => low + below(high - low + 1),
      pick: (items) => items[below(items.length)],
      chance: (percent) => below(100) < percent
    };
  }

  // src/engine/sample/habits.ts
  var home = { isBusiness: false, lines: [1, 2], quantity: [1, 2], occasions: [], rebatePercent: 0 };
  var habits = [
    // Businesses that order all the time, ask for little, and pay.
    {
      ...{ customers: 5, isBusiness: true, orders: [12, 20], daysAgo: [0, 420], lines: [1, 2], quantity: [2, 5], rebatePercent: 5 },
      ...{ channels: ["Phone", "Online"], occasions: [], cases: [1, 3], minutes: [5, 15] }
    },
    // Businesses that order as much, at a rebate, and phone every week: they cost more than they bring.
    {
      ...{ customers: 3, isBusiness: true, orders: [10, 15], daysAgo: [2, 410], lines: [1, 1], quantity: [1, 2], rebatePercent: 25 },
      ...{ channels: ["Phone"], occasions: [], cases: [14, 20], minutes: [20, 50] }
    },
    { ...home, customers: 16, orders: [4, 9], daysAgo: [1, 400], channels: ["Online", "App", "Online"], cases: [0, 1], minutes: [4, 12] },
    { ...home, customers: 18, orders: [4, 8], daysAgo: [1, 410], channels: ["Shop", "Shop", "Phone"], cases: [0, 1], minutes: [5, 15] },
    {
      ...home,
      ...{ customers: 20, orders: [1, 2], daysAgo: [5, 420], lines: [1, 3], quantity: [1, 4], channels: ["Shop", "Phone", "Online"] },
      ...{ occasions: ["Wedding", "Funeral", "Birthday", "Valentine's Day", "Mother's Day"], cases: [1, 2], minutes: [20, 75] }
    },
    { ...home, customers: 18, orders: [1, 1], daysAgo: [1, 80], channels: ["Shop", "Online", "App"], cases: [0, 1], minutes: [4, 10] },
    { ...home, customers: 26, orders: [1, 4], daysAgo: [190, 425], channels: ["Shop", "Online", "Phone"], cases: [0, 1], minutes: [5, 20] },
    { ...home, customers: 14, orders: [2, 2], daysAgo: [3, 170], channels: ["Shop", "Online"], cases: [0, 1], minutes: [5, 15] }
  ];

  // src/engine/sample/people.ts
  var firstNames = [
    "Amina",
    "Ben",
    "Chlo\xE9",
    "Dilip",
    "Elena",
    "Farouk",
    "Grace",
    "Hassan",
    "Ines",
    "Jonas",
    "Kavya",
    "Luca",
    "Mina",
    "Noah"
  ];
  var lastNames = ["Abara", "Bose", "Costa", "Dubois", "Eze", "Ferreira", "Ghosh", "Hart", "Ito"];
  var businesses = [
    "Caf\xE9 Luna",
    "Hotel Miramar",
    "Osei Dental",
    "The Corner Bakery",
    "Northside Library",
    "Rahman & Sons",
    "Studio Vega",
    "Tide Yoga"
  ];
  function privatePerson(number) {
    const first = firstNames[number % firstNames.length];
    const last = lastNames[number * 5 % lastNames.length];
    return { name: "".concat(first, " ").concat(last), email: number % 6 === 5 ? "" : emailOf("".concat(first, ".").concat(last)) };
  }
  function business(number) {
    const name = businesses[number % businesses.length];
    return { name, email: emailOf("hello.".concat(name)) };
  }
  function emailOf(text) {
    const plain2 = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    return "".concat(plain2.toLowerCase().replace(/[^a-z.]/g, ""), "@example.com");
  }

  // src/engine/sample/products.ts
  var products = [
    { name: "Market bouquet", category: "Bouquets", priceCents: 1850, costCents: 820 },
    { name: "Seasonal bouquet", category: "Bouquets", priceCents: 2900, costCents: 1270 },
    { name: "Grand bouquet", category: "Bouquets", priceCents: 4950, costCents: 2240 },
    { name: "Dozen red roses", category: "Roses", priceCents: 3900, costCents: 2180 },
    { name: "Single rose", category: "Roses", priceCents: 450, costCents: 190 },
    { name: "Peace lily", category: "Plants", priceCents: 2450, costCents: 1150 },
    { name: "Orchid", category: "Plants", priceCents: 3200, costCents: 1490 },
    { name: "Herb trio", category: "Plants", priceCents: 1290, costCents: 610 },
    { name: "Olive tree", category: "Plants", priceCents: 8900, costCents: 5300 },
    { name: "Clay pot", category: "Pots and tools", priceCents: 990, costCents: 410 },
    { name: "Watering can", category: "Pots and tools", priceCents: 1650, costCents: 880 },
    { name: "Potting soil 20 l", category: "Pots and tools", priceCents: 1150, costCents: 720 }
  ];
  var officeProducts = [
    { name: "Lobby arrangement", category: "Business", priceCents: 6500, costCents: 4420 },
    { name: "Table posies, set of 6", category: "Business", priceCents: 4800, costCents: 3100 },
    { name: "Desk plant rental", category: "Business", priceCents: 2200, costCents: 980 }
  ];
  var occasionProducts = [
    { name: "Bridal bouquet", category: "Events", priceCents: 14500, costCents: 6150 },
    { name: "Wedding table set", category: "Events", priceCents: 9800, costCents: 4400 },
    { name: "Sympathy wreath", category: "Events", priceCents: 11e3, costCents: 4950 },
    { name: "Balloons and bouquet", category: "Events", priceCents: 4400, costCents: 1760 }
  ];

  // src/engine/sample/sample-orders.ts
  var walkIns = 16;
  var dayOfWalkIns = 420;
  function shoppers() {
    const list = [];
    let businesses2 = 0;
    let people = 0;
    for (const habit of habits) {
      for (let n = 0; n < habit.customers; n++) {
        list.push({ habit, person: habit.isBusiness ? business(businesses2++) : privatePerson(people++) });
      }
    }
    return list;
  }
  function sampleOrders(list, lastDay2, random) {
    const orders = [];
    for (const { person, habit } of list) {
      const count3 = random.between(...habit.orders);
      for (let n = 0; n < count3; n++) orders.push(orderOf(person, habit, lastDay2, random));
    }
    const counter = habits.find((habit) => habit.channels[0] === "Shop");
    for (let n = 0; n < walkIns; n++) {
      const order = orderOf(privatePerson(0), { ...counter, channels: ["Shop"], daysAgo: [1, dayOfWalkIns] }, lastDay2, random);
      orders.push({ ...order, customer: null });
    }
    orders[0] = { ...orders[0], day: lastDay2 };
    return orders.sort((a, b) => a.day - b.day);
  }
  function orderOf(person, habit, lastDay2, random) {
    const shelf = shelfOf(habit);
    const lines = Array.from({ length: random.between(...habit.lines) }, () => {
      const product = random.pick(shelf);
      return {
        product,
        quantity: random.between(...habit.quantity),
        priceCents: Math.round(product.priceCents * (100 - habit.rebatePercent) / 100)
      };
    });
    const occasion = habit.occasions.length === 0 ? "" : random.pick(habit.occasions);
    return { day: lastDay2 - random.between(...habit.daysAgo), customer: person, channel: random.pick(habit.channels), occasion, lines };
  }
  function shelfOf(habit) {
    if (habit.isBusiness) return officeProducts;
    return habit.occasions.length > 0 ? occasionProducts : products;
  }

  // src/engine/sample/sample-shop.ts
  var lastDay = 20757;
  var serialOfEpoch3 = 25569;
  var seed = 20261031;
  var date2 = "yyyy-mm-dd";
  var amount = "#,##0.00";
  var unknownCallers = 7;
  function sampleShop() {
    const random = seededRandom(seed);
    const list = shoppers();
    return { orders: ordersTab(sampleOrders(list, lastDay, random)), service: serviceTab(list, random) };
  }
  function ordersTab(orders) {
    const header = [
      "Order ID",
      "Date",
      "Customer",
      "Email",
      "Product",
      "Category",
      "Channel",
      "Occasion",
      "Quantity",
      "Unit price",
      "Sales",
      "Cost"
    ];
    const rows = orders.flatMap(
      ({ day, customer, channel, occasion, lines }, index) => lines.map(({ product, quantity, priceCents }) => {
        var _a, _b;
        return [
          "F-".concat(1001 + index),
          day + serialOfEpoch3,
          (_a = customer == null ? void 0 : customer.name) != null ? _a : "",
          (_b = customer == null ? void 0 : customer.email) != null ? _b : "",
          product.name,
          product.category,
          channel,
          occasion,
          quantity,
          priceCents / 100,
          quantity * priceCents / 100,
          quantity * product.costCents / 100
        ];
      })
    );
    const formats = [null, date2, null, null, null, null, null, null, "#,##0", amount, amount, amount];
    return { name: "Orders", cells: [header, ...rows], formats };
  }
  function serviceTab(list, random) {
    const cases = list.flatMap(
      ({ person, habit }) => Array.from({ length: random.between(...habit.cases) }, () => ({
        day: lastDay - random.between(...habit.daysAgo),
        customer: person.name,
        channel: random.pick(["Phone", "Phone", "E-mail", "Counter"]),
        minutes: random.between(...habit.minutes)
      }))
    );
    for (let n = 0; n < unknownCallers; n++) {
      cases.push({ day: lastDay - random.between(1, 420), customer: "", channel: "Phone", minutes: random.between(3, 12) });
    }
    cases.sort((a, b) => a.day - b.day);
    const rows = cases.map(({ day, customer, channel, minutes }, index) => [
      "T-".concat(index + 1),
      day + serialOfEpoch3,
      customer,
      channel,
      minutes
    ]);
    return {
      name: "Service",
      cells: [["Ticket", "Date", "Customer", "Channel", "Minutes"], ...rows],
      formats: [null, date2, null, null, "#,##0"]
    };
  }

  // src/shell/server/start-panel.ts
  var samplePreset = "starter";
  var sampleHourlyRate = 24;
  var mainReport = "segments";
  function readStart() {
    return replyOf(lookAtTabs(), startView);
  }
  function openSampleShop() {
    return replyOf(withDocumentLock(writeSampleShop), startView);
  }
  function lookAtTabs() {
    const settings = readSettings();
    if (!settings.ok) return settings;
    return { ok: true, value: findTabs(SpreadsheetApp.getActiveSpreadsheet(), settings.value), issues: settings.issues };
  }
  function writeSampleShop() {
    var _a, _b;
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { orders, service } = sampleShop();
    const rules2 = { name: "Segments", cells: (_b = (_a = findPreset(samplePreset)) == null ? void 0 : _a.cells) != null ? _b : [], formats: [] };
    const tabs = [orders, service, rules2];
    const taken = tabs.find(({ name }) => !isFree(spreadsheet, name));
    if (taken !== void 0) return { ok: false, issue: shellIssue("sample-tab-taken", { tab: taken.name }) };
    const saved = changeSettings({
      tabs: { orders: orders.name, service: service.name, segments: rules2.name },
      hourlyRate: sampleHourlyRate
    });
    if (!saved.ok) return saved;
    for (const tab of tabs) writeOwnerTab(spreadsheet, tab);
    const sheet = spreadsheet.getSheetByName(orders.name);
    if (sheet !== null) spreadsheet.setActiveSheet(sheet);
    return lookAtTabs();
  }
  function startView({ tabs, byUse, owned }) {
    var _a, _b;
    return {
      spreadsheet: SpreadsheetApp.getActiveSpreadsheet().getName(),
      tabs: tabs.map(({ name, rows, use }) => ({ name, rows, role: use })),
      ordersTab: (_b = (_a = byUse.get("orders")) == null ? void 0 : _a.name) != null ? _b : null,
      hasReports: owned.has(mainReport),
      lastRefresh: readLastRefresh()
    };
  }
  return __toCommonJS(main_exports);
})();
    loaded_ = clientele;
  }
  return loaded_;
}

/**
 * Tags each order row with its customer's segment: the first rule that fits, from the top.
 * Example: =SEGMENT(Orders!A1:L;Segments!A1:H)
 *
 * @param {Orders!A1:L} data The orders with their header row: customer, date and amount at least.
 * @param {Segments!A1:H} rules The rules with their header row: a column Segment, and a column for each field.
 * @param {DATE(2026;10;31)} asOf Optional. The day to count from, typed as a date; the latest order's date if left out.
 * @return {string[][]} One column as tall as the data, headed Segment; blank rows stay blank, rows without a customer say so.
 * @customfunction
 */
function SEGMENT(data, rules, asOf) {
  return load_().SEGMENT(data, rules, asOf);
}

/**
 * Net sales, cost of goods and gross margin of each segment, with a total.
 * Example: =SEGMENT_MARGIN(Orders!A1:L;M1:M)
 *
 * @param {Orders!A1:L} data The orders with their header row: customer, date, amount, and a cost, profit or margin.
 * @param {M1:M} tags One tag for each row of the data, such as what SEGMENT gives; with or without its header.
 * @return {any[][]} A table: segment, customers, orders, net sales, cost of goods, gross margin, margin %. Empty where the cost is unknown.
 * @customfunction
 */
function SEGMENT_MARGIN(data, tags) {
  return load_().SEGMENT_MARGIN(data, tags);
}

/**
 * The whole segments report as a table: customers, sales, margin, service and ROI of each segment, with a total.
 * Example: =SEGMENT_REPORT(Orders!A1:L;Segments!A1:H;Service!A1:E)
 *
 * @param {Orders!A1:L} data The orders with their header row: customer, date and amount at least.
 * @param {Segments!A1:H} rules The rules with their header row: a column Segment, and a column for each field.
 * @param {Service!A1:E} service Optional. The service log with its header row: customer and minutes, or what each case cost.
 * @param {DATE(2026;10;31)} asOf Optional. The day to count from, typed as a date; the latest order's date if left out.
 * @return {any[][]} A table with a header, one row for each segment in the order of the rules, and a total.
 * @customfunction
 */
function SEGMENT_REPORT(data, rules, service, asOf) {
  return load_().SEGMENT_REPORT(data, rules, service, asOf);
}

/**
 * What serving each segment costs and what that brings, with a total: ROI = (margin - service cost) / service cost.
 * Example: =SEGMENT_ROI(Orders!A1:L;M1:M;Service!A1:E;24)
 *
 * @param {Orders!A1:L} data The orders with their header row: customer, date, amount, and a cost, profit or margin.
 * @param {M1:M} tags One tag for each row of the data, such as what SEGMENT gives; with or without its header.
 * @param {Service!A1:E} service The service log with its header row: customer and minutes (or seconds, or hours).
 * @param {24} hourlyRate Optional. What an hour of service costs; without it the cost is known only where the log has it.
 * @return {any[][]} A table: segment, customers, gross margin, service hours, service cost, profit after service, ROI, what the ROI says.
 * @customfunction
 */
function SEGMENT_ROI(data, tags, service, hourlyRate) {
  return load_().SEGMENT_ROI(data, tags, service, hourlyRate);
}

/** Menu: says in a few lines how Clientele works. */
function menuHelp() {
  return load_().menuHelp();
}

/** Menu: writes reports and pivots anew, and says the one true sentence. */
function menuRefreshReports() {
  return load_().menuRefreshReports();
}

/** Menu: lists the cells that could not be used. */
function menuShowIssues() {
  return load_().menuShowIssues();
}

/** Menu: tags every order row, and says where the tags stand. */
function menuTagRows() {
  return load_().menuTagRows();
}

/** Makes the menu right after Clientele is installed, when the spreadsheet is open already. */
function onInstall(event) {
  return load_().onInstall(event);
}

/**
 * Makes the menu when a spreadsheet opens. It may run before the owner has started Clientele in this file, when nothing
 * but the menu may be touched.
 */
function onOpen(_event) {
  return load_().onOpen(_event);
}

/** Opens the sidebar. */
function openSidebar() {
  return load_().openSidebar();
}

/** Which column of the orders tab plays which role, and what is still missing. */
function readColumns() {
  return load_().readColumns();
}

/**
 * Saves the owner's choice and answers what `readColumns` then finds.
 *
 * @param choices header by role, such as `{"amount": "Sales"}`; null says that the tab has no such column. Roles that are
 *   not named stay as they are.
 */
function saveColumns(choices) {
  return load_().saveColumns(choices);
}

/** How the segments come out, and what would be written where; writes nothing. */
function readPreview() {
  return load_().readPreview();
}

/**
 * Saves some settings, such as `{"hourlyRate": 24}`, keeps the rest, and answers what `readPreview` then finds.
 *
 * @param patch any of the settings; null clears one that may be absent
 */
function saveSettings(patch) {
  return load_().saveSettings(patch);
}

/**
 * Writes a ready-made set of rules into the Segments tab, or into a new tab where the owner's own rules stand there, and
 * answers what `readPreview` then finds. A set that this shop's columns can't answer is refused before anything is written.
 *
 * @param id id of a preset, such as `starter`
 */
function usePreset(id) {
  return load_().usePreset(id);
}

/** Every cell that could not be used as it stands; reads only. */
function readDataIssues() {
  return load_().readDataIssues();
}

/** The whole result as the headless run writes it; reads only. */
function readResult() {
  return load_().readResult();
}

/** Writes the reports and the pivots anew, and the tags where there is a tag column of ours already. */
function refreshReports() {
  return load_().refreshReports();
}

/** Tags every order row, writes the reports and the pivots, and answers what the shop is worth. */
function tagAndReport() {
  return load_().tagAndReport();
}

/** Tags every order row and writes nothing else. */
function tagRows() {
  return load_().tagRows();
}

/**
 * Writes the sample shop into three tabs of its own and answers what `readStart` would. Nothing is written when one of
 * those tabs is there and has something in it.
 */
function openSampleShop() {
  return load_().openSampleShop();
}

/** What is in this spreadsheet, and what we take each tab for. */
function readStart() {
  return load_().readStart();
}

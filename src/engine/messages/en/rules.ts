/** English texts of rules: what is wrong with a criteria table, what the operators are, and how a rule is said. */
export const rules = {
  'rules-empty': 'The rules in {tab} are empty; write a header row with Segment in one column, and a rule in each row below it.',
  'rules-none': 'There are no rules in {tab} from cell {cell} on, so everyone is Unassigned; write the name of a segment there.',
  'rules-no-segment-column':
    'The header of {tab}, which begins with “{seen}” in cell {cell}, has no column called Segment; give that header to the column with the names of the segments.',
  'rules-segment-twice': 'Cell {cell} of {tab} is a second header called Segment; keep one column for the names of the segments.',
  'rules-header-missing':
    'Cell {cell} of {tab} says “{seen}”, but its column has no header; write the name of a field above it, or clear the cell.',
  'rules-header-twice':
    'Cell {cell} of {tab} says “{seen}”, but cell {other} already has criteria on that field; put both criteria into one column.',
  'rules-field-unknown':
    'Cell {cell} of {tab} says “{seen}”, which is no field and no column of the orders or customers; write a field name such as Orders or Net sales.',
  'rules-field-unknown-nearest': 'Cell {cell} of {tab} says “{seen}”, which is no known field; did you mean {nearest}?',
  'rules-field-needs-tab':
    'Cell {cell} of {tab} says “{seen}”, a field that is made from the {role} tab, which was not given; give that tab too, or clear the criteria below.',
  'rules-field-needs-column':
    'Cell {cell} of {tab} says “{seen}”, but no column of the {role} is known as {column}; add such a column, or clear the criteria below.',
  'rules-tab-orders': 'orders',
  'rules-tab-service': 'service log',
  'rules-field-twice':
    'Cell {cell} of {tab} says “{seen}”, but two columns of {tabAsked} have that header; give each its own, or clear the criteria below.',
  'rules-field-not-numbers':
    'Cell {cell} of {tab} says “{seen}”, but the column “{header}” of {tabAsked} holds more than numbers; write Top {header} to mean its most frequent value.',
  'rules-field-blank':
    'Cell {cell} of {tab} says “{seen}”, a field in which no customer has a value, so that only blank and <> can match there.',
  'rules-segment-missing': 'Cell {cell} of {tab} is empty, but its row has criteria; write the name of the segment there.',
  'rules-segment-reserved': 'Cell {cell} of {tab} calls a segment “{seen}”, a name that the reports use themselves; choose another.',
  'rules-segment-error': 'Cell {cell} of {tab} shows {seen}, the result of a formula that failed; write the name of the segment there.',

  'criterion-unreadable':
    'Cell {cell} of {tab} says “{seen}”, which can’t be read as a criterion on {field}; write one such as >=5, 3..12 or top 10%.',
  'criterion-sheet-error':
    "Cell {cell} of {tab} shows {seen}, because the sheet took the criterion on {field} for a formula; type an apostrophe first, such as '=online.",
  'criterion-too-many-choices':
    'Cell {cell} of {tab} lists more than {limit} choices for {field}; use a wildcard, or several rows with the same segment name.',
  'criterion-negation-inside':
    'Cell {cell} of {tab} says “{seen}”, with “not” inside the criterion; write <> once, at the very beginning, where it turns the whole list around.',
  'criterion-sign-unknown': 'Cell {cell} of {tab} says “{seen}”, but {written} is not a sign we know; use =, <>, >, >=, < or <=.',
  'criterion-choice-empty':
    'Cell {cell} of {tab} says “{seen}”, with nothing on one side of a |; write the missing choice, or put a text that holds | into double quotes.',
  'criterion-operand-missing': 'Cell {cell} of {tab} says “{seen}”, with nothing after {sign}; write a value there.',
  'criterion-quotes-empty': 'Cell {cell} of {tab} says “{seen}”, with nothing between the quotes; write blank to mean an empty value.',
  'criterion-quote-open':
    'Cell {cell} of {tab} says “{seen}”, with a double quote that is never closed; close it, and write "" for a quote inside.',
  'criterion-after-quote':
    'Cell {cell} of {tab} says “{seen}”, with text after a closing double quote; only | or .. may follow, and "" is a quote inside.',
  'criterion-range-open': 'Cell {cell} of {tab} says “{seen}”, a range with one end; write both, such as 3..12, or use >= or <=.',
  'criterion-range-dots':
    'Cell {cell} of {tab} says “{seen}”, which has too many dots for a range; write it such as 3..12, or put a text into double quotes.',
  'criterion-range-compared': 'Cell {cell} of {tab} says “{seen}”, both a range and {sign}; write the one or the other.',
  'criterion-range-reversed':
    'Cell {cell} of {tab} says “{seen}”, a range that begins above its end, so nobody is in it; write the smaller value first.',
  'criterion-number-expected':
    'Cell {cell} of {tab} says “{seen}”, but {field} holds numbers; write a plain number, with a point for decimals, such as >=1000.5, 3..12 or top 10%.',
  'criterion-percent-misplaced':
    'Cell {cell} of {tab} says “{seen}”, but {field} is not a share; write a plain number, or top 10% to mean the highest tenth.',
  'criterion-share-range': 'Cell {cell} of {tab} says “{seen}”, but a share is more than 0% and at most 100%; write one such as top 10%.',
  'criterion-date-expected':
    'Cell {cell} of {tab} says “{seen}”, but {field} holds dates; write one as year-month-day, such as >=2026-01-31, or last 90 days, month 12 or weekday Sat.',
  'criterion-needs-date':
    'Cell {cell} of {tab} says “{seen}”, which only fits a date, but {field} holds numbers; use a field such as Last order.',
  'criterion-days-whole': 'Cell {cell} of {tab} says “{seen}”, but days are counted whole; write such as last 90 days.',
  'criterion-month-range': 'Cell {cell} of {tab} says “{seen}”, but months go from 1 to 12; write such as month 12.',
  'criterion-wildcard-misplaced':
    'Cell {cell} of {tab} says “{seen}”, but * and ? only fit text, and {field} holds numbers or dates; write a comparison such as >=5.',
  'criterion-wildcard-long': 'Cell {cell} of {tab} holds a text with wildcards of more than {limit} characters; shorten it.',
  'criterion-field-blank':
    'Cell {cell} of {tab} says “{seen}”, but no customer has a value in {field}, so nothing can be compared; fill that column in, or clear the cell.',
  'criterion-not-for-text':
    'Cell {cell} of {tab} says “{seen}”, which only fits numbers or dates, but {field} holds text, at least in some cells; put it into double quotes to mean the text itself.',
  'blanks-included':
    'Rule “{segment}” in row {row} includes {n|1 customer|{n} customers} whose {field} is blank; add | blank at the end of {tab} {cell} to leave {n|that one|them} out.',

  'operator-equal-label': 'is',
  'operator-equal-help':
    'The value itself; text is compared whole, without case. Several choices: online | app. None of them: <>online | app.',
  'operator-greater-label': 'is more than',
  'operator-greater-help': 'A number above this one, or a date after it.',
  'operator-greater-or-equal-label': 'is at least',
  'operator-greater-or-equal-help': 'This number or more, or this date and later.',
  'operator-less-label': 'is less than',
  'operator-less-help': 'A number below this one, or a date before it.',
  'operator-less-or-equal-label': 'is at most',
  'operator-less-or-equal-help': 'This number or less, or this date and earlier.',
  'operator-range-label': 'is between',
  'operator-range-help': 'From the first to the second number or date, both included.',
  'operator-wildcard-label': 'is like',
  'operator-wildcard-help': 'Text with * for anything and ? for one character; write ~* to mean the star itself.',
  'operator-blank-label': 'is blank',
  'operator-blank-help': 'No value is known. The opposite is: not blank.',
  'operator-top-percent-label': 'is in the top',
  'operator-top-percent-help': 'The highest share of all customers who have ordered, ties included.',
  'operator-bottom-percent-label': 'is in the bottom',
  'operator-bottom-percent-help': 'The lowest share of all customers who have ordered, ties included.',
  'operator-last-days-label': 'is in the last days',
  'operator-last-days-help': 'A date from so many days before the as-of date up to that date.',
  'operator-month-label': 'is in the month',
  'operator-month-help': 'A date in this month of any year, by number or by English name.',
  'operator-weekday-label': 'is on the weekday',
  'operator-weekday-help': 'A date on this day of the week, by its English name or the first three letters.',

  'sentence-everyone-else': 'everyone else',
  'sentence-list-two': '{first} and {last}',
  'sentence-list-middle': '{first}, {next}',
  'sentence-list-end': '{first}, and {last}',
  'sentence-or': '{first} or {last}',
  'sentence-none-of': 'none of this: {list}',
  'sentence-is': '{things|{field} is|{field} are} {text}',
  'sentence-is-not': '{things|{field} is|{field} are} not {text}',
  'sentence-does': '{field} {text}',
  'sentence-quoted': '“{text}”',
  'sentence-days': '{n|1 day|{n} days}',
  'sentence-minutes': '{n|1 minute|{n} minutes}',
  'sentence-equal-number': 'exactly {value}',
  'sentence-equal-text': '{value}',
  'sentence-equal-date': 'on {value}',
  'sentence-greater': 'more than {value}',
  'sentence-greater-date': 'after {value}',
  'sentence-greater-or-equal': 'at least {value}',
  'sentence-greater-or-equal-date': 'on or after {value}',
  'sentence-less': 'less than {value}',
  'sentence-less-date': 'before {value}',
  'sentence-less-or-equal': 'at most {value}',
  'sentence-less-or-equal-date': 'on or before {value}',
  'sentence-range': '{low} to {high}',
  'sentence-blank': 'blank',
  'sentence-contains': 'contains “{text}”',
  'sentence-contains-not': 'does not contain “{text}”',
  'sentence-begins': 'begins with “{text}”',
  'sentence-begins-not': 'does not begin with “{text}”',
  'sentence-ends': 'ends with “{text}”',
  'sentence-ends-not': 'does not end with “{text}”',
  'sentence-like': 'is like “{text}”',
  'sentence-like-not': 'is not like “{text}”',
  'sentence-top': 'in the top {percent}% by {field}',
  'sentence-top-not': 'not in the top {percent}% by {field}',
  'sentence-bottom': 'in the bottom {percent}% by {field}',
  'sentence-bottom-not': 'not in the bottom {percent}% by {field}',
  'sentence-last-days': '{n|in the last day|in the last {n} days}',
  'sentence-month': 'in {month}',
  'sentence-weekday': 'on a {weekday}',
  'sentence-orders': '{text} {n|order|orders}',
  'sentence-orders-fewer': 'fewer than {n|1 order|{n} orders}',
  'sentence-orders-field': 'the number of orders',
  'sentence-ordered-within': 'ordered within {n|1 day|{n} days}',
  'sentence-ordered-less': 'ordered less than {n|1 day|{n} days} ago',
  'sentence-ordered-more': 'not ordered for more than {n|1 day|{n} days}',
  'sentence-ordered-least': 'not ordered for at least {n|1 day|{n} days}',
  'sentence-ordered-range': 'ordered {low} to {n} days ago',
  'sentence-ordered-equal': 'ordered exactly {n|1 day|{n} days} ago',

  'month-1': 'January',
  'month-2': 'February',
  'month-3': 'March',
  'month-4': 'April',
  'month-5': 'May',
  'month-6': 'June',
  'month-7': 'July',
  'month-8': 'August',
  'month-9': 'September',
  'month-10': 'October',
  'month-11': 'November',
  'month-12': 'December',
  'weekday-1': 'Monday',
  'weekday-2': 'Tuesday',
  'weekday-3': 'Wednesday',
  'weekday-4': 'Thursday',
  'weekday-5': 'Friday',
  'weekday-6': 'Saturday',
  'weekday-7': 'Sunday',
} as const;

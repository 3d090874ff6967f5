/** What a person trying the add-on here must not take for Google's word, one sentence each; shown on the page. */
export const unverified: readonly string[] = [
  'The services were written from Google’s documentation and have not been compared with a live spreadsheet.',
  'Pivot tables are computed here and may be laid out a little differently in Google Sheets.',
  'Charts are drawn by another library and only resemble those of Google Sheets.',
  'Formulas outside the common ones give #NAME? here although Google Sheets knows them.',
  'Rows, columns and tabs can’t be inserted, moved or removed by hand on this page.',
  'What you change by hand in colours and widths is shown but not kept.',
  'Alerts that ask a question are answered with their first button.',
];

/** What `npx clientele --help` prints. */
export const helpText = `Clientele: customer segments and what each is worth, from a shop's own files.

  npx clientele run ORDERS [ORDERS] [options]

ORDERS is a CSV, TSV or XLSX file with a header row: a customer, a date and an amount, each in a column.
A shop's own export is known by its headers; Etsy's two files, of orders and of their items, are given together.
Of a workbook with several tabs the one with the orders is found; give the workbook again behind --customers, --products,
--service, --survey or --segments to use its tab of that name.

  --customers FILE        a row for each customer
  --products FILE         a row for each product: its code or name and its unit cost, from a date on if it has one
  --service FILE          a row for each ticket, call or visit: customer and minutes (or seconds, hours)
  --survey FILE           a row for each answer: customer and awareness, likeability, purchase intent, brand fit from 0 to 10
  --segments FILE         the rules: a header row, then one rule a row; the first that matches wins
  --preset NAME           a ready-made set of rules instead, such as rfm, rf or value
  --as-of YYYY-MM-DD      the day from which to look back; usually the latest order's
  --hourly-rate N         what an hour of service costs
  --cost-per-contact N    what a ticket costs apart from its time
  --margin-rate X         gross margin as a share of net sales (0.4), for a shop that knows no costs
  --bins N                classes of the R, F and M scores, 2 to 10; usually 5
  --scores NAME           how R, F and M are made: quantile (usually), fixed, breaks or rank
  --cuts 'r=…;f=…;m=…'    for --scores fixed: where each class after the first begins, such as 'r=30,90;f=2,5;m=50,250.50';
                          a score that is left out is made by quantiles
  --locale en             language of the messages
  --json OUT.json         write the whole result, as the headless contract describes it
  --xlsx OUT.xlsx         write the spreadsheet: tagged rows, reports, pivot tables and charts

Without --json and --xlsx a table of the segments is printed.
Not built yet: --campaigns.

  npx clientele --version

Exit codes: 0 done; 1 the input can't be used (one sentence says why, nothing is written); 2 wrong usage.
`;

/** What `npx clientele --help` prints. */
export const helpText = `Clientele: customer segments and what each is worth, from a shop's own files.

  npx clientele run ORDERS [ORDERS] [options]

ORDERS is a CSV, TSV or XLSX file with a header row: a customer, a date and an amount, each in a column.
A shop's own export is known by its headers; Etsy's two files, of orders and of their items, are given together.
Of a workbook with several tabs the one with the orders is found; give the workbook again behind --customers, --products,
--service, --campaigns, --survey, --leads or --segments to use its tab of that name.

  --customers FILE        a row for each customer
  --products FILE         a row for each product: its code or name and its unit cost, from a date on if it has one
  --service FILE          a row for each ticket, call or visit: customer and minutes (or seconds, hours)
  --campaigns FILE        a row for each campaign and segment, or recipient: campaign, segment or customer, cost, sent
  --survey FILE           a row for each answer: customer and awareness, likeability, purchase intent, brand fit from 0 to 10
  --leads FILE            a row for each lead or quote: customer or name, won yes or no, and its date, segment and cost
  --segments FILE         the rules: a header row, then one rule a row; the first that matches wins
  --preset NAME           a ready-made set of rules instead, such as rfm, rf or value
  --as-of YYYY-MM-DD      the day from which to look back; usually the latest order's
  --hourly-rate N         what an hour of service costs
  --cost-per-contact N    what a ticket costs apart from its time
  --margin-rate X         gross margin as a share of net sales (0.4), for a shop that knows no costs
  --service-bill N        what service cost altogether; shared out by effort scores, or by time without an hourly rate
  --effort-minutes LIST   your minutes for a case of effort 1 to 10: ten numbers, such as 0,5,10,15,20,30,40,50,60,90
  --spread-service HOW    put the cost of unknown customers on the known ones, by their seconds or sales
  --service-hours N       hours that there were for service; idle ones are shown and put on nobody
  --country CC            two letters of the shop's country, such as GB: whose occasions count; else told by the currency
  --bins N                classes of the R, F and M scores, 2 to 10; usually 5
  --scores NAME           how R, F and M are made: quantile (usually), fixed, breaks or rank
  --cuts 'r=…;f=…;m=…'    for --scores fixed: where each class after the first begins, such as 'r=30,90;f=2,5;m=50,250.50';
                          a score that is left out is made by quantiles
  --locale en             language of the messages
  --json OUT.json         write the whole result, as the headless contract describes it
  --xlsx OUT.xlsx         write the spreadsheet: tagged rows, reports, pivot tables and charts
  --csv FOLDER            write each report as a CSV file into a folder that exists
  --csv-for WHO           person (usually): text that a spreadsheet would take for a formula gets an apostrophe; or program
  --html FILE.html        write all reports as one page to read or print
  --pdf FILE.pdf          print that page, with the Chrome, Chromium or Edge that is on this machine

Without any of these files a table of the segments is printed.

  npx clientele --version

Exit codes: 0 done; 1 the input can't be used (one sentence says why, nothing is written); 2 wrong usage.
`;

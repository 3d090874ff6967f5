import { call, colours, owner, type Scenario, tabOf, types } from './scenario.js';
import { cornerOrders, cornerShop, simpleRules } from './shops.js';

/** What belongs to the owner, and stays. */
export const ownersThings: readonly Scenario[] = [
  {
    id: 'own-segment-column',
    says: 'A column headed Segment that is the owner’s stays; ours stands beside it.',
    tabs: { Orders: cornerOrders.map((row, at) => [...row, at === 0 ? 'Segment' : 'mine']), Segments: simpleRules },
    steps: [call('tagAndReport')],
  },
  {
    id: 'own-cells-beside-a-report',
    says: 'Cells and colours that the owner put beside a report stay.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      types('Segments report', 5, 30, 'call them in May'),
      types('Segments report', 40, 1, 'my own sums below'),
      colours('Segments report', { row: 5, column: 1, rows: 1, columns: 1 }, { background: '#fff2cc' }),
      types('Segments', 2, 3, '>=400'),
      call('refreshReports'),
    ],
  },
  {
    id: 'own-cell-notes',
    says: 'Notes on cells of a report and of the orders stay.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      owner('notes something on two cells', (book) => {
        book.setNote(5, 1, tabOf(book, 'Segments report').id, 'Ask Osei about the new site');
        book.setNote(2, 3, tabOf(book, 'Orders').id, 'pays cash');
      }),
      types('Orders', 2, 8, '30'),
      call('refreshReports'),
    ],
  },
  {
    id: 'notes-move-with-customers',
    says: 'Notes, colours, words and formulas on the rows of customers go where the customers go.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      owner('notes things on the rows of two customers', (book) => {
        const { id } = tabOf(book, 'Customers');
        book.setNote(5, 1, id, 'the first one');
        book.setNote(7, 4, id, 'asked for a discount');
        book.setStyle({ sheetId: id, row: 5, column: 1, rows: 1, columns: 3 }, { background: '#fff2cc' });
        book.type(id, 5, 13, 'call back Monday');
        book.type(id, 7, 13, 'pays late');
        book.type(id, 5, 14, '=D5*2');
      }),
      types('Orders', 3, 8, '9000'),
      types('Orders', 4, 8, '8000'),
      call('refreshReports'),
    ],
  },
  {
    id: 'notes-of-a-customer-who-is-gone',
    says: 'What the owner wrote on the row of a customer who is gone is kept below the report.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      owner('writes on the row of a customer, who is then named otherwise', (book) => {
        const sheet = tabOf(book, 'Customers');
        const name = String(sheet.value(6, 1));
        book.setNote(6, 1, sheet.id, `about ${name}`);
        book.type(sheet.id, 6, 13, 'owes a jar');
        const orders = tabOf(book, 'Orders');
        for (let row = 2; row <= orders.lastRow; row += 1) {
          for (let column = 1; column <= orders.lastColumn; column += 1) {
            if (orders.value(row, column) === name) book.setValues(orders.id, row, column, [[`${name} and Sons`]]);
          }
        }
      }),
      call('refreshReports'),
    ],
  },
  {
    id: 'own-cells-right-below-a-report',
    says: 'A report that grows moves what the owner wrote right below it out of the way, charts too.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      owner('writes right below the report and draws a chart there', (book) => {
        const sheet = tabOf(book, 'Segments report');
        const below = sheet.lastRow + 1;
        book.type(sheet.id, below, 1, 'Seen by Ana');
        book.type(sheet.id, below, 2, '=E5+E6');
        const range = { sheetId: sheet.id, row: 4, column: 1, rows: 4, columns: 2 };
        const place = { anchorRow: below + 2, anchorColumn: 8, offsetX: 0, offsetY: 0 };
        book.addChart({ sheetId: sheet.id, type: 'PIE', ranges: [range], numHeaders: 1, ...place, options: { title: 'Mine' } });
      }),
      owner('adds two rules', (book) => {
        const rules = tabOf(book, 'Segments');
        book.insertRows(rules.id, 3, 2);
        book.setValues(rules.id, 3, 1, [['Another'], ['And one more']]);
      }),
      call('refreshReports'),
    ],
  },
  {
    id: 'heading-above-reports',
    says: 'Rows that the owner put above a report stay there, and the report below them is refreshed where it stands.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      owner('puts a heading of their own above two reports', (book) => {
        for (const name of ['Segments report', 'Customers']) {
          const { id } = tabOf(book, name);
          book.insertRows(id, 1, 3);
          book.type(id, 1, 1, 'Corner shop, for the family');
          book.type(id, 2, 1, '=B9+B10');
          book.setStyle({ sheetId: id, row: 1, column: 1, rows: 1, columns: 1 }, { fontSize: 16, italic: true });
        }
        book.setNote(10, 1, tabOf(book, 'Customers').id, 'asked for a discount');
      }),
      types('Orders', 2, 8, '9000'),
      types('Segments', 2, 3, '>=400'),
      call('refreshReports'),
    ],
  },
  {
    id: 'typed-into-a-report',
    says: 'What the owner typed into a report stays until they say that it may go.',
    tabs: cornerShop,
    steps: [call('tagAndReport'), types('Segments report', 5, 2, '99'), types('Orders', 2, 8, '30'), call('refreshReports')],
  },
  {
    id: 'typed-into-a-report-and-overwritten',
    says: 'What the owner typed into a report is written over when they say so.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      types('Segments report', 5, 2, '99'),
      types('Orders', 2, 8, '30'),
      call('refreshReports', { segments: 'overwrite' }),
    ],
  },
  {
    id: 'report-wanted-no-more',
    says: 'A report tab that was deleted stays away once the owner says so.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      owner('deletes the tab Segment check', (book) => book.removeSheet(tabOf(book, 'Segment check').id)),
      types('Orders', 2, 8, '30'),
      call('refreshReports', { 'segment-check': 'leave' }),
      call('refreshReports'),
    ],
  },
  {
    id: 'one-report-by-name',
    says: 'Refreshing one report by name leaves all others as they were.',
    tabs: cornerShop,
    steps: [call('tagAndReport'), types('Orders', 2, 8, '30'), call('refreshReports', {}, 'customers')],
  },
  {
    id: 'report-sorted-by-hand',
    says: 'A report that the owner sorted is written in its own order again, without a question.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      owner('sorts the customers the other way round', (book) => {
        const sheet = tabOf(book, 'Customers');
        const range = { sheetId: sheet.id, row: 5, column: 1, rows: 4, columns: sheet.lastColumn };
        book.setValues(sheet.id, 5, 1, [...book.values(range)].reverse());
      }),
      types('Orders', 2, 8, '30'),
      call('refreshReports'),
    ],
  },
  {
    id: 'own-chart',
    says: 'A chart of the owner’s on a report tab stays where it is.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      owner('draws a pie of their own', (book) => {
        const sheetId = tabOf(book, 'Segments report').id;
        book.addChart({
          sheetId,
          type: 'PIE',
          ranges: [{ sheetId, row: 4, column: 1, rows: 4, columns: 2 }],
          numHeaders: 1,
          anchorRow: 30,
          anchorColumn: 12,
          offsetX: 0,
          offsetY: 0,
          options: { title: 'Mine' },
        });
      }),
      types('Segments', 2, 1, 'Trade accounts'),
      call('refreshReports'),
    ],
  },
  {
    id: 'own-pivot-in-our-tab',
    says: 'A pivot that the owner put into one of our pivot tabs stays.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      owner('makes a pivot by product', (book) => {
        const orders = tabOf(book, 'Orders');
        const group = { ascending: true, sortByValue: null, showTotals: true, displayName: null, dateGrouping: null };
        const value = { summarize: 'SUM', displayName: null, showAs: 'DEFAULT', formula: null, numberFormat: null } as const;
        book.addPivot({
          anchor: { sheetId: tabOf(book, 'Pivot segment by month').id, row: 40, column: 1 },
          source: { sheetId: orders.id, row: 1, column: 1, rows: orders.lastRow, columns: 9 },
          rows: [{ ...group, sourceColumn: 5 }],
          columns: [],
          values: [{ ...value, sourceColumn: 8 }],
          filters: [],
        });
      }),
      types('Orders', 2, 8, '30'),
      call('refreshReports'),
    ],
  },
  {
    id: 'own-tab-with-our-name',
    says: 'A tab of the owner’s with the name of a report stays; ours gets another name.',
    tabs: {
      ...cornerShop,
      'Segments report': [
        ['Notes of the owner', 'who'],
        ['Do not touch', 'Ana'],
      ],
    },
    steps: [call('tagAndReport')],
  },
  {
    id: 'own-rules-kept',
    says: 'Rules that the owner edited are not written over by a ready-made set.',
    tabs: cornerShop,
    steps: [call('usePreset', 'rfm'), call('tagAndReport')],
  },
  {
    id: 'staging-tab-left-over',
    says: 'A hidden tab that an earlier run left behind does no harm.',
    tabs: { ...cornerShop, _seg_stage_1: [['Segments report'], ['half of it']] },
    steps: [
      owner('has a run that was cut short', (book) => book.setLayout(tabOf(book, '_seg_stage_1').id, { hidden: true })),
      call('tagAndReport'),
      call('refreshReports'),
    ],
  },
  {
    id: 'report-duplicated',
    says: 'A copy of a report that the owner made is no report of ours, and no data.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      owner('duplicates a report', (book) => {
        const from = tabOf(book, 'Segments report');
        const copy = book.addSheet('Segments report March');
        book.copy(
          { sheetId: from.id, row: 1, column: 1, rows: from.lastRow, columns: from.lastColumn },
          { sheetId: copy.id, row: 1, column: 1 },
        );
        book.addMetadata({ key: 'clientele.report', value: 'segments', visibility: 'PROJECT', location: { sheetId: copy.id } });
      }),
      types('Orders', 2, 8, '30'),
      call('refreshReports'),
    ],
  },
];

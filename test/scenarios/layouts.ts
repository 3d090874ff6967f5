import { call, owner, type Scenario, sorts, tabOf, types } from './scenario.js';
import { cornerOrders, cornerShop, reordered, simpleRules } from './shops.js';

/** Sheets that are laid out in other ways, before the first run or between two. */
export const layouts: readonly Scenario[] = [
  {
    id: 'notes-above-headers',
    says: 'A title and a note stand above the headers.',
    tabs: { Orders: [['My corner shop'], ['Exported by hand, do not sort'], [], ...cornerOrders], Segments: simpleRules },
    steps: [call('tagAndReport')],
  },
  {
    id: 'columns-in-another-order',
    says: 'The columns stand in another order than usual.',
    tabs: { Orders: reordered(cornerOrders, 'Cost', 'Sales', 'Customer'), Segments: simpleRules },
    steps: [call('tagAndReport')],
  },
  {
    id: 'column-inserted-later',
    says: 'A column that was inserted in front of the tags does no harm.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      owner('inserts a column before B', (book) => book.insertColumns(tabOf(book, 'Orders').id, 2, 1)),
      call('refreshReports'),
    ],
  },
  {
    id: 'column-renamed-later',
    says: 'A column whose header was changed to another word for the same thing.',
    tabs: cornerShop,
    steps: [call('tagAndReport'), types('Orders', 1, 8, 'Revenue'), call('refreshReports')],
  },
  {
    id: 'tabs-renamed-and-moved',
    says: 'Reports that were renamed and moved are found where they are.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      owner('renames a report and moves it to the front', (book) => {
        const { id } = tabOf(book, 'Segments report');
        book.renameSheet(id, 'What they are worth');
        book.moveSheet(id, 0);
      }),
      owner('renames the orders', (book) => book.renameSheet(tabOf(book, 'Orders').id, 'Sales 2026')),
      call('refreshReports'),
    ],
  },
  {
    id: 'report-deleted',
    says: 'A report tab that was deleted is made again once the owner says so.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      owner('deletes the tab Customers', (book) => book.removeSheet(tabOf(book, 'Customers').id)),
      call('refreshReports'),
      call('refreshReports', { customers: 'make' }),
    ],
  },
  {
    id: 'rows-shuffled',
    says: 'Orders that were sorted by customer give the same reports.',
    tabs: cornerShop,
    steps: [call('tagAndReport'), sorts('Orders', 1, (row) => String(row[2] ?? '')), call('refreshReports')],
  },
  {
    id: 'orders-tab-hidden',
    says: 'A hidden tab of orders is read, and stays hidden.',
    tabs: cornerShop,
    steps: [owner('hides the orders', (book) => book.setLayout(tabOf(book, 'Orders').id, { hidden: true })), call('tagAndReport')],
  },
  {
    id: 'total-row-below',
    says: 'A total under the orders is no order.',
    tabs: { Orders: [...cornerOrders, ['Total', null, null, null, null, null, 123, 1748.5, 1298.7]], Segments: simpleRules },
    steps: [call('tagAndReport')],
  },
  {
    id: 'blank-rows-between',
    says: 'Blank rows between orders have no tag.',
    tabs: {
      Orders: [...cornerOrders.slice(0, 4), [], ...cornerOrders.slice(4, 8), [], [], ...cornerOrders.slice(8)],
      Segments: simpleRules,
    },
    steps: [call('tagAndReport')],
  },
];

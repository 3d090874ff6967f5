import { call, owner, type Scenario, tabOf, types } from './scenario.js';
import { cornerOrders, cornerShop, serviceLog, without } from './shops.js';

/** What an owner does first: the sample shop, the own sheet, a second refresh. */
export const firstSteps: readonly Scenario[] = [
  {
    id: 'sample-shop',
    says: 'The sample shop, tagged and reported in two calls.',
    tabs: {},
    steps: [call('openSampleShop'), call('tagAndReport')],
  },
  { id: 'corner-shop', says: 'A small shop with its own rules.', tabs: cornerShop, steps: [call('tagAndReport')] },
  {
    id: 'tags-only',
    says: 'Tagging alone writes one column and no tab.',
    tabs: cornerShop,
    steps: [call('tagRows')],
  },
  {
    id: 'second-refresh',
    says: 'A second refresh of unchanged orders changes nothing.',
    tabs: cornerShop,
    steps: [call('tagAndReport'), call('refreshReports')],
  },
  {
    id: 'growing-shop',
    says: 'Orders that come later are in every report after the next refresh.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      types('Orders', 13, 1, '1011'),
      types('Orders', 13, 2, '2026-04-02'),
      types('Orders', 13, 3, 'Eze'),
      types('Orders', 13, 4, 'Kitchen'),
      types('Orders', 13, 8, '410'),
      types('Orders', 13, 9, '260'),
      call('refreshReports'),
    ],
  },
  {
    id: 'shrinking-shop',
    says: 'Reports that get shorter leave nothing of the longer ones.',
    tabs: cornerShop,
    steps: [
      call('tagAndReport'),
      owner('deletes the last six orders', (book) => book.deleteRows(tabOf(book, 'Orders').id, 7, 6)),
      call('refreshReports'),
    ],
  },
  {
    id: 'service-with-unknown-customers',
    says: 'Time spent on people who never bought is in the total and in no segment.',
    tabs: {
      ...cornerShop,
      Service: [...serviceLog, ['Mr Nobody', '2026-03-01', 30, 'Phone', 'Complaint'], [null, '2026-03-02', 12, 'Counter', 'Question']],
    },
    steps: [call('saveSettings', { hourlyRate: 24 }), call('tagAndReport')],
  },
  {
    id: 'service-without-a-rate',
    says: 'Without an hourly rate the time is known and its cost is not.',
    tabs: { ...cornerShop, Service: serviceLog },
    steps: [call('tagAndReport')],
  },
  {
    id: 'open-cases',
    says: 'Open cases are ranked by the margin that is at stake.',
    tabs: {
      ...cornerShop,
      Service: [
        [...(serviceLog[0] ?? []), 'Status'],
        ...serviceLog.slice(1).map((row) => [...row, 'closed']),
        ['Osei Builders', '2026-03-16', null, 'Phone', 'Delivery', 'open'],
        ['Chloe', '2026-03-17', null, 'Counter', 'Question', 'open'],
      ],
    },
    steps: [call('saveSettings', { hourlyRate: 24 }), call('tagAndReport')],
  },
  {
    id: 'costs-in-a-products-tab',
    says: 'Costs come from a products tab where the orders have none.',
    tabs: {
      Orders: without(cornerOrders, 'Cost', 'Category'),
      Segments: cornerShop.Segments,
      Products: [
        ['Product', 'Category', 'Unit cost', 'Price'],
        ['Spade', 'Garden', 13, 24.5],
        ['Plank 2 m', 'Timber', 10.25, 13],
        ['White 5 l', 'Paint', 18.4, 31.99],
        ['Hammer', 'Tools', 10.5, 19],
        ['Seeds', 'Garden', 1.1, 3.25],
        ['Brush', 'Paint', 2, 5.5],
      ],
    },
    steps: [call('tagAndReport')],
  },
  {
    id: 'campaigns',
    says: 'What campaigns cost is shared out over the segments that they were sent to.',
    tabs: {
      ...cornerShop,
      Campaigns: [
        ['Campaign', 'Segment', 'Date', 'Channel', 'Cost', 'Sent', 'Responded'],
        ['Spring', 'Trade', '2026-02-01', 'E-mail', 40, 2, 1],
        ['Spring', 'Regulars', '2026-02-01', 'E-mail', 20, 1, 1],
        ['Leaflet', null, '2026-03-01', 'Post', 90, 500, 3],
      ],
    },
    steps: [call('tagAndReport')],
  },
  {
    id: 'leads',
    says: 'Quotes that were won and lost, by segment.',
    tabs: {
      ...cornerShop,
      Leads: [
        ['Customer', 'Date', 'Won'],
        ['Osei Builders', '2026-01-02', 'yes'],
        ['Dilip Decor', '2026-03-01', 'yes'],
        ['Fast Homes', '2026-02-11', 'no'],
        ['Ben', '2026-01-30', 'yes'],
        ['Grand Hotel', '2026-03-08', 'no'],
      ],
    },
    steps: [call('tagAndReport')],
  },
];

import { call, refused, type Scenario } from './scenario.js';
import { cornerOrders, cornerShop, simpleRules } from './shops.js';

const header = cornerOrders[0] ?? [];
const rules: Scenario['tabs'] = { Segments: simpleRules };

/** The smallest shops, and the runs that are refused. */
export const edges: readonly Scenario[] = [
  {
    id: 'one-row',
    says: 'A shop with one order.',
    tabs: { Orders: cornerOrders.slice(0, 2), ...rules },
    steps: [call('tagAndReport')],
  },
  {
    id: 'no-customers',
    says: 'Orders of nobody: every row is tagged as that.',
    tabs: { Orders: cornerOrders.map((row, at) => (at === 0 ? row : row.map((cell, column) => (column === 2 ? null : cell)))), ...rules },
    steps: [call('tagAndReport')],
  },
  {
    id: 'only-refunds',
    says: 'Nothing but returns.',
    tabs: {
      Orders: [
        header,
        ['1', '2026-01-05', 'Ana', 'Garden', 'Spade', 'Counter', -1, -24.5, -13],
        ['2', '2026-01-09', 'Ben', 'Paint', 'Brush', 'Online', -2, -11, -4],
      ],
      ...rules,
    },
    steps: [call('tagAndReport')],
  },
  {
    id: 'headers-only',
    says: 'Headers without a row below them.',
    tabs: { Orders: [header], ...rules },
    steps: [refused('no-data-rows', 'tagAndReport')],
  },
  { id: 'empty-spreadsheet', says: 'Nothing at all.', tabs: {}, steps: [refused('spreadsheet-empty', 'tagAndReport')] },
  {
    id: 'unreadable-cells',
    says: 'Cells that can’t be read are listed with their place, and no row is lost.',
    tabs: {
      Orders: [
        ...cornerOrders,
        ['1011', 'next Tuesday', 'Eze', 'Paint', 'Brush', 'Counter', 1, 5.5, 2],
        ['1012', '2026-03-19', 'Eze', 'Paint', 'Brush', 'Counter', 1, 'about ten', 2],
      ],
      ...rules,
    },
    steps: [call('tagAndReport')],
  },
  {
    id: 'names-that-look-like-formulas',
    says: 'Names that begin with =, + or @ stay text wherever they are written.',
    tabs: {
      Orders: [
        header,
        ['1', '2026-01-05', '+1 Club', 'Garden', 'Spade', 'Counter', 1, 24.5, 13],
        ['2', '2026-01-09', '@home', '-10% shelf', 'Brush', 'Online', 2, 11, 4],
        ['3', '2026-01-19', '__proto__', 'constructor', 'Brush', 'Online', 2, 11, 4],
      ],
      Segments: [
        ['Segment', 'Net sales'],
        ['+ Best', '>=20'],
        ['toString', null],
      ],
    },
    steps: [call('tagAndReport')],
  },
  {
    id: 'rule-with-an-unknown-field',
    says: 'A rule about a field that nobody knows: nothing is written.',
    tabs: {
      Orders: cornerOrders,
      Segments: [
        ['Segment', 'Shoe size'],
        ['Big', '>=45'],
      ],
    },
    steps: [refused('rules-field-unknown', 'tagAndReport')],
  },
  {
    id: 'rule-that-cannot-be-read',
    says: 'A criterion that can’t be read: nothing is written.',
    tabs: {
      Orders: cornerOrders,
      Segments: [
        ['Segment', 'Orders'],
        ['Often', '>=many'],
      ],
    },
    steps: [refused('criterion-number-expected', 'tagAndReport')],
  },
  {
    id: 'rules-that-never-match',
    says: 'Rules that can match nobody or are hidden by others are named in the check.',
    tabs: {
      ...cornerShop,
      Segments: [
        ['Segment', 'Orders', 'Net sales'],
        ['Everyone', '>=1', null],
        ['Nobody', '<0', null],
        ['Shadowed', '>=2', null],
      ],
    },
    steps: [call('tagAndReport')],
  },
  {
    id: 'without-rules',
    says: 'Orders and no rules: everybody is in one segment.',
    tabs: { Orders: cornerOrders },
    steps: [call('tagAndReport')],
  },
  {
    id: 'two-currencies',
    says: 'Two currencies in one column are not added up.',
    tabs: {
      Orders: [
        ['Date', 'Customer', 'Sales'],
        ['2026-01-05', 'Ana', '€ 10.00'],
        ['2026-01-06', 'Ben', '$ 12.00'],
      ],
      ...rules,
    },
    steps: [refused('currencies-mixed', 'tagAndReport')],
  },
];

import type { CellGrid } from '../../../../src/engine/table/cell.js';
import type { SmallShop } from '../../shop/small-shop.js';

/** Customers of a made-up shop whose tabs have every column that a ready-made set may ask for. */
const people: CellGrid = [
  [
    'Customer',
    'Name',
    'Email',
    'Phone',
    'Consent',
    'Birth date',
    'City',
    'Country',
    'Occupation',
    'Customer type',
    'Followers',
    'Referred by',
  ],
  ['c1', 'Ana Costa', 'ana@gmail.com', '+351 912 345 678', 'yes', '1990-06-15', 'Porto', 'Portugal', 'Student', '', 1500, ''],
  ['c2', 'Osei Builders Ltd', 'office@osei.co', '', 'yes', '', 'Porto', 'Portugal', 'Builder', '', '', 'c1'],
  ['c3', 'Ben Hart', '', '+351 912 345 679', 'no', '1950-01-01', 'Lisbon', 'Portugal', 'Retired', 'private', 25000, 'c1'],
  ['c4', 'Chloé Dubois', 'chloe@gmail.com', '', '', '2012-03-03', 'Lyon', 'France', '', '', 400, 'c1'],
  ['c5', 'Dilip Bose', '', '', '', '1980-12-31', '', '', 'Painter', 'Trade', 2000000, 'Ana Costa'],
  ['c6', 'Eze Farouk', 'eze@gmail.com', '', 'yes', '', 'Porto', 'Portugal', 'Nurse', '', '', 'c6'],
];

/** Customer, date, then what was bought: one line an order unless the number of the order repeats. */
const lines: CellGrid = [
  ['Order', 'Date', 'Customer', 'Category', 'Artist', 'Condition', 'Channel', 'Occasion', 'Quantity', 'Sales', 'Cost'],
  ['1', '2025-01-10', 'c1', 'Jazz', 'Nina', 'new', 'Online', '', 1, 20, 10],
  ['2', '2025-03-10', 'c1', 'Jazz', 'Nina', 'new', 'Online', 'Birthday', 1, 20, 10],
  ['3', '2025-05-10', 'c1', 'Jazz', 'Nina', 'new', 'Online', '', 1, 20, 10],
  ['4', '2025-06-02', 'c2', 'Rock', 'Fela', 'used', 'Counter', '', 20, 500, 300],
  ['5', '2025-06-10', 'c2', 'Soul', 'Otis', 'used', 'Counter', '', 25, 600, 300],
  ['6', '2025-06-19', 'c2', 'Folk', 'Joan', 'used', 'Online', '', 30, 700, 300],
  ['7', '2024-01-15', 'c3', 'Rock', 'Fela', 'new', 'Phone', '', 1, 15, 20],
  ['8', '2025-06-20', 'c4', 'Rock', 'Fela', 'used', 'Counter', '', 1, 10, 4],
  ['9', '2025-06-21', 'c5', 'Jazz', 'Nina', 'used', 'Counter', 'Wedding', 2, 40, 20],
  ['10', '2025-06-22', 'c5', 'Jazz', 'Miles', 'new', 'Online', '', 2, 40, 20],
];

const tickets: CellGrid = [
  ['Customer', 'Minutes'],
  ['c2', 60],
  ['c3', 30],
  ['c5', 4],
];

const answers: CellGrid = [
  ['Customer', 'Awareness', 'Likeability', 'Purchase intent', 'Brand fit'],
  ['c1', 9, 9, 8, 7],
  ['c2', 8, 3, 2, 2],
  ['c3', 2, 3, 2, 2],
  ['c3', 4, 5, 2, 4],
];

export const fullShop = {
  orders: lines,
  customers: people,
  service: tickets,
  survey: { tab: 'Survey', cells: answers },
} as const satisfies SmallShop;

/** The same table without the columns that have these headers. */
export function without(cells: CellGrid, headers: readonly string[]): CellGrid {
  const kept = (cells[0] ?? []).map((header) => !headers.includes(String(header)));
  return cells.map((row) => row.filter((_, column) => kept[column]));
}

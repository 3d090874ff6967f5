import type { ScenarioRows } from './scenario.js';
import { call, type Scenario } from './scenario.js';
import { cornerOrders } from './shops.js';

/** One shop whose tabs have what every family of ready-made sets asks for. */
const people: ScenarioRows = [
  ['Customer', 'Name', 'Email', 'Consent', 'Birth date', 'City', 'Country', 'Occupation', 'Customer type', 'Followers', 'Referred by'],
  ['Ana', 'Ana Costa', 'ana@example.com', 'yes', '1990-06-15', 'Porto', 'Portugal', 'Student', null, 1500, null],
  ['Osei Builders', 'Osei Builders Ltd', 'office@osei.example', 'yes', null, 'Porto', 'Portugal', 'Builder', null, null, 'Ana'],
  ['Ben', 'Ben Hart', null, 'no', '1950-01-01', 'Lisbon', 'Portugal', 'Retired', 'private', 25000, 'Ana'],
  ['Chloe', 'Chloe Dubois', 'chloe@example.com', null, '2012-03-03', 'Lyon', 'France', null, null, 400, 'Ana'],
  ['Dilip Decor', 'Dilip Bose', null, null, '1980-12-31', null, null, 'Painter', 'Trade', null, 'Ben'],
];

const flowers: ScenarioRows = [
  ['Order', 'Date', 'Customer', 'Product', 'Occasion', 'Sales'],
  ['1', '2024-02-13', 'Paul', 'Roses', "Valentine's Day", 45],
  ['2', '2025-02-13', 'Paul', 'Roses', "Valentine's Day", 49],
  ['3', '2026-02-13', 'Paul', 'Roses', "Valentine's Day", 52],
  ['4', '2026-01-05', 'Hotel Lux', 'Table flowers', null, 80],
  ['5', '2026-01-12', 'Hotel Lux', 'Table flowers', null, 80],
  ['6', '2026-01-19', 'Hotel Lux', 'Table flowers', null, 84],
  ['7', '2026-01-26', 'Hotel Lux', 'Table flowers', null, 84],
  ['8', '2025-06-14', 'Mia', 'Bridal bouquet', 'Wedding', 320],
  ['9', '2024-11-02', 'Karl', 'Wreath', 'Funeral', 95],
];

const discs: ScenarioRows = [
  ['Order', 'Date', 'Customer', 'Category', 'Artist', 'Condition', 'Sales', 'Cost'],
  ['1', '2025-10-01', 'Nia', 'Jazz', 'Nina', 'new', 20, 11],
  ['2', '2025-11-05', 'Nia', 'Jazz', 'Nina', 'used', 12, 4],
  ['3', '2026-01-07', 'Nia', 'Jazz', 'Nina', 'new', 24, 13],
  ['4', '2026-01-08', 'Ray', 'Rock', 'Fela', 'used', 9, 3],
  ['5', '2026-02-11', 'Ray', 'Soul', 'Otis', 'used', 14, 5],
  ['6', '2026-02-19', 'Ray', 'Folk', 'Joan', 'used', 8, 2],
  ['7', '2024-06-19', 'Sol', 'Rock', 'Fela', 'new', 22, 12],
];

const shop = { Orders: cornerOrders, Customers: people };
const service: ScenarioRows = [
  ['Customer', 'Minutes'],
  ['Osei Builders', 60],
  ['Ben', 30],
  ['Ana', 4],
];
const survey: ScenarioRows = [
  ['Customer', 'Awareness', 'Likeability', 'Purchase intent', 'Brand fit'],
  ['Ana', 9, 9, 8, 7],
  ['Osei Builders', 8, 3, 2, 2],
  ['Ben', 2, 3, 2, 2],
];

const preset = (id: string, says: string, tabs: Scenario['tabs']): Scenario => ({
  id: `preset-${id}`,
  says,
  tabs,
  steps: [call('usePreset', id), call('tagAndReport')],
});

/** Each family of ready-made sets. */
export const presetSets: readonly Scenario[] = [
  preset('rfm', 'The eleven groups by recency, frequency and money.', shop),
  preset('habits', 'First-time, regular, occasional and lapsed buyers.', { Orders: flowers }),
  preset('value-share', 'Tiers by the share of profit that customers bring.', shop),
  preset('effort', 'Customers by the time they take.', { ...shop, Service: service }),
  preset('channel', 'Online buyers and people who come to the counter.', shop),
  preset('favourites', 'Customers by what they buy most.', shop),
  preset('hardware', 'A hardware store: trade and household.', shop),
  preset('florist', 'A florist: customers by occasion.', { Orders: flowers }),
  preset('records', 'A record shop: collectors by artist and by genre.', { Orders: discs }),
  preset('influence', 'Customers by how many follow them.', shop),
  preset('brand-fit', 'Customers by what a survey says about the brand.', { ...shop, Survey: survey }),
  preset('rf', 'Groups by recency and frequency alone.', shop),
];

/** Somebody who buys in the sample shop. Every name is made up and occurs once. */
export interface Person {
  readonly name: string;
  /** Under example.com, which belongs to nobody; empty for those who never gave one. */
  readonly email: string;
}

const firstNames = [
  'Amina',
  'Ben',
  'Chloé',
  'Dilip',
  'Elena',
  'Farouk',
  'Grace',
  'Hassan',
  'Ines',
  'Jonas',
  'Kavya',
  'Luca',
  'Mina',
  'Noah',
];
const lastNames = ['Abara', 'Bose', 'Costa', 'Dubois', 'Eze', 'Ferreira', 'Ghosh', 'Hart', 'Ito'];
const businesses = [
  'Café Luna',
  'Hotel Miramar',
  'Osei Dental',
  'The Corner Bakery',
  'Northside Library',
  'Rahman & Sons',
  'Studio Vega',
  'Tide Yoga',
];

/** A private customer; the same number gives the same name, and numbers below 126 give different ones. */
export function privatePerson(number: number): Person {
  const first = firstNames[number % firstNames.length] as string;
  const last = lastNames[(number * 5) % lastNames.length] as string;
  return { name: `${first} ${last}`, email: number % 6 === 5 ? '' : emailOf(`${first}.${last}`) };
}

/** A business customer; there are eight. */
export function business(number: number): Person {
  const name = businesses[number % businesses.length] as string;
  return { name, email: emailOf(`hello.${name}`) };
}

function emailOf(text: string): string {
  const plain = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return `${plain.toLowerCase().replace(/[^a-z.]/g, '')}@example.com`;
}

/** Something that the sample shop sells. Amounts in cents, so that nothing is rounded. */
export interface Product {
  readonly name: string;
  readonly category: string;
  readonly priceCents: number;
  readonly costCents: number;
}

/** What the sample flower shop has in its shelves. */
export const products: readonly Product[] = [
  { name: 'Market bouquet', category: 'Bouquets', priceCents: 1_850, costCents: 820 },
  { name: 'Seasonal bouquet', category: 'Bouquets', priceCents: 2_900, costCents: 1_270 },
  { name: 'Grand bouquet', category: 'Bouquets', priceCents: 4_950, costCents: 2_240 },
  { name: 'Dozen red roses', category: 'Roses', priceCents: 3_900, costCents: 2_180 },
  { name: 'Single rose', category: 'Roses', priceCents: 450, costCents: 190 },
  { name: 'Peace lily', category: 'Plants', priceCents: 2_450, costCents: 1_150 },
  { name: 'Orchid', category: 'Plants', priceCents: 3_200, costCents: 1_490 },
  { name: 'Herb trio', category: 'Plants', priceCents: 1_290, costCents: 610 },
  { name: 'Olive tree', category: 'Plants', priceCents: 8_900, costCents: 5_300 },
  { name: 'Clay pot', category: 'Pots and tools', priceCents: 990, costCents: 410 },
  { name: 'Watering can', category: 'Pots and tools', priceCents: 1_650, costCents: 880 },
  { name: 'Potting soil 20 l', category: 'Pots and tools', priceCents: 1_150, costCents: 720 },
];

/** Weekly flowers for a counter or a lobby: much work, little margin. */
export const officeProducts: readonly Product[] = [
  { name: 'Lobby arrangement', category: 'Business', priceCents: 6_500, costCents: 4_420 },
  { name: 'Table posies, set of 6', category: 'Business', priceCents: 4_800, costCents: 3_100 },
  { name: 'Desk plant rental', category: 'Business', priceCents: 2_200, costCents: 980 },
];

/** What is ordered for a day that matters. */
export const occasionProducts: readonly Product[] = [
  { name: 'Bridal bouquet', category: 'Events', priceCents: 14_500, costCents: 6_150 },
  { name: 'Wedding table set', category: 'Events', priceCents: 9_800, costCents: 4_400 },
  { name: 'Sympathy wreath', category: 'Events', priceCents: 11_000, costCents: 4_950 },
  { name: 'Balloons and bouquet', category: 'Events', priceCents: 4_400, costCents: 1_760 },
];

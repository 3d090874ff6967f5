/** A way of buying that some customers of the sample shop share. Days are counted back from the shop's last day. */
export interface Habit {
  readonly customers: number;
  readonly isBusiness: boolean;
  readonly orders: readonly [fewest: number, most: number];
  readonly daysAgo: readonly [latest: number, earliest: number];
  readonly lines: readonly [fewest: number, most: number];
  readonly quantity: readonly [fewest: number, most: number];
  readonly channels: readonly string[];
  /** Reasons for an order; an empty list means that none is noted. */
  readonly occasions: readonly string[];
  /** Cases of service per customer, and minutes for each. */
  readonly cases: readonly [fewest: number, most: number];
  readonly minutes: readonly [fewest: number, most: number];
  /** What is taken off the price, in percent. */
  readonly rebatePercent: number;
}

const home = { isBusiness: false, lines: [1, 2], quantity: [1, 2], occasions: [], rebatePercent: 0 } as const;

/** Who buys in the sample shop: 120 customers whose habits differ as they do in a real one. */
export const habits: readonly Habit[] = [
  // Businesses that order all the time, ask for little, and pay.
  {
    ...{ customers: 5, isBusiness: true, orders: [12, 20], daysAgo: [0, 420], lines: [1, 2], quantity: [2, 5], rebatePercent: 5 },
    ...{ channels: ['Phone', 'Online'], occasions: [], cases: [1, 3], minutes: [5, 15] },
  },
  // Businesses that order as much, at a rebate, and phone every week: they cost more than they bring.
  {
    ...{ customers: 3, isBusiness: true, orders: [10, 15], daysAgo: [2, 410], lines: [1, 1], quantity: [1, 2], rebatePercent: 25 },
    ...{ channels: ['Phone'], occasions: [], cases: [14, 20], minutes: [20, 50] },
  },
  { ...home, customers: 16, orders: [4, 9], daysAgo: [1, 400], channels: ['Online', 'App', 'Online'], cases: [0, 1], minutes: [4, 12] },
  { ...home, customers: 18, orders: [4, 8], daysAgo: [1, 410], channels: ['Shop', 'Shop', 'Phone'], cases: [0, 1], minutes: [5, 15] },
  {
    ...home,
    ...{ customers: 20, orders: [1, 2], daysAgo: [5, 420], lines: [1, 3], quantity: [1, 4], channels: ['Shop', 'Phone', 'Online'] },
    ...{ occasions: ['Wedding', 'Funeral', 'Birthday', "Valentine's Day", "Mother's Day"], cases: [1, 2], minutes: [20, 75] },
  },
  { ...home, customers: 18, orders: [1, 1], daysAgo: [1, 80], channels: ['Shop', 'Online', 'App'], cases: [0, 1], minutes: [4, 10] },
  { ...home, customers: 26, orders: [1, 4], daysAgo: [190, 425], channels: ['Shop', 'Online', 'Phone'], cases: [0, 1], minutes: [5, 20] },
  { ...home, customers: 14, orders: [2, 2], daysAgo: [3, 170], channels: ['Shop', 'Online'], cases: [0, 1], minutes: [5, 15] },
];

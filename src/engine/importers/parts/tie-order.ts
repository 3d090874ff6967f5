/** What a shop says of one order, in 1/10,000; NaN where it says nothing. */
export interface ToldOrder {
  /** Items before discounts. */
  readonly value: number;
  readonly discount: number;
  readonly shipping: number;
  readonly shippingDiscount: number;
  readonly tax: number;
  readonly total: number;
}

/** The same order's parts, none of them NaN but for a net that nothing tells. */
export interface TiedOrder {
  /** Items after discounts, without tax and shipping. */
  readonly net: number;
  /** What was taken off the items. */
  readonly discount: number;
  /** Shipping as charged. */
  readonly shipping: number;
}

const cent = 100;
/** Ways in which a total may be made up: whether the discount, the discount on shipping and the tax are in it. */
const ways: readonly (readonly [discount: 0 | 1, shippingDiscount: 0 | 1, tax: 0 | 1])[] = [
  [1, 0, 1],
  [1, 1, 1],
  [1, 0, 0],
  [1, 1, 0],
  [0, 0, 1],
  [0, 1, 1],
  [0, 0, 0],
  [0, 1, 0],
];

/**
 * Takes an order's total apart. Exports of different years and countries differ in what the total holds, so the way that
 * ties out is taken; where none does, the total less tax and shipping is what the items came to.
 */
export function tieOrder(told: ToldOrder): TiedOrder {
  const [discount, shipping, offShipping, tax] = [told.discount, told.shipping, told.shippingDiscount, told.tax].map(orZero) as Four;
  const taken = Math.abs(discount);
  const off = Math.abs(offShipping);
  if (Number.isNaN(told.total)) return { net: told.value - taken, discount: taken, shipping };
  for (const [a, b, c] of ways) {
    const net = told.value - a * taken;
    const charged = shipping - b * off;
    if (Math.abs(net + charged + c * tax - told.total) <= cent)
      return { net: told.total - c * tax - charged, discount: a * taken, shipping: charged };
  }
  return { net: told.total - tax - shipping, discount: taken, shipping };
}

type Four = [number, number, number, number];

function orZero(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

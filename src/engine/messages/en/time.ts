/** English texts about how customers buy over time. */
export const time = {
  'preset-habits-label': 'Buying habits',
  'preset-habits-help':
    'First-time, regular, special-occasion, seasonal, lapsing, lapsed and reactivated customers, judged by the gaps between orders in this shop.',
  'preset-florist-label': 'Flower shop',
  'preset-florist-help':
    'Weddings, sympathy, Valentine’s Day, Mother’s Day, other occasions, weekly buyers and one-off gifts; an occasion column helps, but dates alone will do.',
  'occasions-by-country': 'Occasions are those of {country}, as the country is set.',
  'occasions-by-currency': 'Occasions are those of {country}, because amounts are in {currency}; set the country if the shop is elsewhere.',
  'occasions-by-default':
    'Occasions are the ones that most countries share, because the shop’s country is not known; set it to get its own.',
  'lapse-from-all-gaps':
    'A customer is lapsed after about {days} days without an order: four in five gaps between orders in this shop are over by then, those still open taken in.',
  'lapse-from-returning':
    'A customer is lapsed after about {days} days without an order: most customers never came back, and of the gaps of those who did four in five were over by then.',
  'lapse-assumed':
    'A customer is lapsed after {days} days without an order; that is assumed, because the orders are too few, or cover too short a time, to tell.',
} as const;

import { blackFriday, christmas, easter, fathersDay, halloween, mothersDay, thanksgiving, valentines } from './feasts.js';
import type { OccasionPack } from './occasion.js';

export const us: OccasionPack = {
  code: 'us',
  name: 'the United States',
  occasions: [valentines, easter, mothersDay, fathersDay, halloween, thanksgiving, blackFriday, christmas],
};

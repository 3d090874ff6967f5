import { blackFriday, christmas, easter, fathersDay, mothersDay, valentines, womensDay } from './feasts.js';
import type { OccasionPack } from './occasion.js';

export const international: OccasionPack = {
  code: 'international',
  name: 'every other country',
  occasions: [valentines, womensDay, easter, mothersDay, fathersDay, blackFriday, christmas],
};

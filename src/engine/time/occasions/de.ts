import { blackFriday, christmas, easter, fixed, mothersDay, valentines, womensDay } from './feasts.js';
import type { OccasionPack } from './occasion.js';

export const de: OccasionPack = {
  code: 'de',
  name: 'Germany',
  occasions: [valentines, womensDay, easter, mothersDay, fixed('St Nicholas', [12, 6], { leadDays: 5 }), blackFriday, christmas],
};

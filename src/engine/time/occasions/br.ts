import { blackFriday, christmas, easter, fixed, mothersDay, sundayOf, womensDay } from './feasts.js';
import type { OccasionPack } from './occasion.js';

export const br: OccasionPack = {
  code: 'br',
  name: 'Brazil',
  occasions: [
    womensDay,
    easter,
    mothersDay,
    fixed("Valentine's Day", [6, 12]),
    sundayOf("Father's Day", [8, 2]),
    fixed("Children's Day", [10, 12]),
    blackFriday,
    christmas,
  ],
};

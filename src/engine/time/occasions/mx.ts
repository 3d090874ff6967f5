import { blackFriday, christmas, fathersDay, fixed, threeKings, valentines } from './feasts.js';
import type { OccasionPack } from './occasion.js';

export const mx: OccasionPack = {
  code: 'mx',
  name: 'Mexico',
  occasions: [
    threeKings,
    valentines,
    fixed("Children's Day", [4, 30]),
    fixed("Mother's Day", [5, 10]),
    fathersDay,
    fixed('Day of the Dead', [11, 2], { leadDays: 7 }),
    blackFriday,
    christmas,
  ],
};

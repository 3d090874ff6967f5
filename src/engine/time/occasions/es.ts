import { blackFriday, christmas, fixed, sundayOf, threeKings, valentines } from './feasts.js';
import type { OccasionPack } from './occasion.js';

export const es: OccasionPack = {
  code: 'es',
  name: 'Spain',
  occasions: [threeKings, valentines, fixed("Father's Day", [3, 19]), sundayOf("Mother's Day", [5, 1]), blackFriday, christmas],
};

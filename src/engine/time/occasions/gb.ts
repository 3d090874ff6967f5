import { afterEaster, blackFriday, christmas, easter, fathersDay, halloween, valentines } from './feasts.js';
import type { OccasionPack } from './occasion.js';

export const gb: OccasionPack = {
  code: 'gb',
  name: 'the United Kingdom',
  occasions: [valentines, afterEaster("Mother's Day", -21), easter, fathersDay, halloween, blackFriday, christmas],
};

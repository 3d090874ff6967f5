import { afterEaster, christmas, easter, eidAlAdha, eidAlFitr, fathersDay, fixed, ramadan, valentines } from './feasts.js';
import type { OccasionPack } from './occasion.js';

export const ng: OccasionPack = {
  code: 'ng',
  name: 'Nigeria',
  occasions: [
    ramadan,
    eidAlFitr,
    eidAlAdha,
    valentines,
    afterEaster("Mother's Day", -21),
    easter,
    fathersDay,
    fixed("Children's Day", [5, 27], { leadDays: 7 }),
    christmas,
  ],
};

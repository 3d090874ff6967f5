import { durgaPuja, eidAlAdha, eidAlFitr, fixed, mothersDay, ramadan, valentines } from './feasts.js';
import type { OccasionPack } from './occasion.js';

export const bd: OccasionPack = {
  code: 'bd',
  name: 'Bangladesh',
  occasions: [ramadan, eidAlFitr, eidAlAdha, valentines, fixed('Pohela Boishakh', [4, 14]), mothersDay, durgaPuja],
};

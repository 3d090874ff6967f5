import { christmas, diwali, durgaPuja, eidAlFitr, holi, mothersDay, rakshaBandhan, valentines } from './feasts.js';
import type { OccasionPack } from './occasion.js';

export const india: OccasionPack = {
  code: 'in',
  name: 'India',
  occasions: [valentines, holi, eidAlFitr, mothersDay, rakshaBandhan, durgaPuja, diwali, christmas],
};

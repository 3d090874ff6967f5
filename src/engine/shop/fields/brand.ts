import type { ShopColumns } from '../shop-columns.js';
import { type FieldRecord, numbers } from './field-record.js';

const questions = [
  ['awareness', 'Awareness', 'how well they know the shop'],
  ['likeability', 'Likeability', 'how much they like the shop'],
  ['intent', 'Purchase intent', 'how likely they are to buy'],
  ['fit', 'Brand fit', 'how well the shop suits them'],
] as const;

/** What customers answered in the survey: their average on each question, from 0 to 10. */
export const brandFields: readonly FieldRecord[] = questions.map(([role, name, meaning]) => ({
  name,
  help: `The customer's average answer on ${meaning}, from 0 to 10.`,
  needs: 'survey',
  needsColumn: { tab: 'survey', label: `column-${role}` },
  make: ({ survey }: ShopColumns) => {
    const answers = survey?.[role] ?? null;
    return answers && numbers(answers, 'number');
  },
}));

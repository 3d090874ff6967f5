import { type FieldRecord, numbers } from './field-record.js';

/** Recency, frequency and monetary value as classes; the best is the highest. */
export const scoreFields: readonly FieldRecord[] = [
  {
    name: 'R',
    aliases: ['R score', 'Recency score'],
    help: 'Recency score: the highest for the latest buyers.',
    make: ({ scores }) => numbers(scores.r, 'score'),
  },
  {
    name: 'F',
    aliases: ['F score', 'Frequency score'],
    help: 'Frequency score, from the number of orders.',
    make: ({ scores }) => numbers(scores.f, 'score'),
  },
  {
    name: 'M',
    aliases: ['M score', 'Monetary score'],
    help: 'Monetary score, from net sales.',
    make: ({ scores }) => numbers(scores.m, 'score'),
  },
  {
    name: 'RFM code',
    aliases: ['RFM', 'RFM score'],
    help: 'The three scores side by side, such as 543.',
    make: ({ scores: { r, f, m } }) =>
      numbers(
        r.map((score, customer) => score * 100 + (f[customer] as number) * 10 + (m[customer] as number)),
        'score',
      ),
  },
];

import type { HeaderRecord } from './header-record.js';

/** The columns of a survey tab: one row is an answer; scores from 0 to 10. */
export const surveyHeaders: readonly HeaderRecord[] = [
  { role: 'customer', label: 'column-customer', kind: 'text', required: false },
  { role: 'segment', label: 'column-segment-named', kind: 'text', required: false },
  { role: 'awareness', label: 'column-awareness', kind: 'number', required: false },
  { role: 'likeability', label: 'column-likeability', kind: 'number', required: false },
  { role: 'intent', label: 'column-intent', kind: 'number', required: false },
  { role: 'fit', label: 'column-fit', kind: 'number', required: false },
  { role: 'date', label: 'column-date', kind: 'date', required: false },
  { role: 'email', label: 'column-email', kind: 'text', required: false },
  { role: 'phone', label: 'column-phone', kind: 'text', required: false },
];

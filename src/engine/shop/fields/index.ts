import { brandFields } from './brand.js';
import { shareFields } from './channels.js';
import { clvFields } from './clv.js';
import { effortFields } from './effort.js';
import { favouriteFields } from './favourites.js';
import type { FieldRecord } from './field-record.js';
import { habitFields } from './habits.js';
import { occasionFields } from './occasions.js';
import { personFields } from './person.js';
import { salesFields } from './sales.js';
import { scoreFields } from './scores.js';
import { serviceFields } from './service.js';
import { stageFields } from './stage.js';
import { timingFields } from './timing.js';
import { valueFields } from './value.js';

/** The closed field dictionary; a rules table may also name columns of the customers and the orders tab. */
export const fields: readonly FieldRecord[] = [
  ...[...salesFields, ...timingFields, ...favouriteFields, ...serviceFields, ...scoreFields],
  ...[...habitFields, ...occasionFields, ...clvFields],
  ...[...valueFields, ...stageFields, ...effortFields, ...shareFields, ...personFields, ...brandFields],
];

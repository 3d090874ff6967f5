import { favouriteFields } from './favourites.js';
import type { FieldRecord } from './field-record.js';
import { salesFields } from './sales.js';
import { scoreFields } from './scores.js';
import { serviceFields } from './service.js';
import { timingFields } from './timing.js';

/** The closed field dictionary; a rules table may also name columns of the customers and the orders tab. */
export const fields: readonly FieldRecord[] = [...salesFields, ...timingFields, ...favouriteFields, ...serviceFields, ...scoreFields];

import { effortScoreColumn } from '../../on-demand.js';
import type { FieldRecord } from './field-record.js';

/** How much work a customer is. */
export const effortFields: readonly FieldRecord[] = [
  {
    name: 'Effort score',
    aliases: ['Service effort', 'Effort'],
    help: 'From 1 (no contact) to 10: the mean score in the service log, else minutes of service per order in classes 2 to 10.',
    needs: 'service',
    make: (shop) => effortScoreColumn(shop),
  },
];

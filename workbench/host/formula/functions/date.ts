import { type ClockReading, dateOfSerial, serialOfDay } from '../../workbook/serial-date.js';
import type { CellValue } from '../../workbook/types.js';
import { cellError, isError } from '../errors.js';
import { toNumber } from '../values.js';
import type { FunctionRecord } from './function-record.js';

/** Calendar dates, as serial numbers. */
export const dateFunctions: readonly FunctionRecord[] = [
  {
    name: 'DATE',
    kind: 'mapped',
    least: 3,
    most: 3,
    compute(args) {
      const parts = args.map((arg, index) => toNumber(arg, 'DATE', index + 1));
      const wrong = parts.find(isError);
      if (wrong) return wrong;
      const [year = 0, month = 0, day = 0] = (parts as number[]).map(Math.trunc);
      if (year < 0 || year > 9999) return cellError('#NUM!', `Function DATE parameter 1 value is ${year}. Valid years are 0 to 9999.`);
      // Years below 1900 count from 1900, as in Sheets.
      return serialOfDay(year < 1900 ? year + 1900 : year, month, day);
    },
  },
  calendarPart('YEAR', (clock) => clock.year),
  calendarPart('MONTH', (clock) => clock.month),
  calendarPart('DAY', (clock) => clock.day),
];

function calendarPart(name: string, read: (clock: ClockReading) => number): FunctionRecord {
  return {
    name,
    kind: 'mapped',
    least: 1,
    most: 1,
    compute(args): CellValue {
      const serial = toNumber(args[0] ?? null, name, 1);
      if (isError(serial)) return serial;
      const clock = dateOfSerial(serial);
      return clock ? read(clock) : cellError('#NUM!', `Function ${name} parameter 1 value is ${serial}, which is not a date.`);
    },
  };
}

import type { CellValue } from '../host/workbook/types.js';
import { xmlElement } from './xml-text.js';

/** A column of a pivot's source, with the distinct values of it where the pivot groups by it. */
export interface PivotField {
  readonly name: string;
  readonly format: string;
  /** Distinct values in display order; null for a column that is no group. A blank is `null`. */
  readonly items: readonly CellValue[] | null;
}

const msPerDay = 86_400_000;

/** A number format that shows dates: it names a year, month or day outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  return /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** The distinct values of a column, in the order in which a pivot lists them: numbers, then text, then blank. */
export function distinctItems(column: readonly CellValue[], ascending: boolean): CellValue[] {
  const items = new Map<string, CellValue>();
  for (const value of column) {
    const item = value === '' ? null : value;
    items.set(itemKey(item), item);
  }
  const sorted = [...items.values()].sort(compareItems);
  return ascending ? sorted : sorted.reverse();
}

/** Excel and LibreOffice tell texts apart without regard to case. */
export function itemKey(value: CellValue): string {
  if (value === null || value === '') return 'blank';
  if (typeof value === 'object') return `e${value.error}`;
  return typeof value === 'string' ? `s${value.toLowerCase()}` : `${typeof value}${value}`;
}

const order = ['number', 'string', 'boolean', 'object'];

function compareItems(a: CellValue, b: CellValue): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a !== typeof b) return order.indexOf(typeof a) - order.indexOf(typeof b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'en');
}

/** `cacheField`: what Excel knows of a source column before it reads the cells again. */
export function cacheFieldXml(field: PivotField, numFmtId: number): string {
  const items = field.items;
  if (items === null) return xmlElement('cacheField', { name: field.name, numFmtId: 0 }, ['<sharedItems/>']);
  const asDate = isDateFormat(field.format);
  const children = items.map((item) => itemXml(item, asDate));
  const shared = xmlElement('sharedItems', { ...kinds(items, asDate), count: items.length }, children);
  return xmlElement('cacheField', { name: field.name, numFmtId: asDate ? numFmtId : 0 }, [shared]);
}

function itemXml(item: CellValue, asDate: boolean): string {
  if (item === null) return '<m/>';
  if (typeof item === 'number') return asDate ? xmlElement('d', { v: isoTime(item) }) : xmlElement('n', { v: item });
  if (typeof item === 'boolean') return xmlElement('b', { v: item ? 1 : 0 });
  return typeof item === 'object' ? xmlElement('e', { v: item.error }) : xmlElement('s', { v: item });
}

function isoTime(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.round(serial * msPerDay)).toISOString().slice(0, 19);
}

/** The attributes by which Excel tells what is among the items (ECMA-376 part 1, 18.10.1.90); it repairs files where they lie. */
function kinds(items: readonly CellValue[], asDate: boolean): Record<string, string | number | undefined> {
  const numbers = items.filter((item): item is number => typeof item === 'number');
  const blank = items.includes(null);
  const texts = items.length - numbers.length - (blank ? 1 : 0);
  const flags: Record<string, string | number | undefined> = {
    containsSemiMixedTypes: texts + (blank ? 1 : 0) === 0 ? 0 : undefined,
    containsString: texts === 0 ? 0 : undefined,
    containsBlank: blank ? 1 : undefined,
    containsMixedTypes: texts > 0 && numbers.length > 0 ? 1 : undefined,
    longText: items.some((item) => typeof item === 'string' && item.length > 255) ? 1 : undefined,
  };
  if (numbers.length === 0) return flags;
  const min = numbers.reduce((a, b) => Math.min(a, b));
  const max = numbers.reduce((a, b) => Math.max(a, b));
  if (!asDate)
    return { ...flags, containsNumber: 1, containsInteger: numbers.every(Number.isInteger) ? 1 : undefined, minValue: min, maxValue: max };
  return { ...flags, containsNonDate: texts === 0 ? 0 : undefined, containsDate: 1, minDate: isoTime(min), maxDate: isoTime(max + 1) };
}

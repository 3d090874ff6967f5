import { renderValue } from '../workbook/number-format.js';
import type { Label } from './labels.js';

/** A label as its cell shows it; it begins the name of its total. */
export function renderLabel(label: Label, locale: string): string {
  return renderValue(label.value, label.format ?? 'General', locale);
}

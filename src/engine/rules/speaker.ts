import { type Catalogue, type MessageKey, say as sayIn } from '../messages/index.js';
import type { FieldColumn } from '../shop/field.js';
import { isoFromDay } from '../shop/iso-day.js';
import { headerKey } from '../table/header-key.js';
import type { Speaker } from './operator.js';
import { unscaledNumber } from './read-number.js';
import { shiftDecimal } from './shift-decimal.js';
import type { Condition, Literal } from './types.js';

/** Units whose word stands behind the number; the rest are clear from the field's name. */
const unitWords: Readonly<Partial<Record<string, MessageKey>>> = { days: 'sentence-days', minutes: 'sentence-minutes' };

/** Fields whose names are plurals; `Orders` is spoken of as their number. */
const pluralFields = new Set([
  ...['units', 'grosssales', 'discounts', 'refunds', 'netsales', 'tickets', 'serviceminutes', 'distinctproducts', 'distinctcategories'],
  ...['dayssincelastorder', 'dayssincefirstorder'],
]);

/** What an operator needs to say itself about one field, in one language. */
export function speakerFor({ field, column }: Condition, catalogue?: Catalogue): Speaker {
  const say: Speaker['say'] = (key, params = {}) => sayIn(key, params, catalogue);
  const bare = (literal: Literal) => bareLiteral(literal, column, say);
  const word = column.kind === 'number' ? unitWords[column.unit] : undefined;
  return {
    field: headerKey(field) === 'orders' ? say('sentence-orders-field') : insideSentence(field),
    things: pluralFields.has(headerKey(field)) ? 2 : 1,
    bare,
    value: (literal) => (word === undefined || literal.kind !== 'number' ? bare(literal) : say(word, { n: bare(literal) })),
    say,
  };
}

function bareLiteral(literal: Literal, column: FieldColumn, say: Speaker['say']): string {
  if (literal.kind === 'text') return say('sentence-quoted', { text: literal.value });
  if (literal.kind === 'date') return isoFromDay(literal.day);
  if (column.kind !== 'number') return String(literal.value);
  const value = unscaledNumber(literal.value, column);
  return column.unit === 'ratio' ? `${shiftDecimal(String(value), 2)}%` : String(value);
}

/** `Net sales` reads `net sales`; names such as `R`, `RFM code` and `VIP` keep their capitals. */
function insideSentence(name: string): string {
  const [first = '', second = ''] = name;
  const isWord = second !== '' && second.toLowerCase() === second && second.toUpperCase() !== second;
  return isWord ? first.toLowerCase() + name.slice(first.length) : name;
}

import { type Catalogue, type MessageKey, say } from '../../messages/index.js';
import type { FieldColumn } from '../../shop/field.js';
import { isoFromDay } from '../../shop/iso-day.js';
import { headerKey } from '../../table/header-key.js';
import { speakerFor } from '../speaker.js';
import type { Condition } from '../types.js';
import type { Change, ChangeKind } from './explanation.js';
import { bareNumber, type Value, valueText } from './value-text.js';

/** Fields that a purchase raises, or can raise. */
const raisedByBuying = new Set([
  ...['orders', 'units', 'grosssales', 'netsales', 'averageordervalue', 'grossmargin', 'contributionmargin', 'profitafterservice'],
  ...['distinctproducts', 'distinctcategories', 'costofgoods', 'marginrate', 'serviceroi', 'r', 'f', 'm', 'rfmcode'],
]);
/** Those that a purchase can lower too: a small order lowers the average. */
const loweredByBuying = new Set(['averageordervalue', 'marginrate', 'dayssincelastorder', 'typicalgap']);
/** Fields that time changes by itself. */
const raisedByWaiting = new Set(['dayssincelastorder', 'dayssincefirstorder']);
const loweredByWaiting = new Set(['r', 'rfmcode']);

interface Spoken {
  readonly condition: Condition;
  readonly catalogue?: Catalogue | undefined;
}

/** What has happened stays so: nobody takes an order back, or becomes a newer customer. */
const neverLowered = new Set(['orders', 'grosssales', 'distinctproducts', 'distinctcategories', 'dayssincefirstorder']);
const neverChanged = new Set(['firstorder']);

/** Says what it takes to get from one number or date to another; null for what can't happen at all. */
export function numberChange(from: number, to: number, { condition, catalogue }: Spoken): Change | null {
  const { field, column } = condition;
  const name = headerKey(field);
  const isUp = to > from;
  if (neverChanged.has(name) || (!isUp && neverLowered.has(name))) return null;
  const kind = kindOf(name, isUp, column);
  const distance = Math.abs(to - from) / Math.max(Math.abs(from), Math.abs(to));
  return { field, kind, text: changeText({ from, to, name }, condition, catalogue), distance };
}

function kindOf(name: string, isUp: boolean, { kind }: FieldColumn): ChangeKind {
  if (kind === 'date') return name === 'lastorder' && isUp ? 'buy' : 'other';
  if ((isUp ? raisedByBuying : loweredByBuying).has(name) || (isUp && name.startsWith('total'))) return 'buy';
  return (isUp ? raisedByWaiting : loweredByWaiting).has(name) ? 'wait' : 'other';
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** Fields that people speak about in words of their own: going up, going down. */
const idioms: ReadonlyMap<string, readonly [up: MessageKey | null, down: MessageKey | null]> = new Map([
  ['orders', ['explain-change-orders', null]],
  ['dayssincelastorder', ['explain-change-no-order', 'explain-change-ordered-within']],
  ['dayssincefirstorder', ['explain-change-stay', null]],
]);

function changeText({ from, to, name }: Step, condition: Condition, catalogue?: Catalogue): string {
  const { column } = condition;
  const { field } = speakerFor(condition, catalogue);
  const isUp = to > from;
  const idiom = idioms.get(name)?.[isUp ? 0 : 1] ?? null;
  if (idiom !== null) return say(idiom, { n: idiom === 'explain-change-ordered-within' ? to : to - from }, catalogue);
  if (column.kind === 'date')
    return say(isUp ? 'explain-change-later' : 'explain-change-earlier', { field, goal: isoFromDay(to) }, catalogue);
  if (column.kind === 'number' && (column.unit === 'score' || column.unit === 'ratio')) {
    return say('explain-change-to', { field, goal: bareNumber(to, column), value: bareNumber(from, column) }, catalogue);
  }
  const amount = valueText(Math.abs(to - from), column, catalogue);
  return say(isUp ? 'explain-change-more' : 'explain-change-less', { amount, field }, catalogue);
}

/** Says that a text would have to be another one; `goal` is null where any other will do. */
export function textChange(from: Value, goal: string | null, { condition, catalogue }: Spoken): Change {
  const { field, column } = condition;
  const spoken = speakerFor(condition, catalogue).field;
  const value = valueText(from, column, catalogue);
  const key = goal === null ? 'explain-change-another-text' : 'explain-change-text';
  const text = say(key, { field: spoken, goal: goal ?? '', value }, catalogue);
  // What a customer buys most is a habit; what it is stands in the owner's list.
  return { field, kind: headerKey(field).startsWith('top') ? 'buy' : 'other', text, distance: 1 };
}

/** Says that a blank would have to be filled. */
export function fillChange({ condition, catalogue }: Spoken): Change {
  const { field } = condition;
  const text = say('explain-change-fill', { field: speakerFor(condition, catalogue).field }, catalogue);
  return { field, kind: 'other', text, distance: 1 };
}

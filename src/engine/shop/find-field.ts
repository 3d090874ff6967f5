import { say } from '../messages/index.js';
import { headerKey } from '../table/header-key.js';
import { once } from '../table/once.js';
import type { Field, FieldColumn, FieldLookup } from './field.js';
import { topOfColumn } from './fields/favourites.js';
import type { FieldRecord } from './fields/field-record.js';
import { fields } from './fields/index.js';
import { pickByRow, rowOfCustomer } from './list-values.js';
import { nearestName } from './nearest-name.js';
import type { ShopColumns } from './shop-columns.js';

/**
 * Makes the look-up that a rules table uses: first the field dictionary, then the columns of the customers tab, then
 * `Top HEADER` and `Total HEADER` over the orders tab. A column is made when it is first asked for, and once only.
 */
export function fieldFinder(shop: ShopColumns): (header: string) => FieldLookup {
  const found = new Map<string, FieldLookup>();
  return (header) => {
    const key = headerKey(header);
    const known = found.get(key);
    if (known !== undefined) return known;
    const lookup = inDictionary(shop, key) ?? inCustomersTab(shop, key) ?? inOrdersTab(shop, key) ?? unknown(shop, header);
    found.set(key, lookup);
    return lookup;
  };
}

/** The field dictionary by every name of a field. */
const dictionary = once(() => {
  const byKey = new Map<string, FieldRecord>();
  for (const record of fields) for (const name of [record.name, ...(record.aliases ?? [])]) byKey.set(headerKey(name), record);
  return byKey;
});

function inDictionary(shop: ShopColumns, key: string): FieldLookup | null {
  const record = dictionary().get(key);
  if (record === undefined) return null;
  const { needs } = record;
  const tabs = { service: shop.service, customers: shop.list, survey: shop.survey };
  const isMissing = needs !== undefined && tabs[needs] === null;
  const made = isMissing ? null : lookup(record.name, record.make(shop));
  if (made !== null) return made;
  // A column of the owner's that has the field's name is better than none, such as an age of "30-40", or tickets without a log.
  return inCustomersTab(shop, key) ?? (isMissing ? { ok: false, reason: 'needs-tab', tabRole: needs } : withoutColumn(record));
}

/** A field of the dictionary that this shop has no column for. */
function withoutColumn({ needsColumn }: FieldRecord): FieldLookup {
  if (needsColumn === undefined) return { ok: false, reason: 'unknown', nearest: null };
  const params = { role: say(`rules-tab-${needsColumn.tab}`), column: say(needsColumn.label) };
  return { ok: false, reason: 'unanswered', key: 'rules-field-needs-column', params };
}

function inCustomersTab(shop: ShopColumns, key: string): FieldLookup | null {
  const { list } = shop;
  if (list === null) return null;
  const [column, twin] = columnsWith(list.recognised.headers, key);
  if (column === undefined) return null;
  if (twin !== undefined) return headedAlike(list.recognised.tab);
  const rows = rowOfCustomer(shop);
  const pick = (values: Float64Array) => pickByRow(values, rows);
  const name = list.recognised.headers[column] as string;
  const days = list.day(column);
  if (days !== null) return lookup(name, { kind: 'date', days: pick(days) });
  const numbers = list.number(column);
  if (numbers !== null) return lookup(name, { kind: 'number', values: pick(numbers), unit: 'number', scale: 1 });
  const text = list.text(column);
  return lookup(name, {
    kind: 'text',
    codes: rows.map((row) => (row < 0 ? -1 : (text.codes[row] as number))),
    labels: text.labels,
  });
}

function columnsWith(headers: readonly string[], key: string): number[] {
  return headers.flatMap((header, column) => (header !== '' && headerKey(header) === key ? [column] : []));
}

/** Which of two columns is meant can't be told, and a guess would be silent. */
function headedAlike(tabAsked: string): FieldLookup {
  return { ok: false, reason: 'unanswered', key: 'rules-field-twice', params: { tabAsked } };
}

function inOrdersTab(shop: ShopColumns, key: string): FieldLookup | null {
  const { headers, tab } = shop.lines.recognised;
  for (const word of ['top', 'total'] as const) {
    if (!key.startsWith(word)) continue;
    const [column, twin] = columnsWith(headers, key.slice(word.length));
    if (column === undefined) continue;
    if (twin !== undefined) return headedAlike(tab);
    const header = headers[column] as string;
    if (word === 'top') return lookup(`Top ${header}`, topOfColumn(shop, column));
    return (
      totalOfColumn(shop, column, header) ?? {
        ok: false,
        reason: 'unanswered',
        key: 'rules-field-not-numbers',
        params: { header, tabAsked: tab },
      }
    );
  }
  return null;
}

function totalOfColumn({ lines, purchases, index }: ShopColumns, column: number, header: string): FieldLookup | null {
  const values = lines.money(column);
  if (values === null) return null;
  const { start, rows } = purchases.rowsOfCustomer;
  const totals = new Float64Array(index.size);
  for (let customer = 0; customer < index.size; customer++) {
    for (let place = start[customer] as number; place < (start[customer + 1] as number); place++) {
      const value = values[rows[place] as number] as number;
      if (!Number.isNaN(value)) totals[customer] = (totals[customer] as number) + value;
    }
  }
  return lookup(`Total ${header}`, { kind: 'number', values: totals, unit: 'number', scale: 10000 });
}

function lookup(name: string, column: FieldColumn | null): FieldLookup | null {
  const field: Field | null = column && { name, column };
  return field && { ok: true, field };
}

function unknown({ lines, list }: ShopColumns, header: string): FieldLookup {
  const headers = lines.recognised.headers.filter((name) => name !== '');
  const names = [
    ...fields.map((field) => field.name),
    ...(list?.recognised.headers ?? []),
    ...headers.map((name) => `Top ${name}`),
    ...headers.map((name) => `Total ${name}`),
  ];
  return { ok: false, reason: 'unknown', nearest: nearestName(header, names) };
}

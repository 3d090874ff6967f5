import type { TextColumn } from './columns.js';
import { headerKey } from './header-key.js';
import { once } from './once.js';
import { rowState, type ServiceCode } from './order-lines.js';

type ServiceKind = ServiceCode['kind'];

/** Product codes and names that stand for no goods, as `headerKey` folds them. */
const words: readonly (readonly [ServiceKind, string])[] = [
  ['postage', 'postage carriage shipping delivery freight porto versand versandkosten livraison envio frete spedizione'],
  ['postage', 'dotcompostage postageandpacking shippingfee shippingcharge deliveryfee deliverycharge nextdaycarriage'],
  ['postage', 'fraisdeport fraisdelivraison gastosdeenvio costodeenvio shippingandhandling handling handlingfee'],
  ['fee', 'bankcharges bankcharge amazonfee cruk crukcommission fee fees servicefee processingfee transactionfee paypalfee stripefee'],
  ['fee', 'tip tips gratuity surcharge rounding bankgebuhren fraisbancaires'],
  ['discount', 'discount discounts disc rabatt remise descuento desconto sconto coupon promotion promo'],
  ['manual', 'manual manualentry manualadjustment misc miscellaneous'],
  ['voucher', 'gift giftvoucher giftvouchers giftcard giftcards voucher dotcomgiftshopgiftvoucher gutschein cartecadeau tarjetaregalo'],
  ['sample', 'sample samples freesample'],
  ['adjustment', 'adjust adjust2 adjustment adjustbaddebt baddebt adjustbypeter'],
];

const byWord = once(
  () => new Map<string, ServiceKind>(words.flatMap(([kind, list]) => list.split(' ').map((word) => [headerKey(word), kind] as const))),
);

/** Codes that mean this as a code only: a shop may sell posts, and dots. */
const byCode = new Map<string, ServiceKind>([
  ['post', 'postage'],
  ['dot', 'postage'],
  ['pp', 'postage'],
]);

/** Codes so short that they mean this only among codes that are numbers: elsewhere `S` and `M` are sizes. */
const shortCodes = new Map<string, ServiceKind>([
  ['d', 'discount'],
  ['m', 'manual'],
  ['s', 'sample'],
  ['b', 'adjustment'],
  ['c2', 'postage'],
  ['c3', 'postage'],
]);

const longestWord = 60;

/**
 * What a line is when its product's code or name says that it is no product; null for goods.
 *
 * @example serviceKind('POST', '') // 'postage'
 */
export function serviceKind(code: string, name: string): ServiceKind | null {
  return kindOfCode(code) ?? kindOf(name);
}

function kindOfCode(code: string): ServiceKind | null {
  return kindOf(code) ?? byCode.get(headerKey(code)) ?? null;
}

function kindOf(text: string): ServiceKind | null {
  if (text === '' || text.length > longestWord) return null;
  const key = headerKey(text);
  const known = byWord().get(key);
  if (known !== undefined) return known;
  // `gift_0001_20` and `Gift Voucher £20.00`: a voucher with its number or its worth.
  const bare = key.replace(/\d+$/, '');
  return bare !== key && byWord().get(bare) === 'voucher' ? 'voucher' : null;
}

/** The lines of a tab that are no goods. */
export interface Services {
  /** 1 where the row is such a line; null when none is. */
  readonly isService: Uint8Array | null;
  readonly codes: readonly ServiceCode[];
}

/**
 * Finds the lines that are postage, fees, discounts and the like, by the product's code and else by its name. Where
 * nearly all codes begin with a digit, one that does not is told too, but counts as a product.
 *
 * @param columns the product's code and its name; null for a column that is not there
 */
export function findServices(columns: { sku: TextColumn | null; product: TextColumn | null }, state: Uint8Array): Services {
  const { sku, product } = columns;
  const numeric = sku !== null && mostAreNumbers(sku, state);
  const ofSku = (sku?.labels ?? []).map((label) => kindOfCode(label) ?? (numeric ? kindAmongNumbers(label) : null));
  const ofName = (product?.labels ?? []).map(kindOf);
  if (!ofSku.some(isFound) && !ofName.some(isFound)) return { isService: null, codes: [] };
  const rowsOf = new Map<string, { kind: ServiceKind; rows: number[] }>();
  const isService = new Uint8Array(state.length);
  for (let row = 0; row < state.length; row++) {
    if (state[row] !== rowState.counted) continue;
    const skuCode = sku?.codes[row] ?? -1;
    const nameCode = product?.codes[row] ?? -1;
    const bySku = skuCode < 0 ? null : (ofSku[skuCode] ?? null);
    const byName = nameCode < 0 ? null : (ofName[nameCode] ?? null);
    const kind = bySku !== null && bySku !== 'unlike-others' ? bySku : (byName ?? bySku);
    if (kind === null) continue;
    if (kind !== 'unlike-others') isService[row] = 1;
    const label = (skuCode >= 0 ? sku?.labels[skuCode] : product?.labels[nameCode]) as string;
    const known = rowsOf.get(label);
    if (known === undefined) rowsOf.set(label, { kind, rows: [row] });
    else known.rows.push(row);
  }
  const codes = [...rowsOf].map(([code, { kind, rows }]) => ({ code, kind, rows }));
  return { isService: isService.includes(1) ? isService : null, codes };
}

function isFound(kind: ServiceKind | null): boolean {
  return kind !== null;
}

function kindAmongNumbers(label: string): ServiceKind | null {
  if (startsWithDigit(label)) return null;
  return shortCodes.get(headerKey(label)) ?? 'unlike-others';
}

/** Whether at least 95 % of the rows have a code that begins with a digit, and more than a handful do. */
function mostAreNumbers({ codes, labels }: TextColumn, state: Uint8Array): boolean {
  const isNumber = labels.map(startsWithDigit);
  let numbers = 0;
  let filled = 0;
  for (let row = 0; row < state.length; row++) {
    const code = codes[row] as number;
    if (code < 0 || state[row] !== rowState.counted) continue;
    filled++;
    if (isNumber[code] === true) numbers++;
  }
  return numbers >= 10 && numbers >= 0.95 * filled;
}

function startsWithDigit(label: string): boolean {
  const first = label.charCodeAt(0);
  return first >= 48 && first <= 57;
}

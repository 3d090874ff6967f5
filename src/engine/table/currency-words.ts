/** Currency codes that may stand beside a number or at the end of a header, lower case. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'usd eur gbp jpy cny inr bdt ngn cad aud nzd chf sek nok dkk pln czk huf ron bgn brl mxn ars clp cop pen uyu pyg bob crc dop gtq ' +
    'zar kes ghs ugx tzs rwf etb zmw mzn aoa xof xaf mad dzd tnd egp aed sar qar kwd bhd omr jod lbp iqd irr ils try rub uah kzt ' +
    'idr myr sgd thb php vnd krw hkd twd pkr lkr npr mmk khr isk rsd gel'
  ).split(' '),
);

/**
 * Other words that name a currency beside a number, lower case, without points: words and abbreviations in the languages
 * whose headers we know, and what neighbours of theirs write.
 */
export const currencyWords: ReadonlySet<string> = new Set(
  (
    'rs re r rupee rupees tk taka n naira cfa fcfa fr sfr euro euros dollar dollars pound pounds kr kč kc zł zl ft lei dh dhs dirham ' +
    'rm rp rial riyal tl kn ksh tsh ush sh kwacha sfr reais real peso pesos ' +
    'টাকা रु रू रुपये रुपए रुपया руб р ₽ грн лв ' +
    'دإ دم دج دت دك ريال ريالات رس جنيه جم درهم دينار ليرة لل يورو دولار دولارا تومان'
  ).split(' '),
);

/** Letters that name a currency only together with a dollar sign, as in `US$5`. */
export const dollarWords: ReadonlySet<string> = new Set('us usd a au aud c ca cad nz nzd hk s sg r mx nt b j'.split(' '));

/** Currencies that are written with three decimals. */
export const threeDecimalCurrencies: ReadonlySet<string> = new Set('kwd bhd omr jod tnd iqd lyd دك'.split(' '));

/** Whether a character is a currency's sign. `¢` is none: 50¢ is not 50. */
export function isCurrencySign(code: number): boolean {
  if (code < 128) return code === 36;
  return (code >= 0xa3 && code <= 0xa5) || (code >= 0x20a0 && code <= 0x20cf) || otherSigns.has(code);
}

/** Armenian, Afghan, Bengali (two), Gujarati, Tamil, Thai, Khmer and Persian signs. */
const otherSigns = new Set([0x58f, 0x60b, 0x9f2, 0x9f3, 0xaf1, 0xbf9, 0xe3f, 0x17db, 0xfdfc]);

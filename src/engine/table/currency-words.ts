/** Currency codes that may stand beside a number or at the end of a header, lower case. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'usd eur gbp jpy cny inr bdt ngn cad aud nzd chf sek nok dkk pln czk huf ron brl mxn ars clp cop pen zar kes ghs ugx tzs xof xaf mad ' +
    'egp aed sar qar kwd bhd omr ils try rub uah idr myr sgd thb php vnd krw hkd twd pkr lkr npr'
  ).split(' '),
);

/** Other words that name a currency beside a number. */
export const currencyWords: ReadonlySet<string> = new Set('rs r kr fr tk zł kč ft lei dh rm rp cfa fcfa tl'.split(' '));

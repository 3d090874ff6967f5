import type { DecimalMark } from './number-body.js';

/** Languages that write a decimal point; most others write a comma. */
const pointLanguages = new Set('en bn hi ha ur pa gu mr ta te kn ml ne si th zh ja ko he iw ms fil tl sw yo ig am my mt cy ga'.split(' '));
/** Countries whose people do not write as most who speak their language. */
const pointPlaces = new Set('MX US PR GT HN NI PA SV DO PE CH LI BW'.split(' '));
const commaPlaces = new Set(['ZA']);

/**
 * The decimal mark of a spreadsheet's locale, such as `de_DE` or `pt-BR`; null for an empty text. It speaks only where no
 * value of a tab does.
 *
 * @example decimalMarkOf('de_CH') // '.'
 */
export function decimalMarkOf(locale: string): DecimalMark | null {
  const [language = '', ...rest] = locale.trim().split(/[-_]/);
  const place = rest.find((part) => part.length === 2)?.toUpperCase() ?? '';
  if (language === '') return null;
  if (pointPlaces.has(place)) return '.';
  if (commaPlaces.has(place)) return ',';
  return pointLanguages.has(language.toLowerCase()) ? '.' : ',';
}

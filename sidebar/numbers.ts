/**
 * The page's locale: the browser's own variant of the page's language if it has one (en-IN for en), so that digits and
 * words agree.
 */
export function pageLocale(): string {
  const language = document.documentElement.lang || 'en';
  return navigator.languages.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}

export function formatCount(count: number): string {
  return new Intl.NumberFormat(pageLocale()).format(count);
}

/** A number as it would be typed. */
export function plainNumber(value: number): string {
  return new Intl.NumberFormat(pageLocale(), { useGrouping: false, maximumFractionDigits: 4 }).format(value);
}

/** `share` is 0..1 (or beyond, for an ROI); shown without decimals, except that little is not shown as nothing. */
export function formatPercent(share: number): string {
  const little = share !== 0 && Math.abs(share) < 0.01;
  return new Intl.NumberFormat(pageLocale(), { style: 'percent', maximumFractionDigits: little ? 1 : 0 }).format(share);
}

/**
 * An amount in the currency's major unit. From 1,000 on without decimals, which a narrow column has no room for.
 * Without a known currency it is a plain number with two decimals.
 */
export function formatMoney(amount: number, currency: string | null): string {
  const whole = Math.abs(amount) >= 1000 ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  if (currency && /^[A-Z]{3}$/.test(currency)) {
    const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    return new Intl.NumberFormat(pageLocale(), { ...style, ...whole }).format(amount);
  }
  const plain = new Intl.NumberFormat(pageLocale(), { minimumFractionDigits: 2, maximumFractionDigits: 2, ...whole }).format(amount);
  return currency ? `${plain} ${currency}` : plain;
}

/** A small difference must not be rounded away: as many decimals as the engine's money has. */
export function formatDifference(amount: number): string {
  return new Intl.NumberFormat(pageLocale(), { maximumFractionDigits: 4 }).format(amount);
}

/** An ISO date (`2017-12-30`) is a day on the wall; an ISO time is shown in the reader's own zone. Else the text itself. */
export function formatWhen(iso: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  const options = isDay ? ({ dateStyle: 'medium', timeZone: 'UTC' } as const) : ({ dateStyle: 'medium', timeStyle: 'short' } as const);
  return new Intl.DateTimeFormat(pageLocale(), options).format(instant);
}

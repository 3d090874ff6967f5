/** A spreadsheet's locale such as `en_US`, the way Intl writes it: `en-US`. */
export function languageTag(locale: string): string {
  return locale.replace('_', '-');
}

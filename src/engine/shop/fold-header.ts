/**
 * The form under which two headers or field names are the same: accents, case, spaces and punctuation are ignored.
 *
 * @example foldHeader('Days since last-order ') // 'dayssincelastorder'
 */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, '');
}

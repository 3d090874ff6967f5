/** Excel's limit for the name of a sheet. */
const maxNameLength = 31;

/**
 * Names under which Excel can hold these sheets, in the same order: it forbids `[ ] : * ? / \`, an apostrophe at either end,
 * more than 31 characters, the word History, and names that differ only in case.
 *
 * @example excelSheetNames(['Pivot: segment × month', 'pivot  segment × month']) // ['Pivot - segment × month', …]
 */
export function excelSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>(['history']);
  return names.map((name) => {
    const cleaned =
      name
        .replace(/:/g, ' -')
        .replace(/[[\]*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    let candidate = cleaned.slice(0, maxNameLength);
    for (let i = 2; taken.has(candidate.toLowerCase()); i++) {
      const ending = ` ${i}`;
      candidate = cleaned.slice(0, maxNameLength - ending.length) + ending;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

/** A sheet's name as it stands in a reference. @example quoteSheet("Bob's") // "'Bob''s'" */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

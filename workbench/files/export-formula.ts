/** Functions that mean the same in Sheets, Excel and LibreOffice. */
const shared = new Set(
  `ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHOOSE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY
  EOMONTH EXACT FLOOR HLOOKUP IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LARGE LEFT LEN LOWER MATCH MAX MEDIAN MID MIN MOD
  MONTH NOT OR PERCENTILE PI POWER PRODUCT QUARTILE RANK RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SMALL SQRT STDEV SUBSTITUTE SUBTOTAL
  SUM SUMIF SUMIFS SUMPRODUCT TEXT TODAY TRIM UPPER VALUE VLOOKUP WEEKDAY YEAR`.split(/\s+/),
);

/**
 * A formula as Excel takes it (without `=`, arguments parted by commas), or null when it is one that only Sheets understands:
 * a custom function, an open range such as `A2:L`, an array in braces, a reference to a tab whose name had to change. Such a
 * cell is written as the value that it shows.
 *
 * @param renamed whether a tab's name is another one in the file
 * @example exportFormula('=SUM(A1:A3; 2)', () => false) // 'SUM(A1:A3, 2)'
 */
export function exportFormula(formula: string, renamed: (sheet: string) => boolean): string | null {
  // Odd parts are texts in double quotes, or tab names in single ones.
  const parts = formula.replace(/^=/, '').split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  let text = '';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    if (i % 2 === 0) {
      if (!isShared(part)) return null;
      text += part.replace(/;/g, ',');
    } else {
      if (part.startsWith("'") && renamed(part.slice(1, -1).replace(/''/g, "'"))) return null;
      text += part;
    }
  }
  return text;
}

function isShared(part: string): boolean {
  if (/[{}"']/.test(part)) return false;
  // `A2:L`, `A:A`, `2:2`: one side of the colon has no row or no column.
  const openRange =
    /(^|[^A-Za-z0-9$])(\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3}(?![A-Za-z0-9$])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![A-Za-z(]))/;
  if (openRange.test(part)) return false;
  return [...part.matchAll(/([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g)].every(([, name]) => shared.has((name as string).toUpperCase()));
}

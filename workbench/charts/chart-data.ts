export interface ChartData {
  /** One for each row below the headers. */
  readonly labels: readonly string[];
  /** One for each column right of the labels; a cell that holds no number is `null`, a gap in the chart. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/**
 * Splits a chart's cells into labels and series. A single column has no labels: its rows are numbered.
 * Wholly empty rows at the end, as open ranges bring them, are left out.
 */
export function readChartData(cells: readonly (readonly (number | string | boolean | null)[])[], headerRows: number): ChartData {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = withoutEmptyTail(cells.slice(headerRows));
  const firstSeries = width > 1 ? 1 : 0;
  const labels = rows.map((row, index) => (firstSeries === 0 ? String(index + 1) : String(row[0] ?? '')));
  const series = [];
  for (let column = firstSeries; column < width; column++) {
    const header = headerRows > 0 ? String(cells[headerRows - 1]?.[column] ?? '') : '';
    series.push({
      name: header || `Series ${column - firstSeries + 1}`,
      values: rows.map((row) => {
        const value = row[column];
        return typeof value === 'number' ? value : null;
      }),
    });
  }
  return { labels, series };
}

function withoutEmptyTail<T>(rows: readonly (readonly (T | null)[])[]): readonly (readonly (T | null)[])[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((value) => value === null || (value as unknown) === '')) end--;
  return rows.slice(0, end);
}

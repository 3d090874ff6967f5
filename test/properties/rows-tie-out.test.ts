import fc from 'fast-check';
import { dataIssuesReport } from '../../src/engine/reports/data-issues.js';
import { analyse } from '../../src/engine/shop/analyse.js';
import type { Cell } from '../../src/engine/table/cell.js';
import { inputOf } from '../engine/shop/small-shop.js';

const header = ['Order', 'Date', 'Customer', 'SKU', 'Quantity', 'Unit price', 'Status'];

/** Rows of which any cell may be blank, wrong, below zero, cancelled or a failed formula. */
const row = fc.tuple(
  fc.constantFrom('1001', '1002', 'C1003', 'C1004', '', '#N/A'),
  fc.constantFrom('2024-05-03', '2024-06-14', '2026-01-01', '', 'soon', '#REF!'),
  fc.constantFrom('Ana', 'ana ', 'Ben', '', '#N/A', '007', '7'),
  fc.constantFrom('22423', '22424', 'POST', 'M', '', 'Discount'),
  fc.constantFrom<Cell>(1, 2, -1, 0, '', 'two'),
  fc.constantFrom<Cell>(10, 2.5, 0, -3, '', 'free'),
  fc.constantFrom('', 'paid', 'cancelled', 'refunded', 'whatever'),
);

const blank: Cell[] = ['', ' ', '', '', '', '', ''];
const good: Cell[] = ['1000', '2024-05-01', 'Ana', '22423', 1, 10, ''];
const rows = fc.array(fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: fc.constant(blank) }), { maxLength: 60 });

test('whatever stands in the rows: rows read + rows refused = rows in the file, and every refused row is named', () => {
  fc.assert(
    fc.property(rows, fc.option(fc.constant(19_900)), (some, asOfDay) => {
      const orders = [header, good, ...some];
      const result = analyse(inputOf({ orders, asOfDay }));
      if (!result.ok) return;
      const { source, quality, issues, tieOut, totals } = result.value;
      const filled = orders.slice(1).filter((cells) => cells.some((cell) => `${cell}`.trim() !== '')).length;
      expect(source.rows).toBe(filled);
      expect(source.rowsRead + source.rowsRefused).toBe(filled);
      const { rowsCounted, rowsNotCounted, rowsRefused, rowsAfterAsOf } = quality;
      expect(rowsCounted + rowsNotCounted + rowsRefused + rowsAfterAsOf).toBe(filled);
      const named = quality.refusedRows.reduce((sum, range) => {
        const [from = 0, to = from] = range.split('-').map(Number);
        return sum + to - from + 1;
      }, 0);
      expect(named).toBe(rowsRefused);
      if (rowsRefused > 0) expect(issues.length).toBeGreaterThan(0);
      expect(tieOut.difference).toBe(0);
      const sum = Math.round((totals.grossSales - totals.discounts - totals.refunds - totals.netSales) * 10_000);
      expect(sum).toBe(0);
      expect(dataIssuesReport(result.value).footnotes[0]).toContain(
        `Rows read ${source.rowsRead} + rows refused ${source.rowsRefused} = ${filled} rows`,
      );
    }),
    { numRuns: 300 },
  );
});

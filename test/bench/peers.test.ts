import { clientele } from '../../bench/peers/clientele.js';
import { plainObjects } from '../../bench/peers/plain-objects.js';
import { roof } from '../../bench/peers/roof.js';
import { shopRows } from '../../bench/shop-rows.js';

test.each([1_000, 10_000])('those who are measured against each other come to one answer, %d rows', (rowCount) => {
  const rows = shopRows(rowCount);
  const answer = clientele(rows);
  expect(answer.pivotCells).toBeGreaterThan(100);
  expect(roof(rows)).toEqual(answer);
  expect(plainObjects(rows)).toEqual(answer);
});

import { tab } from '../shell/host/shop-host.js';
import { chooser } from './choose-faults.js';
import { faultShops } from './fault-shop.js';
import { sweep } from './sweep.js';

const share = 0.04;
const seed = Number(process.env.FAULT_SEED ?? Math.floor(Date.now() / 86_400_000));

describe(`whatever call of Google's services goes wrong (seed ${seed})`, () => {
  test.each(faultShops.map((shop) => [shop.id, shop] as const))(
    '%s: no tab is half-written, nothing of the owner is lost, and the next run puts everything right',
    (_, shop) => {
      const found = sweep(shop, chooser(share, seed));
      expect(found.broken.slice(0, 5)).toEqual([]);
      expect(found.seen).toBe(2 * found.calls);
      expect(found.made).toBeGreaterThanOrEqual(6 * found.calls * share);
      // A call that fails once is not even noticed.
      expect(found.noticed).toEqual([]);
      expect(found.survived).toBe(found.failedOnce);
    },
  );
});

test('what the owner has put beside, below and into a report is there after it has grown, note and colours included', () => {
  const host = faultShops.find(({ id }) => id === 'grown')?.open();
  if (host === undefined) throw new Error('no such shop');
  host.callFromSidebar('tagAndReport', []);
  const sheet = tab(host, 'Segments report');
  expect([sheet.value(6, 25), sheet.note(5, 2)]).toEqual(['my own note', 'ask Ann about this']);
  expect(sheet.style(5, 1)).toMatchObject({ background: '#ff0000', italic: true });
  expect(host.workbook.charts.filter(({ options }) => options.title === 'mine')).toHaveLength(1);
  expect(tab(host, 'Orders').value(3, 12)).toBe('mine');
});

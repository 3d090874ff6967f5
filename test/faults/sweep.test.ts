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

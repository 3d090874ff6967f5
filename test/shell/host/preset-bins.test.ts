import type { PreviewView } from '../../../src/shell/server/reply.js';
import { ask, hostWith, replyTo } from './shop-host.js';
import { smallOrders } from './small-shop.js';

const settingsOf = (host: ReturnType<typeof hostWith>) =>
  JSON.parse(host.stores.properties.document.get('clientele.settings') ?? '{}') as { bins?: number };

describe('a ready-made set that is made for so many classes of scores', () => {
  test('sets their number, and one that asks for no score leaves it', () => {
    const host = hostWith({ Orders: smallOrders });
    ask<PreviewView>(host, 'usePreset', 'pymc');
    expect(settingsOf(host).bins).toBe(4);
    ask<PreviewView>(host, 'usePreset', 'value');
    expect(settingsOf(host).bins).toBe(4);
    ask<PreviewView>(host, 'usePreset', 'rfm');
    expect(settingsOf(host).bins).toBe(5);
  });

  test('is refused in a sentence where the owner’s own limits make another number, and nothing is written', () => {
    const host = hostWith({ Orders: smallOrders });
    ask<PreviewView>(host, 'saveSettings', { scores: 'fixed', cuts: { r: [10, 20], f: [2, 3], m: [50, 100] } });
    const reply = replyTo(host, 'usePreset', 'rf');
    expect(reply).toMatchObject({
      ok: false,
      issue: {
        message:
          'The set “RF: 10 groups” is made for 5 classes of R, F and M, but the scores here have 3; choose scores with 5 classes, or another set.',
      },
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Orders']);
    expect(settingsOf(host).bins).toBe(5);
  });
});

import type { FoundView } from '../../../src/shell/server/find-panel.js';
import type { PreviewView, ReportView } from '../../../src/shell/server/reply.js';
import { ask, hostWith, type Rows, replyTo, rowsOf } from './shop-host.js';

const day = (index: number) => new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);

/** 15 customers who come all the time, and 25 who came once, long ago. */
const orders: Rows = [
  ['Order ID', 'Date', 'Customer', 'Sales', 'Cost'],
  ...Array.from({ length: 150 }, (_, n) => [`a${n}`, day(200 + (n % 97)), `often-${n % 15}`, 40 + (n % 7), 20]),
  ...Array.from({ length: 25 }, (_, n) => [`b${n}`, day(n), `gone-${n}`, 12 + (n % 5), 6]),
];

describe('segments found in the data', () => {
  test('are shown without anything being written', () => {
    const host = hostWith({ Orders: orders });
    const before = host.workbook.sheets.length;
    const found = ask<FoundView>(host, 'findSegments', { k: 2 });
    expect(found.k).toBe(2);
    expect(found.segments.map(({ customers }) => customers).sort((a, b) => a - b)).toEqual([15, 25]);
    expect(found.agreement).toBe(1);
    expect(found.candidates.length).toBeGreaterThan(1);
    expect(found.candidates[1]?.silhouette).toBeGreaterThan(0.5);
    expect(found.sentences[0]).toMatch(/^2 segments: /);
    expect(host.workbook.sheets).toHaveLength(before);
  });

  test('are written into the Segments tab as rules, and tag every customer', () => {
    const host = hostWith({ Orders: orders });
    const preview = ask<PreviewView>(host, 'useFoundSegments', 2);
    expect(preview.rulesTab).toBe('Segments');
    expect(preview.segments.map(({ customers }) => customers)).toEqual([15, 25]);
    expect(rowsOf(host, 'Segments')[0]?.[0]).toBe('Segment');
    expect(ask<ReportView>(host, 'tagAndReport').tabs).toContain('Segment check');
    expect(rowsOf(host, 'Segment check').filter((row) => row[2] === 'pass').length).toBeGreaterThan(0);
  });

  test('are a preset like any other, and found again they change nothing', () => {
    const host = hostWith({ Orders: orders });
    expect(ask<PreviewView>(host, 'readPreview').presets.map(({ id }) => id)).toContain('found');
    const first = ask<PreviewView>(host, 'usePreset', 'found');
    const tabs = host.workbook.sheets.length;
    expect(ask<PreviewView>(host, 'usePreset', 'found')).toEqual(first);
    expect(host.workbook.sheets).toHaveLength(tabs);
  });

  test('take what the sidebar sends with a grain of salt', () => {
    const host = hostWith({ Orders: orders });
    for (const choice of [{ k: 'many' }, { k: -3, most: 1e9 }, { fields: 'Orders' }, { fields: [1, null] }, null])
      expect(replyTo<FoundView>(host, 'findSegments', choice).ok).toBe(true);
    expect(ask<FoundView>(host, 'findSegments', { fields: ['Net sales'], k: 2 }).rows[0]).toEqual(['Segment', 'Net sales']);
  });
});

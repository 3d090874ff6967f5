import type { OperationTable } from '../bridge/connect.js';
import type { ChartState, MetadataInfo, MetadataPlace } from '../bridge/operations.js';
import type { HostState } from '../host-state.js';
import type { ChartRecord, MetadataRecord } from '../workbook/types.js';
import { gridRange, rectOf } from './rects.js';

type Served = Pick<
  OperationTable,
  | 'namedRanges'
  | 'setNamedRange'
  | 'removeNamedRange'
  | 'metadata'
  | 'addMetadata'
  | 'updateMetadata'
  | 'removeMetadata'
  | 'protections'
  | 'addProtection'
  | 'updateProtection'
  | 'removeProtection'
  | 'charts'
  | 'chart'
  | 'chartInsert'
  | 'chartUpdate'
  | 'chartRemove'
>;

/** Named ranges, metadata, protections and charts. */
export function recordOperations(state: HostState): Served {
  return { ...namedRangeOperations(state), ...metadataOperations(state), ...protectionOperations(state), ...chartOperations(state) };
}

function namedRangeOperations({ workbook }: HostState): Pick<Served, 'namedRanges' | 'setNamedRange' | 'removeNamedRange'> {
  return {
    namedRanges: () => [...workbook.namedRanges].map(([name, range]) => ({ name, rect: rectOf(range) })),
    setNamedRange: (name, rect) => workbook.setNamedRange(name, gridRange(rect)),
    removeNamedRange(name) {
      if (!workbook.namedRanges.has(name)) throw new Error(`The named range ${name} does not exist.`);
      workbook.removeNamedRange(name);
    },
  };
}

function metadataOperations({ workbook }: HostState): Pick<Served, 'metadata' | 'addMetadata' | 'updateMetadata' | 'removeMetadata'> {
  return {
    metadata: () => workbook.metadata.map(metadataInfo),
    addMetadata: (place, key, value, visibility) => workbook.addMetadata({ key, value, visibility, location: locationOf(place) }).id,
    updateMetadata(id, { place, ...patch }) {
      workbook.updateMetadata(id, place ? { ...patch, location: locationOf(place) } : patch);
    },
    removeMetadata: (id) => workbook.removeMetadata(id),
  };
}

function metadataInfo({ id, key, value, visibility, location }: MetadataRecord): MetadataInfo {
  const place = { sheetId: location?.sheetId ?? null, row: location?.row ?? null, column: location?.column ?? null };
  return { id, key, value, visibility, ...place };
}

function locationOf([sheetId, row, column]: MetadataPlace): MetadataRecord['location'] {
  if (sheetId === null) return null;
  return { sheetId, ...(row === null ? {} : { row }), ...(column === null ? {} : { column }) };
}

function protectionOperations(state: HostState): Pick<Served, 'protections' | 'addProtection' | 'updateProtection' | 'removeProtection'> {
  const { workbook, ownProtections } = state;
  return {
    protections: () => workbook.protections.map((record) => ({ ...record, range: record.range ? rectOf(record.range) : null })),
    addProtection(sheetId, rect) {
      const record = workbook.addProtection({ sheetId, range: rect ? gridRange(rect) : null, description: '', warningOnly: false });
      ownProtections.add(record.id);
      return record.id;
    },
    updateProtection(id, { rect, ...patch }) {
      workbook.updateProtection(id, rect ? { ...patch, range: gridRange(rect) } : patch);
    },
    removeProtection: (id) => workbook.removeProtection(id),
  };
}

function chartOperations({ workbook }: HostState): Pick<Served, 'charts' | 'chart' | 'chartInsert' | 'chartUpdate' | 'chartRemove'> {
  const record = (state: ChartState) => ({
    ...state,
    type: state.type as ChartRecord['type'],
    ranges: state.ranges.map(gridRange),
    // The options were made in the sandbox; the workbook keeps a copy of its own.
    options: JSON.parse(JSON.stringify(state.options)) as Record<string, unknown>,
  });
  return {
    charts: (sheetId) => workbook.charts.filter((chart) => chart.sheetId === sheetId).map((chart) => chart.id),
    chart(id) {
      const found = workbook.charts.find((chart) => chart.id === id);
      if (!found) return null;
      const { type, ranges, numHeaders, anchorRow, anchorColumn, offsetX, offsetY, options } = found;
      return { type, ranges: ranges.map(rectOf), numHeaders, anchorRow, anchorColumn, offsetX, offsetY, options };
    },
    chartInsert: (sheetId, state) => workbook.addChart({ sheetId, ...record(state) }).id,
    chartUpdate: (id, state) => workbook.updateChart(id, record(state)),
    chartRemove: (id) => workbook.removeChart(id),
  };
}

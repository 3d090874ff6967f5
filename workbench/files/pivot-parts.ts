import type { GridRange, PivotGroupRecord, PivotRecord, PivotValueRecord, SummarizeFunction } from '../host/workbook/types.js';
import { cacheFieldXml, isDateFormat, itemKey, type PivotField } from './pivot-fields.js';
import { columnLetters } from './read-csv.js';
import { xmlElement, xmlHeader } from './xml-text.js';

/** The two parts of a native pivot table in an XLSX file. */
export interface PivotParts {
  readonly cache: string;
  readonly table: string;
}

export interface PivotPlace {
  readonly name: string;
  readonly cacheId: number;
  readonly sourceSheet: string;
  /** Where the computed cells stand. */
  readonly block: GridRange;
  /** The id of a number format in this file's styles. */
  formatId(format: string): number;
}

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const subtotals: Partial<Record<SummarizeFunction, string>> = {
  SUM: 'sum',
  COUNTA: 'count',
  COUNT: 'countNums',
  AVERAGE: 'average',
  MAX: 'max',
  MIN: 'min',
  PRODUCT: 'product',
  STDEV: 'stdDev',
  STDEVP: 'stdDevp',
  VAR: 'var',
  VARP: 'varp',
};

const shares: Record<PivotValueRecord['showAs'], string | undefined> = {
  DEFAULT: undefined,
  PERCENT_OF_ROW_TOTAL: 'percentOfRow',
  PERCENT_OF_COLUMN_TOTAL: 'percentOfCol',
  PERCENT_OF_GRAND_TOTAL: 'percentOfTotal',
};

/**
 * Whether Excel and LibreOffice can have this pivot as a pivot. Calculated fields, medians, unique counts, date groups and
 * filters on columns that are no group are left to Sheets; such a pivot is written as the values that it shows.
 */
export function canBeNative(pivot: PivotRecord): boolean {
  const groups = new Set([...pivot.rows, ...pivot.columns].map(({ sourceColumn }) => sourceColumn));
  return (
    pivot.values.length > 0 &&
    pivot.source.rows > 1 &&
    pivot.values.every((value) => value.sourceColumn !== null && value.formula === null && subtotals[value.summarize] !== undefined) &&
    [...pivot.rows, ...pivot.columns].every((group) => group.dateGrouping === null) &&
    groups.size === pivot.rows.length + pivot.columns.length &&
    pivot.filters.every((filter) => groups.has(filter.sourceColumn))
  );
}

/**
 * Writes a pivot the way Excel does when it is told not to keep the source data in the file and to refresh on opening:
 * no cache records, only the fields and their items. The values that it shows stand in the sheet's cells already.
 */
export function pivotParts(pivot: PivotRecord, fields: readonly PivotField[], place: PivotPlace): PivotParts {
  return { cache: cacheXml(pivot, fields, place), table: tableXml(pivot, fields, place) };
}

function cacheXml({ source }: PivotRecord, fields: readonly PivotField[], place: PivotPlace): string {
  const from = xmlElement('worksheetSource', { ref: rangeName(source), sheet: place.sourceSheet });
  return (
    xmlHeader +
    xmlElement(
      'pivotCacheDefinition',
      {
        xmlns: namespace,
        saveData: 0,
        refreshOnLoad: 1,
        refreshedBy: 'Clientele',
        createdVersion: 6,
        refreshedVersion: 6,
        minRefreshableVersion: 3,
        recordCount: source.rows - 1,
      },
      [
        xmlElement('cacheSource', { type: 'worksheet' }, [from]),
        xmlElement(
          'cacheFields',
          { count: fields.length },
          fields.map((field) => cacheFieldXml(field, place.formatId(field.format))),
        ),
      ],
    )
  );
}

function tableXml(pivot: PivotRecord, fields: readonly PivotField[], place: PivotPlace): string {
  const index = (sourceColumn: number) => sourceColumn - pivot.source.column;
  const columnFields = pivot.columns.map((group) => xmlElement('field', { x: index(group.sourceColumn) }));
  if (pivot.values.length > 1) columnFields.push('<field x="-2"/>');
  const rowFields = pivot.rows.map((group) => xmlElement('field', { x: index(group.sourceColumn) }));
  const children = [
    locationXml(pivot, place.block),
    xmlElement(
      'pivotFields',
      { count: fields.length },
      fields.map((field, i) => fieldXml(pivot, field, pivot.source.column + i)),
    ),
    ...(rowFields.length > 0 ? [xmlElement('rowFields', { count: rowFields.length }, rowFields)] : []),
    ...(columnFields.length > 0 ? [xmlElement('colFields', { count: columnFields.length }, columnFields)] : []),
    xmlElement('dataFields', { count: pivot.values.length }, dataFields(pivot, fields, place)),
    '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/>',
  ];
  return xmlHeader + xmlElement('pivotTableDefinition', { xmlns: namespace, ...tableAttributes(pivot, place) }, children);
}

function tableAttributes(pivot: PivotRecord, place: PivotPlace): Record<string, string | number> {
  return {
    name: place.name,
    cacheId: place.cacheId,
    dataOnRows: 0,
    applyNumberFormats: 0,
    applyBorderFormats: 0,
    applyFontFormats: 0,
    applyPatternFormats: 0,
    applyAlignmentFormats: 0,
    applyWidthHeightFormats: 1,
    dataCaption: 'Values',
    updatedVersion: 6,
    minRefreshableVersion: 3,
    useAutoFormatting: 1,
    // Totals of each row stand in a last column, which is what Excel calls row grand totals, and vice versa.
    rowGrandTotals: pivot.columns[0]?.showTotals === false ? 0 : 1,
    colGrandTotals: pivot.rows[0]?.showTotals === false ? 0 : 1,
    itemPrintTitles: 1,
    createdVersion: 6,
    indent: 0,
    compact: 0,
    compactData: 0,
    multipleFieldFilters: 0,
  };
}

function locationXml({ rows, columns, values }: PivotRecord, block: GridRange): string {
  const single = values.length === 1;
  const firstHeaderRow = columns.length > 0 || single ? 1 : 0;
  const firstDataRow = columns.length === 0 ? 1 : columns.length + (single ? 1 : 2);
  return xmlElement('location', { ref: rangeName(block), firstHeaderRow, firstDataRow, firstDataCol: Math.max(1, rows.length) });
}

function fieldXml(pivot: PivotRecord, field: PivotField, sourceColumn: number): string {
  const isValue = pivot.values.some((value) => value.sourceColumn === sourceColumn);
  const onRows = pivot.rows.findIndex((group) => group.sourceColumn === sourceColumn);
  const onColumns = pivot.columns.findIndex((group) => group.sourceColumn === sourceColumn);
  const axis = onRows >= 0 ? 'axisRow' : onColumns >= 0 ? 'axisCol' : undefined;
  const common = { axis, dataField: isValue ? 1 : undefined, compact: 0, outline: 0, showAll: 0 };
  if (axis === undefined) return xmlElement('pivotField', common);
  const groups = onRows >= 0 ? pivot.rows : pivot.columns;
  const at = Math.max(onRows, onColumns);
  const group = groups[at] as PivotGroupRecord;
  // Sheets asks the inner group whether its sums are shown under each item of the outer one.
  const subtotal = groups[at + 1]?.showTotals === true;
  const items = itemsXml(pivot, field, sourceColumn);
  if (subtotal) items.push('<item t="default"/>');
  const children = [xmlElement('items', { count: items.length }, items), ...sortXml(group)];
  const sortType = group.ascending ? 'ascending' : 'descending';
  return xmlElement('pivotField', { ...common, sortType, defaultSubtotal: subtotal ? undefined : 0 }, children);
}

function itemsXml(pivot: PivotRecord, field: PivotField, sourceColumn: number): string[] {
  const filter = pivot.filters.find((candidate) => candidate.sourceColumn === sourceColumn);
  const visible = filter ? new Set(filter.visibleValues.map((value) => value.toLowerCase())) : null;
  return (field.items ?? []).map((item, x) => {
    const hidden = visible !== null && !visible.has(itemKey(item).replace(/^(s|number|boolean)/, ''));
    return xmlElement('item', { h: hidden ? 1 : undefined, x });
  });
}

/** Sorting by a value instead of by label; 4294967294 is how the format spells "the data field". */
function sortXml(group: PivotGroupRecord): string[] {
  if (group.sortByValue === null) return [];
  const reference = `<reference field="4294967294" count="1" selected="0"><x v="${group.sortByValue}"/></reference>`;
  return [
    `<autoSortScope><pivotArea dataOnly="0" outline="0" fieldPosition="0"><references count="1">${reference}</references></pivotArea></autoSortScope>`,
  ];
}

function dataFields(pivot: PivotRecord, fields: readonly PivotField[], place: PivotPlace): string[] {
  const taken = new Set(fields.map(({ name }) => name.toLowerCase()));
  return pivot.values.map((value) => {
    const fld = (value.sourceColumn as number) - pivot.source.column;
    const subtotal = subtotals[value.summarize];
    // Excel refuses a value that is called like a column, and two values of one name; a space behind it is its own way out.
    let name = value.displayName ?? `${value.summarize} of ${fields[fld]?.name}`;
    while (taken.has(name.toLowerCase())) name += ' ';
    taken.add(name.toLowerCase());
    const format = value.numberFormat ?? fields[fld]?.format ?? 'General';
    return xmlElement('dataField', {
      name,
      fld,
      subtotal: subtotal === 'sum' ? undefined : subtotal,
      showDataAs: shares[value.showAs],
      baseField: 0,
      baseItem: 0,
      numFmtId:
        value.showAs !== 'DEFAULT' ? 10 : isDateFormat(format) && subtotal === 'count' ? undefined : place.formatId(format) || undefined,
    });
  });
}

/** @example rangeName({ row: 1, column: 1, rows: 3, columns: 2, … }) // 'A1:B3' */
export function rangeName({ row, column, rows, columns }: GridRange): string {
  return `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

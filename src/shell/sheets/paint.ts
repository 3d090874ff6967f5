type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What can be painted, and with what. `null` gives a cell back what an untouched one has. */
interface Colours {
  readonly numberFormat: string;
  readonly fontWeight: 'bold' | 'normal';
  readonly fontStyle: 'italic' | 'normal';
  readonly fontSize: number;
  readonly fontColor: string | null;
  readonly background: string | null;
  readonly horizontalAlignment: 'left' | 'center' | 'right';
  readonly verticalAlignment: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
}

/** Formats that are gathered first and set together: each different one costs one call, however many ranges have it. */
export type Paint = Map<keyof Colours, Map<unknown, string[]>>;

/** Gathers one format for a range in A1 notation. Of two of a kind for the same cells the value that was first used last wins. */
export function paint<Kind extends keyof Colours>(paints: Paint, kind: Kind, value: Colours[Kind], range: string): void {
  const values = paints.get(kind) ?? new Map<unknown, string[]>();
  paints.set(kind, values.set(value, [...(values.get(value) ?? []), range]));
}

/** Sets all that was gathered, in a tab. */
export function applyPaint(paints: Paint, sheet: Sheet): void {
  for (const [kind, values] of paints) {
    for (const [value, ranges] of values) setOf(kind, sheet.getRangeList(ranges), value);
  }
}

function setOf(kind: keyof Colours, list: GoogleAppsScript.Spreadsheet.RangeList, value: unknown): void {
  const setters: { readonly [Kind in keyof Colours]: (value: Colours[Kind]) => unknown } = {
    numberFormat: (format) => list.setNumberFormat(format),
    fontWeight: (weight) => list.setFontWeight(weight),
    fontStyle: (style) => list.setFontStyle(style),
    fontSize: (size) => list.setFontSize(size),
    fontColor: (color) => list.setFontColor(color),
    background: (color) => list.setBackground(color),
    horizontalAlignment: (side) => list.setHorizontalAlignment(side),
    verticalAlignment: (side) => list.setVerticalAlignment(side),
    wrap: (isOn) => list.setWrap(isOn),
  };
  (setters[kind] as (value: unknown) => unknown)(value);
}

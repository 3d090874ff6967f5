/** What rows, columns and the filter of a pivot of the owner's own can be. */
export type PivotFieldId = 'segment' | 'date' | 'category' | 'channel' | 'product';

/** How the field `date` is put together. */
export type PivotDates = 'month' | 'quarter' | 'year' | 'weekday';

/** What is added up or counted. */
export type PivotMeasureId = 'netSales' | 'units' | 'orderLines' | 'orders' | 'customers';

/** What is made of it. `average` is for an order; the last three are what net sales leave, and are for net sales only. */
export type PivotBy = 'sum' | 'count' | 'average' | 'margin' | 'margin-percent' | 'roi';

/** What an owner asks for, in ids that `pivotChoices` offers. It is JSON: the sidebar sends it and the spreadsheet keeps it. */
export interface PivotRequest {
  /** Name of the tab; asking again under the same name makes that pivot anew. */
  readonly name: string;
  /** One or two fields. */
  readonly rows: readonly PivotFieldId[];
  readonly columns: PivotFieldId | null;
  readonly dates: PivotDates;
  /** One to four. */
  readonly values: readonly { readonly measure: PivotMeasureId; readonly by: PivotBy }[];
  /** Labels of one field that count; everything counts where there is no filter. */
  readonly filter: { readonly field: PivotFieldId; readonly keep: readonly string[] } | null;
  /** By the rows' labels or by one of the values (its place in `values`); labels going up where nothing is said. */
  readonly sort: { readonly by: 'label' | number; readonly descending: boolean } | null;
}

/** A pivot of the owner's own as the spreadsheet keeps it. */
export interface OwnPivot {
  /** Id of its tab, `pivot-own-1` and so on. */
  readonly id: string;
  readonly request: PivotRequest;
}

/** What a shop's pivots can be made of. */
export interface PivotChoices {
  readonly fields: readonly {
    readonly id: PivotFieldId;
    readonly label: string;
    readonly kind: 'text' | 'date';
    /** Its labels, best-selling first, 200 at most; empty for dates, which can't be filtered by. */
    readonly values: readonly string[];
    /** How many labels there are in all. */
    readonly count: number;
  }[];
  readonly dates: readonly { readonly id: PivotDates; readonly label: string }[];
  readonly values: readonly {
    readonly measure: PivotMeasureId;
    readonly by: PivotBy;
    readonly label: string;
    /** True for what a pivot table can't work out: it stands in a table of its own, in the next tab. */
    readonly isBeside: boolean;
    /** True for what is known of whole segments only: rows are the segment, and there are no columns. */
    readonly needsSegmentRows: boolean;
  }[];
  readonly mostRows: number;
  readonly mostValues: number;
}

/**
 * How a column's cells are shown. Money is passed as a number of major units, already divided; dates as day numbers; a
 * change is a share with its sign.
 */
export type ColumnFormat = 'text' | 'count' | 'money' | 'percent' | 'change' | 'ratio' | 'hours' | 'number' | 'date' | 'month';

export interface ReportColumn {
  /** Stable id, such as `netSales`; used by pivot and chart specs. */
  readonly id: string;
  readonly header: string;
  readonly format: ColumnFormat;
  /** About how wide it may be, in pixels: figures take what they need, texts break into lines beyond it. */
  readonly width: number;
  /** Texts that are figures in words stand on the right, as figures do. */
  readonly align?: 'right';
}

/** A cell of a report: text, number, days since 1970-01-01 in `date` and `month` columns, or nothing. Never a formula. */
export type ReportValue = string | number | null;

/** A report as values: one writer puts it into a tab, another prints it as CSV. */
export interface ReportTable {
  /** Id of the report, such as `segments`; the tab's developer metadata carries it, so a renamed tab is found. */
  readonly id: string;
  /** Tab name and the question that the tab answers, shown above the table. */
  readonly title: string;
  readonly question: string;
  readonly columns: readonly ReportColumn[];
  /** Row key (segment or customer) in `rowKeys[i]` belongs to `rows[i]`. */
  readonly rowKeys: readonly string[];
  readonly rows: readonly (readonly ReportValue[])[];
  readonly totalRow: readonly ReportValue[] | null;
  /** Small tables below the main one, such as the checks; none where nothing is said. */
  readonly blocks?: readonly ReportBlock[];
  /** Sentences below the table: tie-out, unallocated cost, what was left out. */
  readonly footnotes: readonly string[];
  readonly hidden?: boolean;
  /** Words that are coloured where they stand. What is below zero is red in every report. */
  readonly highlights?: readonly Highlight[];
  /** The column that names cells, and the one that names their tabs: these texts lead to the cells. */
  readonly links?: { readonly column: string; readonly tabColumn: string };
  readonly charts: readonly ChartSpec[];
}

/** A small table below the main one, in the report's first columns. Its lines differ in kind, so each cell has its own format. */
export interface ReportBlock {
  readonly id: string;
  readonly headers: readonly string[];
  readonly rows: readonly BlockRow[];
}

export interface BlockRow {
  readonly cells: readonly ReportValue[];
  /** Of each cell; text where nothing is said. */
  readonly formats?: readonly ColumnFormat[];
  /**
   * Columns (from 0) of cells that differ at every run, such as the time of the refresh. That they differ is no reason to
   * write, and nobody has typed there.
   */
  readonly volatile?: readonly number[];
}

/** Whether something is good news, a warning, or bad. */
export type Tone = 'good' | 'warn' | 'bad';

export interface Highlight {
  readonly column: string;
  /** The whole cell. */
  readonly text: string;
  readonly tone: Tone;
}

export interface ChartSpec {
  readonly id: string;
  readonly type: 'bar' | 'column' | 'line' | 'combo' | 'pie' | 'scatter';
  /** What the chart shows, as a finding with its figures. */
  readonly title: string;
  /** Column ids of the report: the labels (of a scatter: what runs across), then the values. */
  readonly labelColumn: string;
  readonly valueColumns: readonly string[];
  /** Those values of a combo that are a line, on an axis of their own. */
  readonly lineColumns?: readonly string[];
  /** What stands along the axis of the labels, of the values, and of a combo's line, with its unit. */
  readonly labelTitle?: string;
  readonly valueTitle?: string;
  readonly lineTitle?: string;
}

/** A native pivot table over another report's table. */
export interface PivotSpec {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** Id of the report whose table is the source. */
  readonly source: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly {
    readonly column: string;
    readonly summarize: 'SUM' | 'COUNTA' | 'AVERAGE';
    readonly name: string;
    readonly format: ColumnFormat;
  }[];
  /** Labels of one column that are shown; all where nothing is said. */
  readonly filter?: { readonly column: string; readonly labels: readonly string[] };
  /** By the labels, or by one of the values (its place in `values`); by label going up where nothing is said. */
  readonly sort?: { readonly by: 'label' | number; readonly descending: boolean };
  /** How dates are put together, in rows or columns of this column; as they stand where nothing is said. */
  readonly dates?: { readonly column: string; readonly grouping: 'YEAR' | 'YEAR_QUARTER' | 'DAY_OF_WEEK' };
  /** True for a pivot of the owner's own making: it is made anew only when it is asked for in another way. */
  readonly isOwn?: boolean;
}

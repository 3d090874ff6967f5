import type { OwnPivot, PivotChoices } from '../../engine/reports/own-pivots/pivot-request.js';
import type { Explanation } from '../../engine/rules/explain/explanation.js';
import type { MeasureName, ScoreCuts, ScoreMethodId } from '../../engine/segments/scores/score-method.js';

/**
 * What the server functions answer. Everything here is JSON: no Date, no undefined, no NaN, because `google.script.run`
 * refuses or drops them.
 */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: IssueView };

export interface IssueView {
  readonly code: string;
  readonly tab: string;
  readonly cell: string;
  readonly seen: string;
  /** The sentence to show. */
  readonly message: string;
  /** How many cells have this problem. */
  readonly count: number;
  /** What was most likely meant, to be tried in one click; absent where nothing comes near. */
  readonly nearest?: string;
}

/** The first panel. */
export interface StartView {
  readonly spreadsheet: string;
  /** Tabs with something in them, what we take each for, and its rows below the headers. */
  readonly tabs: readonly {
    readonly name: string;
    readonly rows: number;
    readonly role: string | null;
    /** Which shop's export it is, and which of its layouts; absent for a tab of the owner's own making. */
    readonly exported?: { readonly importer: string; readonly layout: string; readonly beside?: string };
  }[];
  readonly ordersTab: string | null;
  readonly hasReports: boolean;
  /** ISO time of the last good refresh, or null. */
  readonly lastRefresh: string | null;
}

/** The second panel: which column is what. */
export interface ColumnsView {
  readonly tab: string;
  readonly rows: number;
  /** Every role that the orders tab knows, in the order to show them. */
  readonly roles: readonly {
    readonly id: string;
    readonly label: string;
    readonly required: boolean;
    readonly header: string | null;
    /** How sure the match is; null where no column has the role. What is only likely is asked, and kept once it is confirmed. */
    readonly confidence: 'chosen' | 'certain' | 'likely' | null;
    readonly reason: string;
    readonly samples: readonly string[];
  }[];
  /** All headers, to choose from. */
  readonly headers: readonly string[];
  readonly service: { readonly tab: string; readonly rows: number } | null;
  /** What is still missing, as one sentence; null when the shop can be read. */
  readonly problem: IssueView | null;
  readonly issues: readonly IssueView[];
}

/** The third panel: the split, and what writing it would do. */
export interface PreviewView {
  readonly asOf: string;
  readonly currency: string | null;
  readonly customers: number;
  readonly orders: number;
  readonly netSales: number;
  readonly presets: readonly {
    readonly id: string;
    readonly label: string;
    readonly help: string;
    /** The heading that it is offered under; null for the set that is found in the data. */
    readonly group: string | null;
    /** How many classes of R, F and M the set is made for, which using it sets; null where it asks for no score. */
    readonly bins?: number | null;
  }[];
  /** Sets that can't be used yet, each with the sentence that says what is missing. */
  readonly presetsMissing?: readonly {
    readonly id: string;
    readonly label: string;
    readonly help: string;
    readonly group: string | null;
    readonly missing: string;
  }[];
  /** Tab that holds the rules; null while there are none. */
  readonly rulesTab: string | null;
  /** Id of the ready-made set that stands in that tab as it was written; null for rules that somebody wrote, changed or found. */
  readonly presetInUse: string | null;
  readonly scores: ScoresView;
  readonly hourlyRate: number | null;
  readonly hasService: boolean;
  readonly costs: CostsView;
  readonly segments: readonly {
    readonly name: string;
    /** One sentence for each row of the rules tab with this name. */
    readonly sentences: readonly string[];
    readonly customers: number;
    /** Share of all customers, 0..1. */
    readonly share: number;
    readonly netSales: number;
  }[];
  /** What the rule check found, gravest first; hints are left to `SEGMENT_CHECK`. */
  readonly findings: readonly FindingView[];
  /** Sentences that say what will be written where. */
  readonly writes: readonly string[];
  readonly issues: readonly IssueView[];
}

/** How R, F and M are made. */
export interface ScoresView {
  readonly method: ScoreMethodId;
  /** Number of classes, 2 to 10. */
  readonly bins: number;
  /** The owner's own limits, kept also while another method is in use. */
  readonly cuts: ScoreCuts | null;
  readonly methods: readonly { readonly id: ScoreMethodId; readonly label: string; readonly help: string }[];
  /** The classes in force, one list for each score; empty without customers. */
  readonly measures: readonly {
    readonly letter: string;
    readonly measure: MeasureName;
    /** What it is made from, such as `Orders`. */
    readonly label: string;
    /** True where limits coincide, so that it tells fewer customers apart than it should. */
    readonly collapsed: boolean;
    readonly classes: readonly { readonly score: number; readonly rule: string; readonly customers: number }[];
  }[];
}

/** What serving costs and what there is to spare, as it is set. Null = not set. */
export interface CostsView {
  /** What serving cost in all, in the major unit. */
  readonly bill: number | null;
  /** What one ticket costs apart from its time. */
  readonly costPerContact: number | null;
  /** 0..1. */
  readonly marginRate: number | null;
  /** Hours that could have been spent on service in the time of the log. */
  readonly serviceHours: number | null;
  /** Hours that there are for the open cases. */
  readonly caseHours: number;
  /** What `caseHours` is unless it is set. */
  readonly usualCaseHours: number;
  /** How the known customers bear what unknown ones cost. */
  readonly spread: 'seconds' | 'sales' | null;
  /** One of `countries`. */
  readonly country: string | null;
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  /** Settings that change nothing in this shop as it stands; without a service log those of service go without saying. */
  readonly unused: readonly ('bill' | 'marginRate' | 'serviceHours')[];
}

/** One thing that the rule check has to say. */
export interface FindingView {
  readonly code: string;
  /** `stop` can't be meant, `warn` is worth a look. */
  readonly severity: 'stop' | 'warn' | 'hint';
  readonly segment: string;
  /** Rows of the rules tab; the one that it is about first. */
  readonly rows: readonly number[];
  readonly cell: string;
  /** The sentence to show. */
  readonly message: string;
}

/** Why a customer is in its segment. Every text is ready to be shown. */
export type ExplanationView = Explanation;

/** The last panel: what was written, and the one true sentence about the shop. */
export interface ReportView {
  readonly headline: string;
  readonly taggedRows: number;
  /** Header and tab of the tag column. */
  readonly tagColumn: string;
  readonly tabs: readonly string[];
  readonly segments: readonly {
    readonly name: string;
    readonly customers: number;
    readonly netSales: number;
    readonly grossMargin: number | null;
    readonly serviceCost: number | null;
    readonly profitAfterService: number | null;
    readonly roi: number | null;
    readonly roiState: string;
  }[];
  readonly currency: string | null;
  /** Sum over source rows minus sum over segments; anything but 0 is our fault. */
  readonly tieOutDifference: number;
  readonly footnotes: readonly string[];
  readonly issues: readonly IssueView[];
  /** What the refresh left as it stands until the owner has said what to do. */
  readonly questions: readonly QuestionView[];
}

/** A question that a refresh could not answer by itself; what it is about was left as it stands. */
export interface QuestionView {
  /** Id of the report. */
  readonly id: string;
  readonly tab: string;
  /** Something was typed into the cells of a report; a report's tab was deleted. */
  readonly kind: 'typed-inside' | 'tab-deleted';
  /** The sentence to show. */
  readonly message: string;
  /** For `typed-inside`: up to 20 of the cells, and what was seen there. */
  readonly cells: readonly { readonly cell: string; readonly seen: string }[];
  /** How many cells there are in all; 0 for a deleted tab. */
  readonly count: number;
}

/** `typed-inside`: overwrite or leave; `tab-deleted`: make or leave, which holds until the report is refreshed by name. */
export type Answer = 'overwrite' | 'leave' | 'make';

/** Answers by report id. */
export type Answers = Readonly<Record<string, Answer>>;

/** The page of reports: what there is, how fresh it is, and what is still to be answered. */
export interface ReportsView {
  readonly tabs: readonly {
    readonly id: string;
    readonly title: string;
    /** Its name; null when there is none. */
    readonly tab: string | null;
    readonly isPivot: boolean;
    /** The owner deleted it and wants none. */
    readonly isLeft: boolean;
  }[];
  /** The last refresh that went well. */
  readonly lastRefresh: {
    /** ISO time. */
    readonly at: string;
    /** The name that was typed, or ''. */
    readonly by: string;
    readonly seconds: number;
    /** What was read, such as `Orders!A2:L401`. */
    readonly rows: string;
  } | null;
  readonly isStale: boolean;
  /** Why, as one sentence; '' when it is not. */
  readonly staleMessage: string;
  /** How many steps back there are. */
  readonly previousStates: number;
  /** The name typed once, or ''. */
  readonly refreshedBy: string;
  /** Null while there is no schedule; absent in the build that has none. */
  readonly schedule?: { readonly everyHours: number } | null;
  readonly checks: readonly { readonly ok: boolean; readonly text: string }[];
  /** What the last refresh left open. */
  readonly questions: readonly QuestionView[];
}

/** What was put back as it stood before. */
export interface RestoredView {
  readonly tabs: readonly string[];
  readonly issues: readonly IssueView[];
}

/** A pivot to be built, as `buildOwnPivot` takes it. */
export type { PivotRequest } from '../../engine/reports/own-pivots/pivot-request.js';

/** What the builder of pivots offers, and which pivots of the owner's own there are already. */
export interface PivotChoicesView extends PivotChoices {
  readonly built: readonly OwnPivot[];
}

/** The tab with the new pivot (or with its rates, where it has nothing else), and all tabs that belong to it. */
export interface BuiltPivotView {
  readonly tab: string;
  readonly tabs: readonly string[];
  readonly issues: readonly IssueView[];
}

/** The page that stands in the sidebar now. */
export interface PageView {
  readonly page: 'Sidebar' | 'Reports';
}

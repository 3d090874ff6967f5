import type { ComponentType } from 'preact';
import type { CostsView, ReportView, ScoresView } from '../src/shell/server/reply.js';
import type { SidebarText } from './say.js';

export type PanelId = 'start' | 'columns' | 'preview' | 'report';

/** How scores are to be made, as chosen and typed. */
export interface ScoresDraft {
  readonly method: ScoresView['method'];
  readonly bins: number;
  /** The owner's own limits as typed, by score. */
  readonly cuts: { readonly r: string; readonly f: string; readonly m: string };
}

/** What serving costs, as typed or chosen; what is absent was not touched. */
export type CostsDraft = Readonly<Partial<Record<Exclude<keyof CostsView, 'usualCaseHours' | 'countries' | 'unused'>, string>>>;

/** What the owner has chosen or typed and the server has not got yet. It outlives failed calls and steps back. */
export interface Drafts {
  /** Header by role; null = left out. */
  readonly columns: ReadonlyMap<string, string | null>;
  readonly presetId: string | null;
  /** As typed; null = not touched. */
  readonly hourlyRate: string | null;
  /** Null = not touched. */
  readonly scores: ScoresDraft | null;
  readonly costs: CostsDraft;
  /** The customer to explain, as typed. */
  readonly customer: string;
}

export const emptyDrafts: Drafts = { columns: new Map(), presetId: null, hourlyRate: null, scores: null, costs: {}, customer: '' };

export interface PanelProps {
  readonly go: (panel: PanelId) => void;
  readonly drafts: Drafts;
  readonly changeDrafts: (change: (now: Drafts) => Partial<Drafts>) => void;
  /** What the last run wrote; null before the first one. */
  readonly report: ReportView | null;
  readonly showReport: (report: ReportView) => void;
}

/** One step of the sidebar. */
export interface Panel {
  readonly id: PanelId;
  readonly title: SidebarText;
  readonly View: ComponentType<PanelProps>;
}

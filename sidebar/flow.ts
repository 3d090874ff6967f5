import type { ComponentType } from 'preact';
import type { ReportView } from '../src/shell/server/reply.js';
import type { SidebarText } from './say.js';

export type PanelId = 'start' | 'columns' | 'preview' | 'report';

/** What the owner has chosen or typed and the server has not got yet. It outlives failed calls and steps back. */
export interface Drafts {
  /** Header by role; null = left out. */
  readonly columns: ReadonlyMap<string, string | null>;
  readonly presetId: string | null;
  /** As typed; null = not touched. */
  readonly hourlyRate: string | null;
}

export const emptyDrafts: Drafts = { columns: new Map(), presetId: null, hourlyRate: null };

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

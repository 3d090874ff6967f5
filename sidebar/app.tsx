import { useErrorBoundary, useState } from 'preact/hooks';
import type { ReportView } from '../src/shell/server/reply.js';
import { failureOf } from './failure.js';
import { type Drafts, emptyDrafts, type PanelId, type PanelProps } from './flow.js';
import { panels } from './panels/index.js';
import { FirstContext, PanelFrame } from './parts/panel-frame.js';
import { Steps } from './parts/steps.js';
import { say } from './say.js';

/** The sidebar: one panel at a time, in the order of `panels`. */
export function App() {
  const [step, setStep] = useState<{ id: PanelId; isFirst: boolean }>({ id: 'start', isFirst: true });
  const [drafts, setDrafts] = useState<Drafts>(emptyDrafts);
  const [report, setReport] = useState<ReportView | null>(null);
  const [crash, reset] = useErrorBoundary();

  const index = panels.findIndex((panel) => panel.id === step.id);
  const panel = panels[index];
  const go = (id: PanelId) => setStep({ id, isFirst: false });
  const props: PanelProps = {
    go,
    drafts,
    changeDrafts: (change) => setDrafts((now) => ({ ...now, ...change(now) })),
    report,
    showReport: (next) => {
      setReport(next);
      go('report');
    },
  };
  if (!panel) return null;
  return (
    <FirstContext.Provider value={step.isFirst}>
      <Steps step={index + 1} steps={panels.length} />
      {crash ? (
        <PanelFrame title={say(panel.title)} failure={failureOf(crash)} onRetry={reset} />
      ) : (
        <panel.View key={panel.id} {...props} />
      )}
    </FirstContext.Provider>
  );
}

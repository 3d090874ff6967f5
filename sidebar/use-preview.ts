import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PreviewView } from '../src/shell/server/reply.js';
import type { PanelProps } from './flow.js';
import { readAmount } from './read-amount.js';
import { say } from './say.js';
import { callServer } from './server.js';
import { type Call, useCall } from './use-call.js';

/** The preview's own pages: what comes out, the list of sets, and segments found in the data. */
export type PreviewPage = 'counts' | 'sets' | 'found';

/** The preview panel's state, and what can be done in it. */
export interface Preview {
  readonly call: Call;
  readonly view: PreviewView | null;
  readonly page: PreviewPage;
  /** What was just done, as a sentence; null before anything was. */
  readonly done: string | null;
  readonly rateInput: RefObject<HTMLInputElement | null>;
  readonly isRateWrong: boolean;
  /** The set that is chosen and not used yet; null = the rules tab as it stands. */
  readonly chosenPreset: string | null;
  readonly turnTo: (page: PreviewPage) => void;
  /** Takes over what the server answered to a change, and goes back to the counts. */
  readonly accept: (view: PreviewView) => void;
  readonly typeRate: (text: string) => void;
  readonly saveRate: () => void;
  readonly choosePreset: (id: string | null) => void;
  readonly takePreset: (id: string) => void;
  /** Saves the rate if it was changed, then tags and reports. */
  readonly tag: () => void;
}

export function usePreview({ drafts, changeDrafts, showReport }: PanelProps): Preview {
  const call = useCall();
  const { run, dismiss } = call;
  const [view, setView] = useState<PreviewView | null>(null);
  const [{ page, done }, show] = useState<{ page: PreviewPage; done: string | null }>({ page: 'counts', done: null });
  const rateInput = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => run(say('preview-busy-read'), () => callServer('readPreview'), setView), [run]);

  const typed = drafts.hourlyRate;
  const rate = typed === null ? null : readAmount(typed);

  const accept = (next: PreviewView) => {
    setView(next);
    show({ page: 'counts', done: say('preview-done') });
  };

  const saveRateThen = (then: () => void) => {
    if (rate && !rate.ok) return rateInput.current?.focus();
    if (!rate || rate.value === view?.hourlyRate) return then();
    const settings = { hourlyRate: rate.value };
    const onSaved = (next: PreviewView) => {
      // Only what was sent is settled: the owner may have typed on meanwhile.
      changeDrafts((now) => (now.hourlyRate === typed ? { hourlyRate: null } : {}));
      setView(next);
      then();
    };
    run(say('preview-busy-save'), () => callServer('saveSettings', settings), onSaved);
  };

  const takePreset = (id: string) => {
    const onUsed = (next: PreviewView) => {
      changeDrafts((now) => (now.presetId === id ? { presetId: null } : {}));
      accept(next);
    };
    run(say('preview-busy-preset'), () => callServer('usePreset', id), onUsed);
  };

  return {
    call,
    view,
    // Without any rules the next thing to do is to take some.
    page: page === 'counts' && view?.rulesTab === null ? 'sets' : page,
    done,
    rateInput,
    isRateWrong: rate?.ok === false,
    chosenPreset: drafts.presetId ?? (view?.rulesTab === null ? (view.presets[0]?.id ?? null) : null),
    turnTo: (next) => {
      dismiss();
      show({ page: next, done: null });
    },
    accept,
    typeRate: (hourlyRate) => {
      dismiss();
      changeDrafts(() => ({ hourlyRate }));
    },
    saveRate: () => saveRateThen(() => undefined),
    choosePreset: (presetId) => {
      dismiss();
      changeDrafts(() => ({ presetId }));
    },
    takePreset,
    tag: () => saveRateThen(() => run(say('preview-busy-tag'), () => callServer('tagAndReport'), showReport)),
  };
}

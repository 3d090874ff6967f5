import { useLayoutEffect, useState } from 'preact/hooks';
import type { FoundView } from '../src/shell/server/find-panel.js';
import type { PreviewView } from '../src/shell/server/reply.js';
import { say } from './say.js';
import { callServer } from './server.js';
import { type Call, useCall } from './use-call.js';

/** Segments found in the data, and what can be done with them. */
export interface Found {
  readonly call: Call;
  readonly view: FoundView | null;
  /** The number of segments that is chosen; null before anything was found. */
  readonly k: number | null;
  readonly choose: (k: number) => void;
  readonly use: () => void;
}

/** Looks at once, and again whenever another number is chosen; a choice made meanwhile is followed up. */
export function useFound(onUsed: (view: PreviewView) => void): Found {
  const call = useCall();
  const { run, progress, failure } = call;
  const [view, setView] = useState<FoundView | null>(null);
  const [wanted, want] = useState<number | null>(null);

  useLayoutEffect(() => {
    if (progress || failure || (view && (wanted === null || wanted === view.k))) return;
    const onFound = (found: FoundView) => {
      setView(found);
      // There may be fewer than were asked for.
      want((now) => (now === wanted ? found.k : now));
    };
    run(say('found-busy'), () => callServer('findSegments', { k: wanted }), onFound);
  }, [run, progress, failure, view, wanted]);

  return {
    call,
    view,
    k: wanted ?? view?.k ?? null,
    choose: (k) => {
      call.dismiss();
      want(k);
    },
    use: () => view && run(say('preview-busy-preset'), () => callServer('useFoundSegments', view.k), onUsed),
  };
}

import { useLayoutEffect, useState } from 'preact/hooks';
import type { BuiltPivotView, PivotChoicesView } from '../../src/shell/server/reply.js';
import { isolate, say } from '../say.js';
import { callServer } from '../server.js';
import { type Call, useCall } from '../use-call.js';
import { draftOf, firstDraft, lackOf, type PivotDraft, requestOf } from './pivot-draft.js';

/** The builder's state, and what can be done in it. */
export interface Pivot {
  readonly call: Call;
  readonly choices: PivotChoicesView | null;
  /** Null until the choices are there, and where there is nothing to choose. */
  readonly draft: PivotDraft | null;
  readonly change: (draft: PivotDraft) => void;
  /** Goes on with a table that was made before; null starts a new one. */
  readonly startFrom: (id: string | null) => void;
  readonly startedFrom: string | null;
  /** True once making was tried while something was missing: from then on it is said beside the field. */
  readonly isChecked: boolean;
  readonly built: BuiltPivotView | null;
  readonly done: string | null;
  /** Makes the table, or names what is missing. */
  readonly make: () => ReturnType<typeof lackOf>;
}

export function usePivot(): Pivot {
  const call = useCall();
  const { run, dismiss } = call;
  const [choices, setChoices] = useState<PivotChoicesView | null>(null);
  const [draft, setDraft] = useState<PivotDraft | null>(null);
  const [startedFrom, setStartedFrom] = useState<string | null>(null);
  const [isChecked, check] = useState(false);
  const [built, setBuilt] = useState<BuiltPivotView | null>(null);

  useLayoutEffect(() => {
    const onChoices = (next: PivotChoicesView) => {
      setChoices(next);
      setDraft(firstDraft(next));
    };
    run(say('pivot-busy-read'), () => callServer('readPivotChoices'), onChoices);
  }, [run]);

  const change = (next: PivotDraft | null) => {
    dismiss();
    setBuilt(null);
    setDraft(next);
  };

  return {
    call,
    choices,
    draft,
    change,
    startedFrom,
    startFrom: (id) => {
      if (!choices) return;
      const old = choices.built.find((each) => each.id === id);
      setStartedFrom(old?.id ?? null);
      change(old ? draftOf(old.request) : firstDraft(choices));
    },
    isChecked,
    built,
    done: built && doneText(built),
    make: () => {
      if (!choices || !draft) return null;
      const lack = lackOf(choices, draft);
      check(lack !== null);
      if (lack === null) run(say('pivot-busy-make'), () => callServer('buildOwnPivot', requestOf(choices, draft)), setBuilt);
      return lack;
    },
  };
}

function doneText({ tab, tabs }: BuiltPivotView): string {
  if (tabs.length > 1) return say('pivot-made-two', { tabs: tabs.map((each) => `“${isolate(each)}”`).join(', ') });
  return say('pivot-made', { tab: isolate(tab) });
}

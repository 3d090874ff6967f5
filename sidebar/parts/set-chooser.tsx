import { useState } from 'preact/hooks';
import type { PreviewView } from '../../src/shell/server/reply.js';
import { say, sayIfKnown } from '../say.js';
import type { Preview } from '../use-preview.js';
import { type ButtonSpec, PanelFrame } from './panel-frame.js';
import { SetOption } from './set-option.js';

type Ready = PreviewView['presets'][number];
type Lacking = NonNullable<PreviewView['presetsMissing']>[number];

interface SetGroup {
  readonly id: string;
  readonly ready: readonly Ready[];
  readonly lacking: readonly Lacking[];
}

interface SetChooserProps {
  readonly preview: Preview;
  readonly view: PreviewView;
  readonly onLeave: () => void;
}

/** The ready-made sets under a few headings. Choosing one only marks it; using it takes the main button. */
export function SetChooser({ preview, view, onLeave }: SetChooserProps) {
  const { call, turnTo } = preview;
  const hasRules = view.rulesTab !== null;
  const groups = groupsOf(view);
  const chosen = preview.chosenPreset ?? view.presetInUse;
  const toCounts = () => turnTo('counts');
  const keep: ButtonSpec = { label: say('sets-keep'), onClick: toCounts };
  const isOther = chosen !== null && chosen !== view.presetInUse;
  const main: ButtonSpec = isOther ? { label: say('sets-use'), onClick: () => preview.takePreset(chosen) } : keep;
  const back: ButtonSpec = { label: say('sidebar-back'), onClick: hasRules ? toCounts : onLeave };
  // Opened once: a group must not close under the pointer when something in another one is chosen.
  const [opened] = useState(() => groups.find(({ ready }) => ready.some(({ id }) => id === chosen))?.id ?? groups[0]?.id);
  return (
    <PanelFrame title={say('sets-title')} main={main} second={isOther || !hasRules ? back : null} {...call} onRetry={call.retry}>
      <p>{say('sets-lead')}</p>
      {hasRules && <p class="quiet">{say('sets-safe')}</p>}
      <fieldset>
        <legend class="unseen">{say('sets-title')}</legend>
        {groups.map((group) => (
          <details key={group.id} class="group" open={group.id === opened}>
            <summary>
              <span class="name">{sayIfKnown(`sets-group-${group.id}`) ?? say('sets-group-other')}</span>
              <span class="quiet names" dir="auto">
                {[...group.ready, ...group.lacking].map(({ label }) => label).join(' · ')}
              </span>
            </summary>
            <ul>
              {group.ready.map((set) => (
                <SetOption
                  key={set.id}
                  set={set}
                  isChosen={set.id === chosen}
                  isInUse={set.id === view.presetInUse}
                  onChoose={() => preview.choosePreset(set.id)}
                />
              ))}
              {group.lacking.map((set) => (
                <SetOption key={set.id} set={set} />
              ))}
            </ul>
          </details>
        ))}
      </fieldset>
      <section class="card">
        <h2>{say('sets-unsure')}</h2>
        <p>{say('sets-find-help')}</p>
        <button type="button" class="second" onClick={() => turnTo('found')}>
          {say('preview-find')}
        </button>
      </section>
    </PanelFrame>
  );
}

/** In the server's order. What is found in the data is no ready-made set; it has a page of its own. */
function groupsOf({ presets, presetsMissing = [] }: PreviewView): readonly SetGroup[] {
  const ready = presets.filter(({ id }) => id !== 'found');
  const ids = new Set([...ready, ...presetsMissing].map(({ group }) => group ?? ''));
  return [...ids].map((id) => ({
    id,
    ready: ready.filter(({ group }) => (group ?? '') === id),
    lacking: presetsMissing.filter(({ group }) => (group ?? '') === id),
  }));
}

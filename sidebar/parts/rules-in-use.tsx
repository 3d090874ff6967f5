import type { PreviewView } from '../../src/shell/server/reply.js';
import { isolate, say } from '../say.js';
import type { PreviewPage } from '../use-preview.js';

/** Which rules the counts are made by, and the two ways to others. */
export function RulesInUse({ view, turnTo }: { view: PreviewView; turnTo: (page: PreviewPage) => void }) {
  const set = view.presets.find(({ id }) => id === view.presetInUse);
  const tab = isolate(view.rulesTab ?? '');
  return (
    <section class="card">
      <h2>{say('preview-rules')}</h2>
      <p>{set ? say('preview-rules-set', { set: isolate(set.label), tab }) : say('preview-rules-tab', { tab })}</p>
      <p class="quiet">{say('preview-rules-tab-help')}</p>
      <div class="buttons">
        <button type="button" class="second" onClick={() => turnTo('sets')}>
          {say('preview-other-set')}
        </button>
        <button type="button" class="second" onClick={() => turnTo('found')}>
          {say('preview-find')}
        </button>
      </div>
    </section>
  );
}

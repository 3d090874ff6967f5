import type { PreviewView } from '../../src/shell/server/reply.js';
import { isolate, say } from '../say.js';

interface RuleChoiceProps {
  readonly view: PreviewView;
  /** The set chosen here and not used yet; null = the rules tab as it stands. */
  readonly chosenId: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly onUse: (id: string) => void;
}

/** The rules tab as it stands, or a ready-made set. Choosing one only shows what it is; using it takes a button. */
export function RuleChoice({ view, chosenId, onChoose, onUse }: RuleChoiceProps) {
  const chosen = view.presets.find((preset) => preset.id === chosenId);
  return (
    <div class="field">
      <label for="rules">{say('preview-rules')}</label>
      <select
        id="rules"
        aria-describedby="rules-help"
        value={chosen?.id ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      >
        {view.rulesTab !== null && <option value="">{say('preview-rules-tab', { tab: isolate(view.rulesTab) })}</option>}
        {view.presets.map((preset) => (
          <option key={preset.id} value={preset.id}>
            {preset.label}
          </option>
        ))}
      </select>
      <p id="rules-help" class="quiet" dir="auto">
        {chosen ? chosen.help : say('preview-rules-tab-help')}
      </p>
      {chosen && view.rulesTab !== null && (
        <>
          <p class="quiet">{say('preview-preset-safe')}</p>
          <button type="button" class="second" onClick={() => onUse(chosen.id)}>
            {say('preview-use-preset')}
          </button>
        </>
      )}
    </div>
  );
}

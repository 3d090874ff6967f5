import type { CostsView, PreviewView } from '../src/shell/server/reply.js';
import type { CostsDraft, PanelProps } from './flow.js';
import { plainNumber } from './numbers.js';
import { type ReadAmount, readAmount } from './read-amount.js';
import { type SidebarText, say } from './say.js';
import { callServer } from './server.js';
import type { Preview } from './use-preview.js';

/** A setting that is a number or empty. */
export interface CostField {
  readonly id: 'bill' | 'costPerContact' | 'marginRate' | 'serviceHours' | 'caseHours';
  readonly label: SidebarText;
  readonly help: SidebarText;
  /** Said instead of the help where the setting changes nothing. */
  readonly unused?: SidebarText;
  readonly isMoney?: boolean;
  /** The largest that can be typed. */
  readonly most: number;
  /** What is typed for a saved 1. */
  readonly scale?: number;
}

const mostMoney = 1e11;
const mostHours = 1e6;

const costFields: readonly CostField[] = [
  { id: 'bill', label: 'costs-bill', help: 'costs-bill-help', unused: 'costs-bill-unused', isMoney: true, most: mostMoney },
  { id: 'costPerContact', label: 'costs-ticket', help: 'costs-ticket-help', isMoney: true, most: mostMoney },
  { id: 'marginRate', label: 'costs-margin', help: 'costs-margin-help', unused: 'costs-margin-unused', most: 100, scale: 100 },
  { id: 'serviceHours', label: 'costs-hours', help: 'costs-hours-help', unused: 'costs-hours-unused', most: mostHours },
  { id: 'caseHours', label: 'costs-cases', help: 'costs-cases-help', most: mostHours },
];

/** The settings of costs and hours: what is shown, what is wrong with it, and how it is saved. */
export interface Costs {
  readonly fields: readonly CostField[];
  readonly textOf: (field: CostField) => string;
  readonly isWrong: (field: CostField) => boolean;
  /** What is chosen; empty text where nothing is. */
  readonly chosen: (id: 'spread' | 'country') => string;
  readonly change: (change: CostsDraft) => void;
  /** Sends what was changed. Gives the first field that is wrong, to be looked at: then nothing is sent. */
  readonly save: () => CostField | null;
}

export function useCosts({ costs: view, hasService }: PreviewView, preview: Preview, { drafts, changeDrafts }: PanelProps): Costs {
  const draft = drafts.costs;
  const fields = costFields.filter(({ id }) => hasService || id === 'marginRate');
  const isWrong = (field: CostField) => !readField(field, draft[field.id]).ok;

  const save = (): CostField | null => {
    const wrong = fields.find(isWrong);
    if (wrong) return wrong;
    const patch = patchOf(draft, view);
    preview.call.run(
      say('preview-busy-read'),
      () => callServer('saveSettings', patch),
      (next) => {
        // Only what was sent is settled: the owner may have typed on meanwhile.
        changeDrafts((now) => (now.costs === draft ? { costs: {} } : {}));
        preview.accept(next);
      },
    );
    return null;
  };

  return {
    fields,
    textOf: ({ id, scale = 1 }) => {
      const saved = view[id];
      return draft[id] ?? (saved === null ? '' : plainNumber(saved * scale));
    },
    isWrong,
    chosen: (id) => draft[id] ?? view[id] ?? '',
    change: (change) => {
      preview.call.dismiss();
      changeDrafts((now) => ({ costs: { ...now.costs, ...change } }));
    },
    save,
  };
}

/** A share may be typed with its sign. Untouched is as good as empty. */
function readField({ most, scale = 1 }: CostField, typed = ''): ReadAmount {
  const read = readAmount(scale === 1 ? typed : typed.replace('%', ''));
  if (!read.ok || read.value === null) return read;
  return read.value > most ? { ok: false } : { ok: true, value: read.value / scale };
}

/** The settings that differ from the saved ones, by the names under which they are saved. */
function patchOf(draft: CostsDraft, view: CostsView): Record<string, unknown> {
  const values = new Map<string, unknown>([
    ['spread', draft.spread || null],
    ['country', draft.country || null],
  ]);
  for (const field of costFields) {
    const read = readField(field, draft[field.id]);
    if (read.ok) values.set(field.id, read.value);
  }
  const put = (id: keyof CostsDraft, key: string = id) =>
    draft[id] === undefined || values.get(id) === view[id] ? {} : { [key]: values.get(id) };
  return {
    ...put('costPerContact'),
    ...put('marginRate'),
    ...put('country'),
    serviceCosting: { ...put('bill'), ...put('serviceHours', 'hoursAvailable'), ...put('spread') },
    act: put('caseHours', 'hoursAvailable'),
  };
}

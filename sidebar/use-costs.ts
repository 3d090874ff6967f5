import type { PreviewView } from '../src/shell/server/reply.js';
import type { CostsDraft, PanelProps } from './flow.js';
import { pageLocale } from './numbers.js';
import { type ReadAmount, readAmount } from './read-amount.js';
import { type SidebarText, say } from './say.js';
import { callServer } from './server.js';
import type { Preview } from './use-preview.js';

interface Setting {
  readonly id: keyof CostsDraft;
  /** Where the setting stands among the saved ones. */
  readonly path: readonly [key: string] | readonly [group: string, key: string];
  readonly needsService: boolean;
}

/** A setting that is a number or empty. */
export interface CostField extends Setting {
  readonly id: 'bill' | 'costPerContact' | 'marginRate' | 'serviceHours' | 'caseHours';
  readonly label: SidebarText;
  readonly help: SidebarText;
  /** Said instead of the help where the setting changes nothing. */
  readonly unused?: SidebarText;
  readonly isMoney?: boolean;
  /** As it is typed: a share is typed in percent. */
  readonly most: number;
  readonly example: number;
  /** What is typed for a saved 1. */
  readonly scale?: number;
}

const mostMoney = 1e11;
const mostHours = 1e6;

export const costFields: readonly CostField[] = [
  {
    ...{ id: 'bill', path: ['serviceCosting', 'bill'], needsService: true, isMoney: true, most: mostMoney, example: 1200 },
    ...{ label: 'costs-bill', help: 'costs-bill-help', unused: 'costs-bill-unused' },
  },
  {
    ...{ id: 'costPerContact', path: ['costPerContact'], needsService: true, isMoney: true, most: mostMoney, example: 1.5 },
    ...{ label: 'costs-ticket', help: 'costs-ticket-help' },
  },
  {
    ...{ id: 'marginRate', path: ['marginRate'], needsService: false, most: 100, example: 35, scale: 100 },
    ...{ label: 'costs-margin', help: 'costs-margin-help', unused: 'costs-margin-unused' },
  },
  {
    ...{ id: 'serviceHours', path: ['serviceCosting', 'hoursAvailable'], needsService: true, most: mostHours, example: 160 },
    ...{ label: 'costs-hours', help: 'costs-hours-help', unused: 'costs-hours-unused' },
  },
  {
    ...{ id: 'caseHours', path: ['act', 'hoursAvailable'], needsService: true, most: mostHours, example: 7.5 },
    ...{ label: 'costs-cases', help: 'costs-cases-help' },
  },
];

const choices: readonly (Setting & { id: 'spread' | 'country' })[] = [
  { id: 'spread', path: ['serviceCosting', 'spread'], needsService: true },
  { id: 'country', path: ['country'], needsService: false },
];

/** A number as it would be typed. */
export function plainNumber(value: number): string {
  return new Intl.NumberFormat(pageLocale(), { useGrouping: false, maximumFractionDigits: 4 }).format(value);
}

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
  const isShown = ({ needsService }: Setting) => hasService || !needsService;
  const fields = costFields.filter(isShown);
  const isWrong = (field: CostField) => !readField(field, draft[field.id] ?? '').ok;

  const save = (): CostField | null => {
    const wrong = fields.find(isWrong);
    if (wrong) return wrong;
    const patch: Record<string, unknown> = {};
    const put = ({ id, path: [first, second] }: Setting, value: unknown) => {
      if (draft[id] === undefined || value === view[id]) return;
      patch[first] = second === undefined ? value : { ...(patch[first] as object | undefined), [second]: value };
    };
    for (const field of fields) {
      const read = readField(field, draft[field.id] ?? '');
      if (read.ok) put(field, read.value);
    }
    for (const choice of choices.filter(isShown)) put(choice, draft[choice.id] || null);
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
    textOf: (field) => {
      const saved = view[field.id];
      return draft[field.id] ?? (saved === null ? '' : plainNumber(saved * (field.scale ?? 1)));
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

/** A share may be typed with its sign. */
function readField({ most, scale = 1 }: CostField, typed: string): ReadAmount {
  const read = readAmount(scale === 1 ? typed : typed.replace(/[%٪]/, ''));
  if (!read.ok || read.value === null) return read;
  return read.value > most ? { ok: false } : { ok: true, value: read.value / scale };
}

import { age } from './age.js';
import { brandFit } from './brand-fit.js';
import { channel } from './channel.js';
import { effort } from './effort.js';
import { favourites } from './favourites.js';
import { florist } from './florist.js';
import { habits } from './habits.js';
import { hardware } from './hardware.js';
import { influence } from './influence.js';
import { occupation } from './occupation.js';
import { once } from './once.js';
import { place } from './place.js';
import type { Preset } from './preset.js';
import { pymc } from './pymc.js';
import { records } from './records.js';
import { recordsUsed } from './records-used.js';
import { referrals } from './referrals.js';
import { rf } from './rf.js';
import { rfm } from './rfm.js';
import { rfmReadme } from './rfm-readme.js';
import { rfmTests } from './rfm-tests.js';
import { stage } from './stage.js';
import { starter } from './starter.js';
import { targetability } from './targetability.js';
import { value } from './value.js';
import { valueShare } from './value-share.js';

/** Sets that answer the same question; the sidebar has a heading for each id. */
export interface PresetGroup {
  readonly id: 'start' | 'worth' | 'buying' | 'trade' | 'people' | 'scores';
  readonly presets: readonly Preset[];
}

const groups: readonly PresetGroup[] = [
  { id: 'start', presets: [starter, rfm, habits, stage, once] },
  { id: 'worth', presets: [value, valueShare, effort] },
  { id: 'buying', presets: [channel, favourites] },
  { id: 'trade', presets: [hardware, florist, records, recordsUsed] },
  { id: 'people', presets: [age, place, occupation, influence, referrals, brandFit, targetability] },
  { id: 'scores', presets: [rf, rfmReadme, rfmTests, pymc] },
];

/** Every ready-made set, in the order in which they are offered. Outside this folder, call `presetList()` instead. */
export const presets: readonly Preset[] = groups.flatMap((group) => group.presets);

/** The sets as a function, which is what the second script hands out; see `on-demand.ts`. */
export function presetList(): readonly Preset[] {
  return presets;
}

/** The sets under the headings that they are offered by. */
export function presetGroups(): readonly PresetGroup[] {
  return groups;
}

/** The set with this id, or null. */
export function findPreset(id: string): Preset | null {
  return presets.find((preset) => preset.id === id) ?? null;
}

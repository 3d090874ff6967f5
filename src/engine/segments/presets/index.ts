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

/** Every ready-made set, in the order in which they are offered. Outside this folder, call `presetList()` instead. */
export const presets: readonly Preset[] = [
  ...[starter, rfm, habits, rf, value, valueShare, stage, channel, effort, favourites],
  ...[hardware, florist, records, recordsUsed],
  ...[age, place, occupation, influence, referrals, brandFit, targetability],
  ...[rfmReadme, rfmTests, pymc],
];

/** The sets as a function, which is what the second script hands out; see `on-demand.ts`. */
export function presetList(): readonly Preset[] {
  return presets;
}

/** The set with this id, or null. */
export function findPreset(id: string): Preset | null {
  return presets.find((preset) => preset.id === id) ?? null;
}

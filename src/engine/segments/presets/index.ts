import type { Preset } from './preset.js';
import { rfm } from './rfm.js';
import { starter } from './starter.js';

/** Every ready-made set, in the order in which they are offered. */
export const presets: readonly Preset[] = [starter, rfm];

/** The set with this id, or null. */
export function findPreset(id: string): Preset | null {
  return presets.find((preset) => preset.id === id) ?? null;
}

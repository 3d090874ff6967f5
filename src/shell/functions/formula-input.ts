import { defaultSettings } from '../../engine/settings/settings.js';
import type { AnalysisInput } from '../../engine/shop/analysis.js';
import { type Argument, formulaWallClock, rangeArgument } from './arguments.js';

/**
 * The input of a formula: what was passed as an argument, and the usual settings for the rest. A formula reads no
 * saved setting, because Sheets would not compute it again when that setting changes.
 */
export function formulaInput(data: Argument, given: Partial<AnalysisInput> = {}): AnalysisInput {
  return {
    orders: rangeArgument('data', data),
    service: null,
    customers: null,
    rules: null,
    columns: {},
    asOfDay: null,
    hourlyRate: null,
    costPerContact: null,
    marginRate: null,
    bins: defaultSettings.bins,
    toWallClock: formulaWallClock(),
    ...given,
  };
}

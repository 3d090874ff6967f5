import type { BgNbd } from '../../../../src/engine/worth/clv/bg-nbd.js';
import type { GammaGamma } from '../../../../src/engine/worth/clv/gamma-gamma.js';
import type { Histories, History } from '../../../../src/engine/worth/clv/histories.js';
import { weeks } from '../../../../src/engine/worth/clv/time-unit.js';

/** Estimates for the CDNOW sample as Fader, Hardie and Lee (2005) print them, and with the digits that a fit gives (domain.md 3). */
export const asPrinted: BgNbd<'weeks'> = { unit: 'weeks', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
export const fittedAsPublished: BgNbd<'weeks'> = { unit: 'weeks', r: 0.242593, alpha: 4.413532, a: 0.792886, b: 2.425754 };
/** From unrounded histories, by scipy. */
export const fittedExactly: BgNbd<'weeks'> = { unit: 'weeks', r: 0.242595, alpha: 4.413602, a: 0.792922, b: 2.425907 };
export const valuesAsPublished: GammaGamma = { p: 6.2488, q: 3.7446, v: 15.4477 };
export const valuesExactly: GammaGamma = { p: 6.24957, q: 3.74422, v: 15.44352 };

/** What the reference states of the first three customers: repeats, weeks to the last of them, weeks in all, mean value. */
export const firstThree: Histories<'weeks'> = {
  unit: 'weeks',
  repeats: Float64Array.of(2, 1, 0),
  txRecency: Float64Array.of(30.43, 1.71, 0),
  age: Float64Array.of(38.86, 38.86, 38.86),
  repeatValue: Float64Array.of(22.35, 11.77, 0),
};

export function history(repeats: number, txRecency: number, age: number): History<'weeks'> {
  return { repeats, txRecency: weeks(txRecency), age: weeks(age) };
}

export const customerOne = history(2, 30.43, 38.86);

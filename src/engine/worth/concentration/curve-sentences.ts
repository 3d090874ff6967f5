import { say } from '../../messages/index.js';
import { moneyText } from '../../segments/find/say-numbers.js';
import type { CurveResult } from './curve-figures.js';
import { topFifth } from './pareto-share.js';

/** What the curve says in words: who brings it and who takes it, the top fifth, the Gini, and who is not in it. */
export function curveSentences(curve: Omit<CurveResult, 'sentences'>): string[] {
  const what = say(`curve-of-${curve.basis}`);
  return [
    mainSentence(curve, what),
    ...topSentence(curve, what),
    curve.gini === null ? say('curve-no-gini') : say('curve-gini', { gini: curve.gini.toFixed(3) }),
    ...mostGivenAway(curve, what),
    ...(curve.customersLeftOut === 0 ? [] : [say('curve-left-out', { n: curve.customersLeftOut })]),
    say(`curve-basis-${curve.basis}`),
  ];
}

function mainSentence(
  { customers, customersAtPeak: n, peak, peakPercent, givenAway, total }: Omit<CurveResult, 'sentences'>,
  what: string,
) {
  if (customers === 0) return say('curve-nobody');
  const all = { n, customers, what, share: Math.round((100 * n) / customers), peak: moneyText(peak), away: moneyText(givenAway) };
  if (peakPercent === null) return say('curve-loss', { ...all, total: moneyText(total) });
  if (givenAway === 0) return say('curve-no-loser', all);
  return say('curve-main', { ...all, peakPercent: wholePercent(peakPercent), points: wholePercent(peakPercent - 100) });
}

function topSentence({ paretoShare: share, customers }: Omit<CurveResult, 'sentences'>, what: string): string[] {
  return share === null ? [] : [say('curve-top', { n: topFifth(customers), percent: wholePercent(share * 100), what })];
}

/** Where most of it is given away, if anything is, and there is more than one segment. */
function mostGivenAway({ segments, givenAway }: Omit<CurveResult, 'sentences'>, what: string): string[] {
  if (givenAway <= 0 || segments.length < 2) return [];
  const most = segments.reduce((worst, segment) => (segment.givenAway > worst.givenAway ? segment : worst));
  const percent = wholePercent((100 * most.givenAway) / givenAway);
  return [say('curve-most-given-away', { name: most.name, amount: moneyText(most.givenAway), percent, what })];
}

/** Whole percent, or with a decimal where that would be 0 or hide the last bit to 100. */
function wholePercent(percent: number): string {
  const whole = Math.round(percent);
  return (whole === 0 || whole === 100) && percent !== whole ? percent.toFixed(1) : String(whole);
}

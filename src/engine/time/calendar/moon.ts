/** Moments of the moon's phases, in days since 1970-01-01 with a fraction, universal time within some minutes. */

/** 6 January 2000, the new moon from which lunations are counted. */
const firstNewMoon = 10_962.59766;
const lunation = 29.530588861;
const radians = Math.PI / 180;

/** Amplitudes in days of the seven largest periodic terms. */
const newMoonTerms = [-0.4072, 0.17241, 0.01608, 0.01039, 0.00739, -0.00514, 0.00208] as const;
const fullMoonTerms = [-0.40614, 0.17302, 0.01614, 0.01043, 0.00734, -0.00515, 0.00209] as const;

/**
 * The first new moon at or after a moment, by the mean lunation and its largest periodic terms (Meeus, Astronomical
 * Algorithms, ch. 49), which is good to a quarter of an hour.
 *
 * @param moment days since 1970-01-01
 */
export function newMoonFrom(moment: number): number {
  return phaseFrom(moment, 0);
}

/** The first full moon at or after a moment; the same way. */
export function fullMoonFrom(moment: number): number {
  return phaseFrom(moment, 0.5);
}

function phaseFrom(moment: number, phase: 0 | 0.5): number {
  // The true phase is never as much as a day from the mean one.
  let count = Math.floor((moment - firstNewMoon) / lunation) - 1 + phase;
  while (phaseMoment(count) < moment) count++;
  return phaseMoment(count);
}

function phaseMoment(count: number): number {
  const centuries = count / 1236.85;
  const eccentricity = 1 - 0.002516 * centuries;
  const sun = (2.5534 + 29.1053567 * count) * radians;
  const moon = (201.5643 + 385.81693528 * count) * radians;
  const node = (160.7108 + 390.67050284 * count) * radians;
  const terms = Number.isInteger(count) ? newMoonTerms : fullMoonTerms;
  return (
    firstNewMoon +
    lunation * count +
    terms[0] * Math.sin(moon) +
    terms[1] * eccentricity * Math.sin(sun) +
    terms[2] * Math.sin(2 * moon) +
    terms[3] * Math.sin(2 * node) +
    terms[4] * eccentricity * Math.sin(moon - sun) +
    terms[5] * eccentricity * Math.sin(moon + sun) +
    terms[6] * eccentricity * eccentricity * Math.sin(2 * sun)
  );
}

/** How the owner wants service to be costed, beyond a rate for the hour and for the ticket. All of it may be left out. */
export interface ServiceCosting {
  /**
   * What the shop really spent on serving in the time of the log, in the major unit. It is shared out where the log has
   * effort scores and no times, or times and no hourly rate; the parts add up to it to the cent. Direct costs come on top.
   */
  readonly bill?: number | null;
  /** The owner's minutes for a case of each effort score from 1 to 10; absent: score − 1, so that 1 (served itself) is free. */
  readonly effortMinutes?: readonly number[] | null;
  /** Whether the known customers bear what unknown ones cost, and by what it is shared; absent or null: it stays a line of its own. */
  readonly spread?: 'seconds' | 'sales' | null;
  /** Hours that could have been spent on service in the time of the log; what was not used is idle, and put on nobody. */
  readonly hoursAvailable?: number | null;
}

const effortScores = 10;

/**
 * The costing with some of its values replaced. Anything may come in: what is absent or of the wrong kind leaves the value as
 * it was; `null` clears it.
 *
 * @example mergeServiceCosting({}, { bill: 1200, spread: 'luck' }) // { bill: 1200 }
 */
export function mergeServiceCosting(costing: ServiceCosting, patch: unknown): ServiceCosting {
  if (typeof patch !== 'object' || patch === null) return costing;
  const fits: Readonly<Record<keyof ServiceCosting, (value: unknown) => boolean>> = {
    bill: isAmount,
    effortMinutes: (value) => Array.isArray(value) && value.length === effortScores && value.every(isAmount),
    spread: (value) => value === 'seconds' || value === 'sales',
    hoursAvailable: isAmount,
  };
  const given = Object.entries(patch).filter(
    ([key, value]) => Object.keys(fits).includes(key) && (value === null || fits[key as keyof ServiceCosting](value)),
  );
  return { ...costing, ...(Object.fromEntries(given) as ServiceCosting) };
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** How much likelier customers with a case of some topic are to stay when they are helped. */
export interface KeepByTopic {
  /** A topic as it stands in the service log; case, accents and spaces do not count. */
  readonly topic: string;
  /** P(keep | helped) − P(keep | not helped), 0 to 1. */
  readonly difference: number;
}

/**
 * What the owner decides about whom to help first and whom to stop chasing. All of it is an assumption until the owner has
 * set it, and the reports say which ones they stand on.
 */
export interface ActSettings {
  /** Hours of service there are for the open cases. */
  readonly hoursAvailable: number;
  /** Hours of those that one person gives: what is missing when one is ill. */
  readonly hoursPerPerson: number;
  /** P(keep | helped) − P(keep | not helped) for a topic that is not in the list below, 0 to 1. */
  readonly keepDifference: number;
  readonly keepByTopic: readonly KeepByTopic[];
  /** Minutes of a case where neither it nor any earlier case tells. */
  readonly minutesPerCase: number;
  /** κ of the influence factor: 0 = followers are not margin (domain.md 2.5). */
  readonly influenceWeight: number;
  /** The most that influence can add: 1 doubles a case's worth. */
  readonly influenceCap: number;
  /** Followers from which a customer is nobody to stop chasing. */
  readonly protectedFollowers: number;
  /** A price rise up to this share is thinkable; beyond it, repricing alone will not do. */
  readonly largestPriceRise: number;
  /** Share of the cost of service time that would go away with the work. Salaries stay: 0. */
  readonly avoidableShare: number;
}

export const defaultActSettings: ActSettings = {
  hoursAvailable: 8,
  hoursPerPerson: 8,
  keepDifference: 0.1,
  keepByTopic: [],
  minutesPerCase: 15,
  influenceWeight: 0,
  influenceCap: 1,
  protectedFollowers: 1_000,
  largestPriceRise: 0.1,
  avoidableShare: 0,
};

import { type ActSettings, defaultActSettings, type KeepByTopic } from './act-settings.js';

const mostTopics = 100;
const longestTopic = 500;
/** More hours than anybody has, and more of anything than makes sense. */
const most = 1_000_000;

/**
 * Settings with some replaced by what somebody sent; what is absent or makes no sense leaves them as they were, and null
 * for the hours there are brings back what is usual.
 */
export function mergeActSettings(settings: ActSettings, patch: unknown): ActSettings {
  if (typeof patch !== 'object' || patch === null) return settings;
  const given = new Map<string, unknown>(Object.entries(patch));
  const number = (key: keyof ActSettings, before: number, highest = most) => {
    const value = given.get(key);
    return typeof value === 'number' && value >= 0 && value <= highest ? value : before;
  };
  const topics = given.get('keepByTopic');
  return {
    hoursAvailable:
      given.get('hoursAvailable') === null ? defaultActSettings.hoursAvailable : number('hoursAvailable', settings.hoursAvailable),
    hoursPerPerson: number('hoursPerPerson', settings.hoursPerPerson),
    keepDifference: number('keepDifference', settings.keepDifference, 1),
    keepByTopic: Array.isArray(topics) ? topics.filter(isKeepByTopic).slice(0, mostTopics) : settings.keepByTopic,
    minutesPerCase: number('minutesPerCase', settings.minutesPerCase),
    influenceWeight: number('influenceWeight', settings.influenceWeight),
    influenceCap: number('influenceCap', settings.influenceCap),
    protectedFollowers: number('protectedFollowers', settings.protectedFollowers),
    largestPriceRise: number('largestPriceRise', settings.largestPriceRise),
    avoidableShare: number('avoidableShare', settings.avoidableShare, 1),
  };
}

function isKeepByTopic(value: unknown): value is KeepByTopic {
  if (typeof value !== 'object' || value === null) return false;
  const { topic, difference } = value as Partial<KeepByTopic>;
  return typeof topic === 'string' && topic.length <= longestTopic && typeof difference === 'number' && difference >= 0 && difference <= 1;
}

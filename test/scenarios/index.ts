import { edges } from './edges.js';
import { firstSteps } from './first-steps.js';
import { languagesAndMoney } from './languages-and-money.js';
import { layouts } from './layouts.js';
import { ownPivots } from './own-pivots.js';
import { ownersThings } from './owners-things.js';
import { presetSets } from './preset-sets.js';
import type { Scenario } from './scenario.js';
import { shopExports } from './shop-exports.js';

export { openScenario, runScenario, runStep, type StepDone } from './run-scenario.js';
export type { Scenario, ScenarioRows, ScenarioTab, Step } from './scenario.js';

/** All of them, in the order in which `npm start -- --demos` lists them. */
export const scenarios: readonly Scenario[] = [
  ...firstSteps,
  ...presetSets,
  ...shopExports,
  ...layouts,
  ...ownersThings,
  ...ownPivots,
  ...languagesAndMoney,
  ...edges,
];

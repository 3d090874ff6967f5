import { arrayFunctions } from './arrays.js';
import { conditionalFunctions } from './conditional.js';
import { dateFunctions } from './date.js';
import type { FunctionRecord } from './function-record.js';
import { logicFunctions } from './logic.js';
import { lookupFunctions } from './lookup.js';
import { mathFunctions } from './math.js';
import { statisticsFunctions } from './statistics.js';
import { textFunctions } from './text.js';

/** Every built-in function by its name in upper case. What is not here is a custom function or `#NAME?`. */
export const builtInFunctions: ReadonlyMap<string, FunctionRecord> = new Map(
  [
    ...mathFunctions,
    ...statisticsFunctions,
    ...conditionalFunctions,
    ...logicFunctions,
    ...textFunctions,
    ...dateFunctions,
    ...arrayFunctions,
    ...lookupFunctions,
  ].map((record) => [record.name, record]),
);

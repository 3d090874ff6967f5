import { findOperator } from '../operators/index.js';
import type { Population } from '../population.js';
import type { Condition } from '../types.js';

/** Whether one customer meets a condition. */
export type CustomerJudge = (condition: Condition) => boolean;

/** Asks the operators about a single customer: the marks that they write into are made once, not for each condition. */
export function customerJudge(customer: number, population: Population): CustomerJudge {
  const trial = { among: Int32Array.of(customer), hits: new Uint8Array(population.size) };
  return ({ column, negated, anyOf }) => {
    trial.hits[customer] = 0;
    for (const { operator, operands } of anyOf) findOperator(operator).mark(trial, column, operands, population);
    return (trial.hits[customer] === 1) !== negated;
  };
}

import { act } from './act.js';
import { bothSides } from './both-sides.js';
import { charts } from './charts.js';
import { check } from './check.js';
import { clv } from './clv.js';
import { concentration } from './concentration.js';
import { finding } from './finding.js';
import { importers } from './importers.js';
import { meaning } from './meaning.js';
import { presets } from './presets.js';
import { reports } from './reports.js';
import { rules } from './rules.js';
import { runChecks } from './run-checks.js';
import { scores } from './scores.js';
import { shell } from './shell.js';
import { shop } from './shop.js';
import { table } from './table.js';
import { tags } from './tags.js';
import { time } from './time.js';
import { worth } from './worth.js';

/**
 * The English catalogue, one file for each part of the product. Keys are kebab-case and unique over all files.
 * The sidebar's own texts (`sidebar.ts`) are not in it: the sidebar bundles them itself, and the server never says them.
 */
export const en = /* @__PURE__ */ (() =>
  ({
    ...bothSides,
    ...table,
    ...rules,
    ...check,
    ...presets,
    ...scores,
    ...shop,
    ...importers,
    ...meaning,
    ...reports,
    ...runChecks,
    ...charts,
    ...finding,
    ...time,
    ...clv,
    ...concentration,
    ...worth,
    ...act,
    ...shell,
    ...tags,
  }) as const)();

const parts: readonly Readonly<Record<string, string>>[] = [
  bothSides,
  table,
  rules,
  check,
  presets,
  scores,
  shop,
  importers,
  meaning,
  reports,
  runChecks,
  charts,
  finding,
  time,
  clv,
  concentration,
  worth,
  act,
  shell,
  tags,
];

/** A text by its key. The parts are not joined for this: that alone would cost every single formula a millisecond. */
export function englishText(key: keyof typeof en): string {
  for (const part of parts) {
    const text = part[key];
    if (text !== undefined) return text;
  }
  throw new Error(`There is no text ${key}`);
}

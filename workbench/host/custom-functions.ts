import { types } from 'node:util';
import type { RealmControl } from './bridge/operations.js';
import type { ArgumentMakers } from './workbook/types.js';

/** A function of the bundle as Sheets lists it for formulas. */
export interface CustomFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The text of its JSDoc without the tags; empty when it has none. */
  readonly description: string;
  /** Whether its JSDoc has `@customfunction`, which only decides about autocomplete. */
  readonly listed: boolean;
}

/**
 * Finds the top-level functions of a script that a formula may call: every one whose name does not end in `_`
 * (Google's page "Custom functions").
 */
export function findCustomFunctions(code: string): CustomFunction[] {
  const found: CustomFunction[] = [];
  const pattern = /^(?:\/\*\*((?:[^*]|\*(?!\/))*)\*\/\n)?function ([A-Za-z$][\w$]*)\(([^)]*)\)/gm;
  for (const [, comment = '', name = '', parameters = ''] of code.matchAll(pattern)) {
    if (name.endsWith('_')) continue;
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim());
    const firstTag = lines.findIndex((line) => line.startsWith('@'));
    const description = (firstTag < 0 ? lines : lines.slice(0, firstTag)).join(' ').trim();
    const names = parameters.split(',').map((text) => text.trim());
    found.push({ name, parameters: names.filter((text) => text !== ''), description, listed: /@customfunction\b/.test(comment) });
  }
  return found;
}

/** Copies an argument into the sandbox: arrays and dates become its own. */
export function intoRealm(control: RealmControl, value: unknown): unknown {
  if (Array.isArray(value)) {
    const copy = control.newRow();
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      copy[i] = typeof item === 'object' && item !== null ? intoRealm(control, item) : item;
    }
    return copy;
  }
  if (types.isDate(value)) return control.newDate(value.getTime());
  return value;
}

/** Makes arguments out of the sandbox's own arrays and dates. */
export function realmMakers(control: RealmControl): ArgumentMakers {
  const templates = new Map<number, unknown[]>();
  return {
    row(width) {
      let template = templates.get(width);
      if (template === undefined) {
        template = control.newRow();
        while (template.length < width) template.push('');
        templates.set(width, template);
      }
      // The sandbox's own `slice`, whose result is the sandbox's own.
      return template.slice();
    },
    date: control.newDate,
  };
}

/** Copies a result out of the sandbox: rows and dates of the host. Anything else that is an object becomes its text. */
export function outOfRealm(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (types.isDate(value)) return new Date(value.getTime());
  if (!Array.isArray(value)) return String(value);
  const copy: unknown[] = new Array(value.length);
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    copy[i] = typeof item === 'object' && item !== null ? outOfRealm(item) : item;
  }
  return copy;
}

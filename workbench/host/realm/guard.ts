import { ask, exception } from './ask.js';
import type { Signatures } from './signatures/signature.js';

type Method = (this: object, ...args: unknown[]) => unknown;

/** What every object may be asked without being a service member. */
const ordinary = new Set<PropertyKey>([
  'constructor',
  'toString',
  'valueOf',
  'toJSON',
  'then',
  'hasOwnProperty',
  'isPrototypeOf',
  'inspect',
]);
const classNames = new WeakMap<object, string>();

/** `workbench: Range.setFoo is not emulated`, for every member that is not there. */
export function refusingUnknown(className: string): object {
  const unknown = (key: PropertyKey) => exception(`workbench: ${className}.${String(key)} is not emulated`);
  return new Proxy(Object.create(null), {
    get(_target, key, receiver) {
      if (typeof key === 'symbol') return undefined;
      if (!ordinary.has(key)) throw unknown(key);
      return Reflect.get(Object.prototype, key, receiver);
    },
    set(_target, key) {
      throw unknown(key);
    },
    has: (_target, key) => ordinary.has(key),
  });
}

/**
 * Makes a class into a service: each listed method is counted, may be made to fail, and checks its arguments the way
 * Apps Script does; every other member throws by name. Members that are not listed become unreachable for the product.
 */
export function guardClass<Keys extends string>(
  service: string,
  className: string,
  type: abstract new (...args: never[]) => object,
  signatures: Signatures<Keys>,
): void {
  const prototype = type.prototype as Record<string, unknown>;
  classNames.set(prototype, className);
  for (const key of Object.keys(signatures) as Keys[]) {
    const overloads = signatures[key];
    if (overloads[0] === 'property') continue;
    const method = prototype[key] as Method | undefined;
    if (!method) throw new Error(`workbench: ${className}.${key} is listed and not written`);
    Object.defineProperty(prototype, key, { value: guarded({ service, className, key, method, overloads }), enumerable: true });
  }
  Object.setPrototypeOf(prototype, refusingUnknown(className));
}

interface Guarded {
  readonly service: string;
  readonly className: string;
  readonly key: string;
  readonly method: Method;
  readonly overloads: readonly string[];
}

function guarded({ service, className, key, method, overloads }: Guarded): Method {
  const member = `${className}.${key}`;
  let parsed: string[][] | null = null;
  return function (this: object, ...args: unknown[]) {
    ask('enter', member);
    parsed ??= overloads.map((text) => (text === '' ? [] : text.split(', ')));
    if (!parsed.some((parameters) => matches(parameters, args))) {
      const qualified = service === className ? member : `${service}.${member}`;
      throw exception(`The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${qualified}.`);
    }
    const result = method.apply(this, args);
    ask('leave', member);
    return result;
  };
}

function matches(parameters: readonly string[], args: readonly unknown[]): boolean {
  const rest = parameters[parameters.length - 1] === '...any';
  if (rest ? args.length < parameters.length - 1 : args.length !== parameters.length) return false;
  return args.every((arg, i) => parameters[i] === '...any' || parameters[i] === undefined || fits(parameters[i] as string, arg));
}

function fits(word: string, arg: unknown): boolean {
  if (word.endsWith('?')) return arg === null || arg === undefined || fits(word.slice(0, -1), arg);
  switch (word) {
    case 'any':
      return true;
    case 'number':
      return typeof arg === 'number' && Number.isFinite(arg);
    case 'string':
    case 'boolean':
      return typeof arg === word;
    case 'array':
      return Array.isArray(arg);
    case 'Date':
      return arg instanceof Date;
    case 'object':
      return typeof arg === 'object' && arg !== null && !Array.isArray(arg) && classOf(arg) === null;
    default:
      return classOf(arg) === word;
  }
}

/** The service class of a value, or null for plain data. */
export function classOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null ? null : (classNames.get(prototype) ?? null);
}

/** Names an argument as Apps Script's message does. */
function typeName(arg: unknown): string {
  if (arg === null || arg === undefined) return 'null';
  if (typeof arg === 'string') return 'String';
  if (typeof arg === 'boolean') return 'Boolean';
  if (typeof arg === 'number') return 'number';
  if (Array.isArray(arg)) return arg.length > 0 && typeof arg[0] !== 'object' ? `${typeName(arg[0])}[]` : 'Array';
  return classOf(arg) === null ? '(class)' : `SpreadsheetApp.${classOf(arg)}`;
}

/** Registers a class (an enum's members) so that signatures can name it, without guarding methods. */
export function nameClass(prototype: object, className: string): void {
  classNames.set(prototype, className);
}

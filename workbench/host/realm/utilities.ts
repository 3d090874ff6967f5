import type { LoggerKeys, SessionKeys, UtilitiesKeys } from '../../../src/shell/google/slice.js';
import { ask, exception } from './ask.js';
import { Charset, ChartType, DigestAlgorithm, memberName } from './enums.js';
import { guardClass, refusingUnknown } from './guard.js';
import * as signatures from './signatures/services.js';

type GUtilities = GoogleAppsScript.Utilities.Utilities;
type GLogger = GoogleAppsScript.Base.Logger;

class UtilitiesService implements Pick<GUtilities, UtilitiesKeys> {
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;
  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string) {
    return ask('formatDate', date.getTime(), timeZone, format);
  }
  base64Encode(data: string | number[]) {
    return ask('base64Encode', data, false);
  }
  base64EncodeWebSafe(data: string | number[]) {
    return ask('base64Encode', data, true);
  }
  base64Decode(text: string) {
    return ask('base64Decode', text);
  }
  /** Bytes are signed, -128..127, as Apps Script gives them. */
  computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: string | number[]) {
    return ask('digest', memberName(algorithm), value);
  }
  getUuid() {
    return ask('uuid');
  }
  /** Returns at once, and puts the script's clock ahead: nothing else happens meanwhile. Longest wait in Apps Script: 300,000 ms. */
  sleep(milliseconds: number) {
    if (milliseconds < 0 || milliseconds > 300000) throw exception(`Invalid argument: ${milliseconds}`);
    ask('sleep', milliseconds);
  }
}

class SessionService implements Pick<GoogleAppsScript.Base.Session, SessionKeys> {
  getActiveUserLocale() {
    return ask('userLocale');
  }
  getScriptTimeZone() {
    return ask('scriptTimeZone');
  }
  getTemporaryActiveUserKey() {
    return 'workbench-user';
  }
}

function printed(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  try {
    return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
  } catch {
    return String(value);
  }
}

/** `%s`, `%d`, `%i`, `%f`, `%j` and `%o` take the next value; values left over follow after a space. */
function formatted(values: readonly unknown[]): string {
  const [format, ...rest] = values;
  if (typeof format !== 'string') return values.map(printed).join(' ');
  const text = format.replace(/%[sdifjo%]/g, (mark) => (mark === '%%' ? '%' : rest.length > 0 ? printed(rest.shift()) : mark));
  return [text, ...rest.map(printed)].join(' ');
}

class LoggerService implements Pick<GLogger, LoggerKeys> {
  log(...values: unknown[]) {
    ask('log', 'log', formatted(values));
    return this as unknown as GLogger;
  }
  getLog() {
    return ask('logText');
  }
  clear() {
    ask('logClear');
  }
}

guardClass('Utilities', 'Utilities', UtilitiesService, signatures.utilitiesSignatures);
guardClass('Session', 'Session', SessionService, signatures.sessionSignatures);
guardClass('Logger', 'Logger', LoggerService, signatures.loggerSignatures);

export const utilities: object = new UtilitiesService();
export const session: object = new SessionService();
export const logger: object = new LoggerService();

/** `Charts` serves for its chart types only. */
export const charts: object = Object.create(refusingUnknown('Charts'), { ChartType: { value: ChartType, enumerable: true } }) as object;

/** The console goes to the log of the workbench. */
export const consoleService: object = Object.fromEntries(
  ['log', 'info', 'warn', 'error', 'debug'].map((level) => [level, (...values: unknown[]) => ask('log', level, formatted(values))]),
);

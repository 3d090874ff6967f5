import type { ClockTriggerBuilderKeys, ScriptAppKeys, TriggerBuilderKeys, TriggerKeys } from '../../../src/shell/google/slice.js';
import { ask } from './ask.js';
import { AuthMode } from './enums.js';
import { guardClass } from './guard.js';
import * as signatures from './signatures/services.js';

type GTrigger = GoogleAppsScript.Script.Trigger;
type GClock = GoogleAppsScript.Script.ClockTriggerBuilder;

const ids = new WeakMap<object, { readonly id: string; readonly handler: string }>();
const about = (trigger: object) => ids.get(trigger) as { id: string; handler: string };

class TriggerObject implements Pick<GTrigger, TriggerKeys> {
  constructor(id: string, handler: string) {
    ids.set(this, { id, handler });
  }
  getHandlerFunction() {
    return about(this).handler;
  }
  getUniqueId() {
    return about(this).id;
  }
}

class ClockBuilder implements Pick<GClock, ClockTriggerBuilderKeys> {
  readonly #handler: string;
  #hours = 0;
  constructor(handler: string) {
    this.#handler = handler;
  }
  everyHours(hours: number) {
    this.#hours = hours;
    return this as unknown as GClock;
  }
  everyDays(days: number) {
    this.#hours = days * 24;
    return this as unknown as GClock;
  }
  create() {
    const id = ask('triggerCreate', this.#handler, this.#hours);
    return new TriggerObject(id, this.#handler) as unknown as GTrigger;
  }
}

class TriggerStart implements Pick<GoogleAppsScript.Script.TriggerBuilder, TriggerBuilderKeys> {
  readonly #handler: string;
  constructor(handler: string) {
    this.#handler = handler;
  }
  timeBased() {
    return new ClockBuilder(this.#handler) as unknown as GClock;
  }
}

/** Triggers need the scope `script.scriptapp`; without it in the manifest the host refuses them. */
class ScriptAppService implements Pick<GoogleAppsScript.Script.ScriptApp, ScriptAppKeys> {
  readonly AuthMode = AuthMode;
  getScriptId() {
    return 'workbench-script';
  }
  newTrigger(functionName: string) {
    return new TriggerStart(functionName) as unknown as GoogleAppsScript.Script.TriggerBuilder;
  }
  getProjectTriggers() {
    return ask('triggers').map(({ id, handler }) => new TriggerObject(id, handler) as unknown as GTrigger);
  }
  deleteTrigger(trigger: GTrigger) {
    ask('triggerDelete', about(trigger).id);
  }
}

guardClass('ScriptApp', 'Trigger', TriggerObject, signatures.triggerSignatures);
guardClass('ScriptApp', 'TriggerBuilder', TriggerStart, signatures.triggerBuilderSignatures);
guardClass('ScriptApp', 'ClockTriggerBuilder', ClockBuilder, signatures.clockTriggerBuilderSignatures);
guardClass('ScriptApp', 'ScriptApp', ScriptAppService, signatures.scriptAppSignatures);

export const scriptApp: object = new ScriptAppService();

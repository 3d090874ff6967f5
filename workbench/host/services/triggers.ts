import type { OperationTable } from '../bridge/connect.js';
import type { TriggerInfo } from '../bridge/operations.js';

type Served = Pick<OperationTable, 'triggers' | 'triggerCreate' | 'triggerDelete'>;

export const triggerScope = 'https://www.googleapis.com/auth/script.scriptapp';
/** Google's page "Quotas": triggers of one user in one script. */
const mostTriggers = 20;

/** The clocks that a script has set. Nothing runs by itself here: whoever stands in for the clock runs the handler. */
export function triggerOperations(triggers: TriggerInfo[], scopes: readonly string[]): Served {
  const needScope = (member: string) => {
    if (!scopes.includes(triggerScope))
      throw new Error(`Specified permissions are not sufficient to call ${member}. Required permissions: ${triggerScope}`);
  };
  return {
    triggers() {
      needScope('ScriptApp.getProjectTriggers');
      return [...triggers];
    },
    triggerCreate(handler, everyHours) {
      needScope('ScriptApp.newTrigger');
      if (!Number.isInteger(everyHours) || everyHours < 1) throw new Error('The recurrence interval of a clock trigger must be given.');
      if (triggers.length >= mostTriggers)
        throw new Error('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
      const id = String(1 + Math.max(0, ...triggers.map((trigger) => Number(trigger.id))));
      triggers.push({ id, handler, everyHours });
      return id;
    },
    triggerDelete(id) {
      needScope('ScriptApp.deleteTrigger');
      const at = triggers.findIndex((trigger) => trigger.id === id);
      if (at >= 0) triggers.splice(at, 1);
    },
  };
}

import type { OperationTable } from '../bridge/connect.js';
import type { Operations } from '../bridge/operations.js';
import type { AuthMode, Execution } from '../execution-state.js';

type Name = keyof Operations;

/** What needs no document and no person: open to every mode (Google's page "Authorization for editor add-ons"). */
const always: readonly Name[] = [
  ...(['ready', 'enter', 'leave', 'authMode', 'log', 'logText', 'logClear'] as const),
  ...([
    'now',
    'sleep',
    'userLocale',
    'scriptTimeZone',
    'formatDate',
    'base64Encode',
    'base64Decode',
    'digest',
    'uuid',
    'distFile',
  ] as const),
];

/** What a custom function may do besides: read the spreadsheet, use Properties, Cache and Lock (Google's page "Custom functions"). */
const inCustomFunctions: readonly Name[] = [
  ...(['book', 'sheet', 'sheetByName', 'columnWidth', 'cellsRead', 'cellsStyles', 'canEdit', 'merges', 'flush'] as const),
  ...(['namedRanges', 'metadata', 'protections', 'pivots', 'pivot', 'charts', 'chart'] as const),
  ...(['property', 'properties', 'setProperties', 'deleteProperty', 'cacheGet', 'cachePut', 'cacheRemove'] as const),
  ...(['lockOffered', 'lockTry', 'lockRelease', 'lockHeld'] as const),
];

/** Before the add-on is opened in a file it may only add its menu; no mode below FULL opens a sidebar or a dialog. */
const needsFull: readonly Name[] = ['showHtml', 'alert', 'prompt'];

function allowed(mode: AuthMode): (name: Name) => boolean {
  switch (mode) {
    case 'FULL':
      return () => true;
    case 'LIMITED':
      return (name) => !needsFull.includes(name);
    case 'CUSTOM_FUNCTION':
      return (name) => always.includes(name) || inCustomFunctions.includes(name);
    case 'NONE':
      return (name) => always.includes(name) || name === 'menu';
  }
}

/** The operations with those that the mode forbids replaced by a refusal in Apps Script's words. */
export function withPermissions(execution: Execution, table: OperationTable): OperationTable {
  const isAllowed = allowed(execution.mode);
  const refuse = () => {
    const member = execution.member.current;
    // Google's page "Custom functions" prints the bare method name for writes.
    const name = execution.mode === 'CUSTOM_FUNCTION' ? member.slice(member.indexOf('.') + 1) : member;
    throw new Error(`You do not have permission to call ${name}`);
  };
  const entries = Object.entries(table).map(([name, run]) => [name, isAllowed(name as Name) ? run : refuse]);
  return Object.fromEntries(entries) as OperationTable;
}

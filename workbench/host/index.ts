/** The Apps Script host: `createHost` and the types of what it gives. */
export type { MenuEntry } from './bridge/operations.js';
export type { Counters } from './counters.js';
export { type CoveredMember, coverage } from './coverage.js';
export type { CustomFunction } from './custom-functions.js';
export type { FaultKind, Faults } from './faults.js';
export { type CallResult, createHost, type Host, type HostOptions } from './host.js';
export type { HostLog, LogLine } from './host-log.js';
export type { KeptHost } from './kept-host.js';
export { type Probe, probes } from './probes.js';
export type { CallError } from './transfer.js';
export type { Alert, HtmlPanel, Prompt, Toast, UiState } from './ui-state.js';
export type * from './workbook/types.js';

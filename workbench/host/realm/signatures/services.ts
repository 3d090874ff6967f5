import type {
  CacheKeys,
  CacheServiceKeys,
  ClockTriggerBuilderKeys,
  HtmlOutputKeys,
  HtmlServiceKeys,
  LockKeys,
  LockServiceKeys,
  LoggerKeys,
  MenuKeys,
  PromptResponseKeys,
  PropertiesKeys,
  PropertiesServiceKeys,
  ScriptAppKeys,
  SessionKeys,
  TriggerBuilderKeys,
  TriggerKeys,
  UiKeys,
  UtilitiesKeys,
} from '../../../../src/shell/google/slice.js';
import type { Signatures } from './signature.js';

const none = [''] as const;
const text = ['string'] as const;
const number = ['number'] as const;
const property = ['property'] as const;
const dialog = ['string', 'string, ButtonSet', 'string, string, ButtonSet'] as const;

export const uiSignatures: Signatures<UiKeys> = {
  Button: property,
  ButtonSet: property,
  alert: dialog,
  createAddonMenu: none,
  createMenu: text,
  prompt: dialog,
  showModalDialog: ['HtmlOutput, string'],
  showSidebar: ['HtmlOutput'],
};
export const menuSignatures: Signatures<MenuKeys> = {
  addItem: ['string, string'],
  addSeparator: none,
  addSubMenu: ['Menu'],
  addToUi: none,
};
export const promptResponseSignatures: Signatures<PromptResponseKeys> = { getResponseText: none, getSelectedButton: none };
export const htmlServiceSignatures: Signatures<HtmlServiceKeys> = { createHtmlOutput: ['', 'string'], createHtmlOutputFromFile: text };
export const htmlOutputSignatures: Signatures<HtmlOutputKeys> = {
  append: text,
  clear: none,
  getContent: none,
  getHeight: none,
  getTitle: none,
  getWidth: none,
  setContent: text,
  setHeight: number,
  setTitle: text,
  setWidth: number,
};
export const propertiesServiceSignatures: Signatures<PropertiesServiceKeys> = {
  getDocumentProperties: none,
  getScriptProperties: none,
  getUserProperties: none,
};
export const propertiesSignatures: Signatures<PropertiesKeys> = {
  deleteAllProperties: none,
  deleteProperty: text,
  getKeys: none,
  getProperties: none,
  getProperty: text,
  setProperties: ['object', 'object, boolean'],
  setProperty: ['string, string'],
};
export const cacheServiceSignatures: Signatures<CacheServiceKeys> = { getDocumentCache: none, getScriptCache: none, getUserCache: none };
export const cacheSignatures: Signatures<CacheKeys> = {
  get: text,
  getAll: ['array'],
  put: ['string, string', 'string, string, number'],
  putAll: ['object', 'object, number'],
  remove: text,
  removeAll: ['array'],
};
export const lockServiceSignatures: Signatures<LockServiceKeys> = { getDocumentLock: none, getScriptLock: none, getUserLock: none };
export const lockSignatures: Signatures<LockKeys> = { hasLock: none, releaseLock: none, tryLock: number, waitLock: number };
export const sessionSignatures: Signatures<SessionKeys> = {
  getActiveUserLocale: none,
  getScriptTimeZone: none,
  getTemporaryActiveUserKey: none,
};
export const utilitiesSignatures: Signatures<UtilitiesKeys> = {
  Charset: property,
  DigestAlgorithm: property,
  base64Decode: ['string', 'string, Charset'],
  base64Encode: ['string', 'array', 'string, Charset'],
  base64EncodeWebSafe: ['string', 'array', 'string, Charset'],
  computeDigest: ['DigestAlgorithm, string', 'DigestAlgorithm, array', 'DigestAlgorithm, string, Charset'],
  formatDate: ['Date, string, string'],
  getUuid: none,
  sleep: number,
};
export const loggerSignatures: Signatures<LoggerKeys> = { clear: none, getLog: none, log: ['any', 'string, ...any'] };
export const scriptAppSignatures: Signatures<ScriptAppKeys> = {
  AuthMode: property,
  deleteTrigger: ['Trigger'],
  getProjectTriggers: none,
  getScriptId: none,
  newTrigger: text,
};
export const triggerSignatures: Signatures<TriggerKeys> = { getHandlerFunction: none, getUniqueId: none };
export const triggerBuilderSignatures: Signatures<TriggerBuilderKeys> = { timeBased: none };
export const clockTriggerBuilderSignatures: Signatures<ClockTriggerBuilderKeys> = { create: none, everyDays: number, everyHours: number };

import type {
  CacheKeys,
  CacheServiceKeys,
  LockKeys,
  LockServiceKeys,
  PropertiesKeys,
  PropertiesServiceKeys,
} from '../../../src/shell/google/slice.js';
import type { StoreKind } from '../bridge/operations.js';
import { ask, exception } from './ask.js';
import { guardClass } from './guard.js';
import * as signatures from './signatures/services.js';

type GProperties = GoogleAppsScript.Properties.Properties;
type GCache = GoogleAppsScript.Cache.Cache;
type GLock = GoogleAppsScript.Lock.Lock;

const kinds = new WeakMap<object, StoreKind>();
const kindOf = (store: object): StoreKind => kinds.get(store) as StoreKind;

class PropertiesStore implements Pick<GProperties, PropertiesKeys> {
  constructor(kind: StoreKind) {
    kinds.set(this, kind);
  }
  getProperty(key: string) {
    return ask('property', kindOf(this), key);
  }
  getKeys() {
    return ask('properties', kindOf(this)).map(([key]) => key);
  }
  getProperties() {
    return Object.fromEntries(ask('properties', kindOf(this)));
  }
  setProperty(key: string, value: string) {
    ask('setProperties', kindOf(this), [[key, value]], false);
    return this as unknown as GProperties;
  }
  setProperties(properties: Record<string, string>, deleteAllOthers?: boolean) {
    const entries = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
    ask('setProperties', kindOf(this), entries, deleteAllOthers === true);
    return this as unknown as GProperties;
  }
  deleteProperty(key: string) {
    ask('deleteProperty', kindOf(this), key);
    return this as unknown as GProperties;
  }
  deleteAllProperties() {
    ask('setProperties', kindOf(this), [], true);
    return this as unknown as GProperties;
  }
}

const properties = (kind: StoreKind): GProperties => new PropertiesStore(kind) as unknown as GProperties;

class PropertiesServiceService implements Pick<GoogleAppsScript.Properties.PropertiesService, PropertiesServiceKeys> {
  getDocumentProperties() {
    return properties('document');
  }
  getScriptProperties() {
    return properties('script');
  }
  getUserProperties() {
    return properties('user');
  }
}

/** Default and longest life of a cache entry, in seconds (Google's Cache page). */
const defaultSeconds = 600;
const longestSeconds = 21600;

class CacheStore implements Pick<GCache, CacheKeys> {
  constructor(kind: StoreKind) {
    kinds.set(this, kind);
  }
  get(key: string) {
    return ask('cacheGet', kindOf(this), key);
  }
  getAll(keys: string[]) {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = ask('cacheGet', kindOf(this), key);
      if (value !== null) found[key] = value;
    }
    return found;
  }
  put(key: string, value: string, seconds?: number) {
    ask('cachePut', kindOf(this), key, value, Math.min(seconds ?? defaultSeconds, longestSeconds));
  }
  putAll(values: Record<string, unknown>, seconds?: number) {
    const life = Math.min(seconds ?? defaultSeconds, longestSeconds);
    for (const [key, value] of Object.entries(values)) ask('cachePut', kindOf(this), key, String(value), life);
  }
  remove(key: string) {
    ask('cacheRemove', kindOf(this), key);
  }
  removeAll(keys: string[]) {
    for (const key of keys) ask('cacheRemove', kindOf(this), key);
  }
}

const cache = (kind: StoreKind): GCache => new CacheStore(kind) as unknown as GCache;

class CacheServiceService implements Pick<GoogleAppsScript.Cache.CacheService, CacheServiceKeys> {
  getDocumentCache() {
    return cache('document');
  }
  getScriptCache() {
    return cache('script');
  }
  getUserCache() {
    return cache('user');
  }
}

/** Nothing else runs while a script runs here, so a lock that is taken by another stays taken: waiting would not help. */
class LockStore implements Pick<GLock, LockKeys> {
  constructor(kind: StoreKind) {
    kinds.set(this, kind);
  }
  tryLock(_milliseconds: number) {
    return ask('lockTry', kindOf(this));
  }
  waitLock(_milliseconds: number) {
    if (!ask('lockTry', kindOf(this))) throw exception('Lock timeout: another process was holding the lock for too long.');
  }
  hasLock() {
    return ask('lockHeld', kindOf(this));
  }
  releaseLock() {
    ask('lockRelease', kindOf(this));
  }
}

const lock = (kind: StoreKind): GLock => new LockStore(kind) as unknown as GLock;

class LockServiceService implements Pick<GoogleAppsScript.Lock.LockService, LockServiceKeys> {
  getDocumentLock() {
    // Google's page says that there may be none; its types do not.
    return ask('lockOffered', 'document') ? lock('document') : (null as unknown as GoogleAppsScript.Lock.Lock);
  }
  getScriptLock() {
    return lock('script');
  }
  getUserLock() {
    return lock('user');
  }
}

guardClass('PropertiesService', 'Properties', PropertiesStore, signatures.propertiesSignatures);
guardClass('PropertiesService', 'PropertiesService', PropertiesServiceService, signatures.propertiesServiceSignatures);
guardClass('CacheService', 'Cache', CacheStore, signatures.cacheSignatures);
guardClass('CacheService', 'CacheService', CacheServiceService, signatures.cacheServiceSignatures);
guardClass('LockService', 'Lock', LockStore, signatures.lockSignatures);
guardClass('LockService', 'LockService', LockServiceService, signatures.lockServiceSignatures);

export const propertiesService: object = new PropertiesServiceService();
export const cacheService: object = new CacheServiceService();
export const lockService: object = new LockServiceService();

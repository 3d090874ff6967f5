import type { OperationTable } from '../bridge/connect.js';
import type { StoreKind } from '../bridge/operations.js';
import type { Execution } from '../execution-state.js';

/** Properties, cache and locks of one document, script and user. They outlive executions. */
export interface Stores {
  readonly properties: Readonly<Record<StoreKind, Map<string, string>>>;
  readonly cache: Readonly<Record<StoreKind, Map<string, { readonly value: string; readonly until: number }>>>;
  /** Locks held by a running execution, or by another user when a test puts one here. */
  readonly locks: Set<StoreKind>;
  /** Locks that `LockService` answers null for, as Google's page allows. */
  readonly missingLocks: Set<StoreKind>;
}

type Served = Pick<
  OperationTable,
  | 'property'
  | 'properties'
  | 'setProperties'
  | 'deleteProperty'
  | 'cacheGet'
  | 'cachePut'
  | 'cacheRemove'
  | 'lockOffered'
  | 'lockTry'
  | 'lockRelease'
  | 'lockHeld'
>;

/** Google's page "Quotas": 9 KB a value, 500 KB a store. Bytes of UTF-8, the key counted in the store's size. */
const valueBytes = 9 * 1024;
const storeBytes = 500 * 1024;
/** Google's Cache page: keys of 250 characters, values of 100 KB. */
const cacheKeyLength = 250;
const cacheValueBytes = 100 * 1024;

export function createStores(): Stores {
  const perKind = <T>() => ({ document: new Map<string, T>(), script: new Map<string, T>(), user: new Map<string, T>() });
  return { properties: perKind<string>(), cache: perKind(), locks: new Set(), missingLocks: new Set() };
}

export function storeOperations(stores: Stores, execution: Execution): Served {
  return {
    property: (store, key) => stores.properties[store].get(key) ?? null,
    properties: (store) => [...stores.properties[store]],
    setProperties: (store, entries, replaceAll) => writeProperties(stores.properties[store], entries, replaceAll),
    deleteProperty: (store, key) => void stores.properties[store].delete(key),
    cacheGet(store, key) {
      const entry = stores.cache[store].get(key);
      return entry && entry.until > Date.now() ? entry.value : null;
    },
    cachePut(store, key, value, seconds) {
      if (key.length > cacheKeyLength) throw new Error('Argument too large: key');
      if (Buffer.byteLength(value) > cacheValueBytes) throw new Error('Argument too large: value');
      stores.cache[store].set(key, { value, until: Date.now() + seconds * 1000 });
    },
    cacheRemove: (store, key) => void stores.cache[store].delete(key),
    lockOffered: (store) => !stores.missingLocks.has(store),
    lockTry(store) {
      if (execution.locks.has(store)) return true;
      if (stores.locks.has(store)) return false;
      stores.locks.add(store);
      execution.locks.add(store);
      return true;
    },
    lockRelease(store) {
      if (execution.locks.delete(store)) stores.locks.delete(store);
    },
    lockHeld: (store) => execution.locks.has(store),
  };
}

function writeProperties(store: Map<string, string>, entries: readonly (readonly [string, string])[], replaceAll: boolean): void {
  const next = new Map(replaceAll ? [] : store);
  for (const [key, value] of entries) {
    if (Buffer.byteLength(value) > valueBytes) throw new Error('Argument too large: value');
    next.set(key, value);
  }
  let size = 0;
  for (const [key, value] of next) size += Buffer.byteLength(key) + Buffer.byteLength(value);
  if (size > storeBytes) throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
  store.clear();
  for (const [key, value] of next) store.set(key, value);
}

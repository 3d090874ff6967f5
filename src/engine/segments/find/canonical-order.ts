/**
 * The customers in an order that depends on their ids and on nothing else: by a hash of the id, then by the id. Whoever
 * works in this order gets the same answer however the rows of the sheet are sorted, and its beginning is a fair sample.
 *
 * The hash is FNV-1a over the id's code units, followed by the last mixing steps of MurmurHash3 (public domain); ids
 * that differ in their last letter only would otherwise stay together.
 *
 * @param among only customers with a 1 here are listed; at most 2,097,152 customers in all
 */
export function canonicalOrder(ids: readonly string[], among: Uint8Array): Int32Array {
  const keys = new Float64Array(ids.length);
  let listed = 0;
  for (let customer = 0; customer < ids.length; customer++) {
    if (among[customer] === 1) keys[listed++] = hashOf(ids[customer] as string) * mostCustomers + customer;
  }
  if (ids.length > mostCustomers) throw new Error(`More than ${mostCustomers} customers can't be put in order`);
  const sorted = keys.subarray(0, listed).sort();
  const order = Int32Array.from(sorted, (key) => key % mostCustomers);
  sortTwins(order, sorted, ids);
  return order;
}

/** 2^21: a hash of 32 bits and a customer together fill the 53 bits of an exact number. */
const mostCustomers = 2_097_152;

function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < id.length; place++) hash = Math.imul(hash ^ id.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Customers whose ids have the same hash stand in the order of their ids, not of their rows. */
function sortTwins(order: Int32Array, keys: Float64Array, ids: readonly string[]): void {
  const hashAt = (place: number) => Math.floor((keys[place] as number) / mostCustomers);
  let start = 0;
  for (let place = 1; place <= order.length; place++) {
    if (place < order.length && hashAt(place) === hashAt(start)) continue;
    if (place - start > 1) {
      const twins = Array.from(order.subarray(start, place)).sort((a, b) => ((ids[a] as string) < (ids[b] as string) ? -1 : 1));
      order.set(twins, start);
    }
    start = place;
  }
}

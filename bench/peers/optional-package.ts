import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A peer that `npm run bench` installs for itself; null where that could not be done, and then it is named as not compared. */
export async function optionalPackage<T>(name: string): Promise<T | null> {
  const { loadPeer } = (await import(pathToFileURL(join(process.cwd(), 'bench/load-peer.mjs')).href)) as {
    loadPeer: (name: string) => Promise<T>;
  };
  try {
    return await loadPeer(name);
  } catch {
    return null;
  }
}

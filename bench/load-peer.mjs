/** Imports a package from bench/node_modules. Not bundled: a bundle would look for it beside the bundle. */
export function loadPeer(name) {
  return import(name);
}

/**
 * Makes a value at the first call, and keeps it. For tables that would otherwise be made whenever the bundle is
 * evaluated, which is before every single formula.
 *
 * @example const keys = once(() => new Set(words.map(headerKey)))
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

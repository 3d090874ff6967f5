/**
 * A record whose values are made when they are first looked at, and kept: what nobody asks for costs nothing. Copying
 * or listing the record makes all of them.
 *
 * @param makers how to make each value; a maker runs at most once
 * @example lazyRecord<{ total: number }>({ total: () => addUp(rows) }).total
 */
export function lazyRecord<T extends object>(makers: { readonly [Key in keyof T]: () => T[Key] }): T {
  const record: Partial<T> = {};
  for (const key of Object.keys(makers) as (keyof T)[]) {
    const get = () => {
      const value = makers[key]();
      Object.defineProperty(record, key, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(record, key, { get, enumerable: true, configurable: true });
  }
  return record as T;
}

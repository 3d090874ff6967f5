export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Fills the `{placeholders}` of a text. `{n|one order|{n} orders}` picks the first text when `n` is 1, else the second.
 * A placeholder without a value stays visible, so that a forgotten one is seen rather than swallowed.
 *
 * It stands apart from the catalogue so that the sidebar can take it without taking every text of the product.
 *
 * @example fill('{n|1 row|{n} rows}', { n: 2 }) // "2 rows"
 */
export function fill(text: string, params: MessageParams): string {
  const plural = text.replace(/\{(\w+)\|((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*)\}/g, (_, name: string, one: string, many: string) =>
    Number(params[name]) === 1 ? one : many,
  );
  return plural.replace(/\{(\w+)\}/g, (whole, name: string) => (params[name] === undefined ? whole : String(params[name])));
}

/**
 * The parameter lists of a class's methods, one text for each overload: `number`, `string`, `boolean`, `array`, `object`,
 * `any`, `Date`, or the name of a service class or enum, each with `?` when null may stand there too; `...any` takes the
 * rest. A member that is no method (an enum) has `'property'`. The keys are the shell's own list, so the two can't differ.
 */
export type Signatures<Keys extends string> = Readonly<Record<Keys, readonly string[]>>;

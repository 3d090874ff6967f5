import * as cells from './realm/signatures/cells.js';
import * as objects from './realm/signatures/objects.js';
import * as overlays from './realm/signatures/overlays.js';
import * as services from './realm/signatures/services.js';

/** One member of Apps Script that the workbench has. */
export interface CoveredMember {
  readonly className: string;
  readonly member: string;
  /** Its parameter lists, one for each overload; empty for an enum or constant. */
  readonly overloads: readonly string[];
}

/**
 * Every emulated member, by class and name: the table for the docs and for the test that the product uses nothing else.
 *
 * @example coverage().some(({ className, member }) => className === 'Range' && member === 'getValues') // true
 */
export function coverage(): CoveredMember[] {
  const classes = Object.entries({ ...cells, ...objects, ...overlays, ...services });
  return classes
    .flatMap(([name, signatures]) =>
      Object.entries(signatures).map(([member, overloads]) => ({
        className: name[0]?.toUpperCase() + name.slice(1, -'Signatures'.length),
        member,
        overloads: overloads[0] === 'property' ? [] : overloads.map((text) => `(${text})`),
      })),
    )
    .sort((a, b) => (a.className + a.member < b.className + b.member ? -1 : 1));
}

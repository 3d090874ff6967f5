import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionHelp } from '../../server/wire.js';
import type { GridContext } from './context.js';

/**
 * Offers the add-on's functions, with their help, while a formula is typed. Univer's own 500 are not offered: they are
 * not the ones that the host calculates.
 */
export function offerFunctions({ injector }: GridContext, functions: readonly FunctionHelp[]): void {
  const help = injector.get(IDescriptionService);
  help.unregisterDescriptions([...help.getDescriptions().keys()].map(String));
  help.registerDescriptions(functions.map(describe));
}

function describe({ name, description, parameters }: FunctionHelp): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description.split('. ')[0] ?? '',
    functionParameter: parameters.map((parameter) => ({ name: parameter, detail: '', example: '', require: 1, repeat: 0 })),
  };
}

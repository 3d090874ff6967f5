import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { FunctionHelp } from '../../server/wire.js';
import type { GridContext } from './context.js';

/** Offers the add-on's functions, with their help, while a formula is typed. */
export function offerFunctions({ injector }: GridContext, functions: readonly FunctionHelp[]): void {
  injector.get(IDescriptionService).registerDescriptions(functions.map(describe));
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

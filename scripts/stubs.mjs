import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * Reads the export list in `main.ts` and finds, for each name, the JSDoc and the parameter names of the function.
 * Sheets shows a custom function's help only from a real top-level declaration with named parameters, and a bundler
 * drops both, so the build writes them again.
 *
 * @returns {{ name: string, parameters: string[], comment: string, file: string }[]} in the order of the export list
 */
export function publicFunctions(mainFile) {
  const listed = parse(mainFile)
    .statements.filter(ts.isExportDeclaration)
    .filter((s) => !s.isTypeOnly)
    .flatMap((statement) => {
      const file = join(dirname(mainFile), statement.moduleSpecifier.text.replace(/\.js$/, '.ts'));
      if (!statement.exportClause) return publicFunctions(file);
      return statement.exportClause.elements
        .filter((element) => !element.isTypeOnly)
        .map((element) => describeFunction(file, element.name.text));
    });
  // A list that takes over another one (`export *`) may say a name anew below it: its own function counts.
  return [...new Map(listed.map((each) => [each.name, each])).values()];
}

function describeFunction(file, name) {
  const source = parse(file);
  const declaration = source.statements.find((s) => ts.isFunctionDeclaration(s) && s.name?.text === name);
  if (!declaration) throw new Error(`${file} has no top-level "export function ${name}"; main.ts may export nothing else`);
  const comment = ts.getJSDocCommentsAndTags(declaration)[0];
  if (!comment) throw new Error(`${file}: ${name} has no JSDoc`);
  const parameters = declaration.parameters.map((parameter) => parameter.name.getText(source));
  return { name, parameters, comment: comment.getText(source), file };
}

/** The text of one top-level function that hands its arguments to the piece of the bundle that it stands in. */
export function stub({ name, parameters, comment, entry }) {
  const list = parameters.join(', ');
  return `${comment}\nfunction ${name}(${list}) {\n  return ${entry}_().${name}(${list});\n}`;
}

function parse(file) {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
}

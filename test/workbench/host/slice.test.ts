import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { coverage } from '../../../workbench/host/index.js';
import { probes } from '../../../workbench/host/probes.js';
import { evaluator, hostWith, inScript } from './small-add-on.js';

const root = join(__dirname, '../../..');

interface Use {
  readonly className: string;
  readonly member: string;
  readonly text: string;
  readonly where: string;
}

/** Every member of Google's types that the product's source names, found by the compiler. */
function usedMembers(): Use[] {
  const configFile = join(root, 'src/shell/tsconfig.json');
  const config = ts.getParsedCommandLineOfConfigFile(configFile, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  const { noEmit: _noEmit, ...options } = config?.options ?? {};
  const program = ts.createProgram(config?.fileNames ?? [], {
    ...options,
    composite: false,
    emitDeclarationOnly: false,
    declaration: false,
  });
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || !file.fileName.startsWith(join(root, 'src'))) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? []) {
          if (
            !declaration.getSourceFile().fileName.includes('google-apps-script') &&
            !declaration.getSourceFile().fileName.includes('google/slice')
          )
            continue;
          const parent = declaration.parent;
          if (!ts.isInterfaceDeclaration(parent) && !ts.isEnumDeclaration(parent)) continue;
          const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
          uses.push({ className: parent.name.text, member: node.name.text, text: node.getText(), where: `${file.fileName}:${line}` });
          break;
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return uses;
}

const covered = new Set(coverage().map(({ className, member }) => `${className}.${member}`));
const uses = usedMembers();

test('the product uses Apps Script at all, so that the next tests have something to look at', () => {
  expect(uses.map((use) => use.text)).toContain('SpreadsheetApp.getActiveSpreadsheet');
});

test('every member of Apps Script that the product names is one that the workbench has', () => {
  const enums = /^(ChartType|Button|ButtonSet|Charts|[A-Z]\w*(Type|Visibility|Function|Mode|Theme))$/;
  const missing = uses.filter((use) => !covered.has(`${use.className}.${use.member}`) && !enums.test(use.className));
  expect(missing.map((use) => `${use.className}.${use.member} at ${use.where}`)).toEqual([]);
});

test('every enum member that the product names exists in the sandbox', () => {
  const host = hostWith(evaluator);
  const members = new Set(
    uses.map((use) => use.text).filter((text) => /^(SpreadsheetApp|Charts|ScriptApp|Utilities)(\.\w+)?\.[A-Z_0-9]+$/.test(text)),
  );
  expect(members.size).toBeGreaterThan(0);
  for (const text of members) expect(inScript(host, `return String(${text})`)).toBe(text.slice(text.lastIndexOf('.') + 1));
});

test('the coverage table names each listed class and no class twice', () => {
  const names = new Set(coverage().map(({ className }) => className));
  const listed = /export interface Slice \{([^}]*)\}/.exec(readFileSync(join(root, 'src/shell/google/slice.ts'), 'utf8'))?.[1] ?? '';
  expect([...names].sort()).toEqual([...listed.matchAll(/(\w+):/g)].map((match) => match[1]).sort());
  expect(covered.size).toBe(coverage().length);
  expect(covered.has('Range.getValues')).toBe(true);
  expect(covered.has('Range.merge')).toBe(false);
});

test('probes have ids of their own, and none claims to be verified without a recording', () => {
  expect(new Set(probes.map((probe) => probe.id)).size).toBe(probes.length);
  expect(probes.filter((probe) => probe.status !== 'unverified')).toEqual([]);
});

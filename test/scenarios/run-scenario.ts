import { importValues } from '../../workbench/files/import-values.js';
import { splitDelimited } from '../../workbench/files/split-delimited.js';
import { createHost, type Host } from '../../workbench/host/index.js';
import type { CellValue } from '../../workbench/host/workbook/types.js';
import type { Scenario, ScenarioRows, Step } from './scenario.js';

/** What a step came to, as one line. */
export interface StepDone {
  readonly step: Step;
  /** The code of the issue that it answered, or null. */
  readonly refused: string | null;
  readonly text: string;
}

/** The spreadsheet of a scenario, before anything happens to it. */
export function openScenario({ tabs, id, locale, timeZone }: Scenario, dist: string): Host {
  const host = createHost({ dist, name: id, ...(locale !== undefined && { locale }), ...(timeZone !== undefined && { timeZone }) });
  for (const [name, content] of Object.entries(tabs)) {
    const sheet = host.workbook.sheet(name) ?? host.workbook.addSheet(name);
    const { values, formats } = typeof content === 'string' ? imported(content) : typed(content);
    if (values.length > 0) host.workbook.setValues(sheet.id, 1, 1, values, formats);
  }
  return host;
}

/** Everything that happens in a scenario. @throws when a step does not end as the scenario says */
export function runScenario(scenario: Scenario, dist: string): { readonly host: Host; readonly done: readonly StepDone[] } {
  const host = openScenario(scenario, dist);
  return { host, done: scenario.steps.map((step) => runStep(host, step, scenario.id)) };
}

/** One step. @throws when it does not end as it is to end */
export function runStep(host: Host, step: Step, scenario: string): StepDone {
  if (step.kind === 'owner') {
    host.workbook.batch(() => step.edit(host.workbook));
    return { step, refused: null, text: `the owner ${step.says}` };
  }
  const { name, args } = step;
  const said = `${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
  const result = host.callFromSidebar(name, args);
  if (!result.ok) throw new Error(`${scenario}: ${said} failed: ${result.error.message}`);
  const reply = result.value as { ok: boolean; issue?: { code: string; message: string }; value?: { headline?: string } };
  const refused = reply.ok ? null : (reply.issue?.code ?? '');
  if (refused !== step.refused) throw new Error(`${scenario}: ${said} gave ${JSON.stringify(reply.issue ?? 'no issue')}`);
  const answer = reply.ok ? (reply.value?.headline ?? 'done') : `${refused}: ${reply.issue?.message}`;
  return { step, refused, text: `${said} -> ${answer}` };
}

interface Cells {
  readonly values: CellValue[][];
  readonly formats: (string | null)[];
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

function typed(rows: ScenarioRows): Cells {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isDate = (cell: unknown) => typeof cell === 'string' && isoDate.test(cell);
  const formats = Array.from({ length: width }, (_, column) => (rows.some((row) => isDate(row[column])) ? 'yyyy-mm-dd' : null));
  const values = rows.map((row) =>
    Array.from({ length: width }, (_, column): CellValue => {
      const cell = row[column] ?? null;
      return isDate(cell) ? Date.parse(`${cell}T00:00:00Z`) / 86_400_000 + 25_569 : cell === '' ? null : cell;
    }),
  );
  return { values, formats };
}

function imported(csv: string): Cells {
  const { values, columnFormats } = importValues(splitDelimited(csv.trim(), ',').rows);
  return { values, formats: columnFormats };
}

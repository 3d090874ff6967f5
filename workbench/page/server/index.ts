import { type Scenario, scenarios } from '../../../test/scenarios/index.js';
import { tabAsCsv } from '../../files/export-csv.js';
import { exportHtml } from '../../files/export-html.js';
import { exportXlsx } from '../../files/export-xlsx.js';
import { InputFileError } from '../../files/input-file-error.js';
import { openSession } from './host-session.js';
import { listen } from './listen.js';
import { createPageHandler } from './serve.js';

export interface WorkbenchOptions {
  /** The project's folder, with a slash at the end; `dist/` and `build/` are in it. */
  readonly root: string;
  /** Files to open; none opens the sample shop. */
  readonly files: readonly string[];
  /** Id of a demo to open instead. */
  readonly demo?: string | undefined;
  /** First port to try; 0 lets the system choose. */
  readonly port?: number | undefined;
}

export interface Workbench {
  /** Such as `http://localhost:4173/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Opens a spreadsheet with the built add-on in it and serves its page.
 * @throws InputFileError one sentence when a file can't be read
 */
export async function startWorkbench({ root, files, demo, port }: WorkbenchOptions): Promise<Workbench> {
  const session = await openSession({ dist: `${root}dist`, files, demo: demo === undefined ? undefined : findDemo(demo) });
  const { workbook } = session;
  const handler = createPageHandler({
    session,
    pageFolder: `${root}build/page`,
    exportXlsx: () => exportXlsx(workbook),
    exportTab: (sheetId) => tabAsCsv(workbook, sheetId),
    exportHtml: () => exportHtml(workbook),
  });
  const { port: used, close } = await listen(handler, port);
  return { address: `http://localhost:${used}/`, close };
}

/** What `--demo` may name: an id and a sentence each. */
export function listDemos(): { readonly id: string; readonly says: string }[] {
  return scenarios.map(({ id, says }) => ({ id, says }));
}

function findDemo(id: string): Scenario {
  const demo = scenarios.find((scenario) => scenario.id === id);
  if (demo === undefined) throw new InputFileError(`There is no demo ${JSON.stringify(id)}; npm start -- --demos lists them.`);
  return demo;
}

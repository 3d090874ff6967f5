import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { ServerFunctions } from '../../sidebar/server.js';
import type { ColumnsView, PreviewView, Reply, ReportView, StartView } from '../../src/shell/server/reply.js';
import { pivotChoicesView, reportsView, restoredView } from './reports-views.js';
import { columnsView, explanationView, foundView, previewView, reportView, startView } from './views.js';

const dist = join(__dirname, '../../dist');
/** The pages that can stand in the sidebar, as they are pushed. */
export const pageFiles = ['Sidebar.html', 'Reports.html'] as const;
export const readPage = (file: (typeof pageFiles)[number]): string => readFileSync(join(dist, file), 'utf8');

/** What a stubbed function does: returns (or promises) a reply or any other value; a throw goes to the failure handler. */
export type StubServer = { [Name in keyof ServerFunctions]: (...args: Parameters<ServerFunctions[Name]>) => unknown };

export interface OpenSidebar {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Names and arguments, in the order of the calls, as they come out of JSON. */
  readonly calls: { name: string; args: unknown[] }[];
  /** Exceptions, console errors, and requests for anything but the page. */
  readonly complaints: string[];
}

export const good = <T>(value: T): Reply<T> => ({ ok: true, value });
export const never = (): Promise<never> => new Promise(() => undefined);
export const after = <T>(milliseconds: number, value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));

/** A server on which everything goes well. */
export const goodServer: StubServer = {
  readStart: (): Reply<StartView> => good(startView),
  openSampleShop: (): Reply<StartView> => good(startView),
  readColumns: (): Reply<ColumnsView> => good(columnsView),
  saveColumns: (): Reply<ColumnsView> => good(columnsView),
  readPreview: (): Reply<PreviewView> => good(previewView),
  usePreset: (): Reply<PreviewView> => good(previewView),
  findSegments: () => good(foundView),
  useFoundSegments: (): Reply<PreviewView> => good({ ...previewView, presetInUse: null }),
  explainCustomer: () => good(explanationView),
  saveSettings: ({ hourlyRate = null }): Reply<PreviewView> => good({ ...previewView, hourlyRate: hourlyRate as number | null }),
  tagAndReport: (): Reply<ReportView> => good(reportView),
  refreshReports: (): Reply<ReportView> => good(reportView),
  openReports: () => good({ page: 'Reports' }),
  openSidebar: () => good({ page: 'Sidebar' }),
  readReports: () => good(reportsView),
  saveRefreshedBy: (name) => good({ ...reportsView, refreshedBy: name }),
  restorePrevious: () => good(restoredView),
  scheduleRefresh: (everyHours) => good({ everyHours }),
  unscheduleRefresh: () => good({ everyHours: null }),
  readPivotChoices: () => good(pivotChoicesView),
  buildOwnPivot: ({ name }) => good({ tab: name, tabs: [name], issues: [] }),
};

const address = 'https://sidebar.test/';

/** No network, no eval: stricter than what Google sends, and what the sidebar is built to live with. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

export interface OpenOptions {
  /** The steps, unless another page is named. */
  readonly file?: (typeof pageFiles)[number];
  readonly server?: Partial<StubServer>;
  readonly context?: BrowserContextOptions;
  /** Runs in the page before anything else of it. */
  readonly before?: (page: Page) => Promise<unknown>;
  readonly dir?: 'ltr' | 'rtl';
  /** Makes another page of it first, such as one in another language. */
  readonly change?: (html: string) => string;
  /** False: the page stands alone, without `google.script.run`. */
  readonly inSheets?: boolean;
}

/** Opens a built page, 300 px wide, over a stubbed server. */
export async function openSidebar(browser: Browser, options: OpenOptions = {}): Promise<OpenSidebar> {
  const context = await browser.newContext({
    viewport: { width: 300, height: 640 },
    locale: 'en-US',
    timezoneId: 'UTC',
    ...options.context,
  });
  const page = await context.newPage();
  const server: StubServer = { ...goodServer, ...options.server };
  const calls: OpenSidebar['calls'] = [];
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => request.url() !== address && complaints.push(`request to ${request.url()}`));
  const built = readPage(options.file ?? 'Sidebar.html');
  const html = (options.change?.(built) ?? built).replace('dir="ltr"', `dir="${options.dir ?? 'ltr'}"`);
  await context.route('**', (route) =>
    route.request().url() === address
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': policy } })
      : route.abort(),
  );
  if (options.inSheets !== false) {
    await page.exposeFunction('answerFromTest', (name: keyof StubServer, args: string) => answer(server, calls, name, args));
    await page.addInitScript(installRun);
  }
  await options.before?.(page);
  await page.goto(address);
  return { page, context, calls, complaints };
}

async function answer(server: StubServer, calls: OpenSidebar['calls'], name: keyof StubServer, text: string): Promise<string> {
  const args = JSON.parse(text) as unknown[];
  calls.push({ name, args });
  try {
    const value = await (server[name] as (...all: unknown[]) => unknown)(...args);
    return JSON.stringify({ value: value ?? null });
  } catch (error) {
    return JSON.stringify({ error: (error as Error).message });
  }
}

/** Stands in for `google.script.run`: chained handlers, a JSON round trip, null for what does not survive it. */
function installRun(): void {
  type Handler = (argument: unknown) => void;
  const scope = window as unknown as {
    answerFromTest(name: string, args: string): Promise<string>;
    google: unknown;
  };
  const runner = (onSuccess: Handler, onFailure: Handler): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, onFailure);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(onSuccess, handler);
          return (...args: unknown[]) => {
            void scope.answerFromTest(name, JSON.stringify(args)).then((text) => {
              const { value, error } = JSON.parse(text) as { value?: unknown; error?: string };
              if (error === undefined) onSuccess(value);
              else onFailure(Object.assign(new Error(error), { name: 'ScriptError' }));
            });
          };
        },
      },
    );
  scope.google = {
    script: {
      run: runner(
        () => undefined,
        () => undefined,
      ),
    },
  };
}

/** Waits until the panel with this heading has its data: nothing is under way any more. */
export async function panelShown(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
}

export const titles = {
  start: 'What is each group of customers worth?',
  columns: 'Which column is what?',
  preview: 'How the segments come out',
  report: 'What each segment is worth',
  sets: 'Choose your segments',
  found: 'Segments found in your data',
} as const;

export const reportsTitles = { overview: 'Your reports', pivot: 'Make a pivot table' } as const;

/** Walks to a panel with the mouse. */
export async function goTo(page: Page, panel: keyof typeof titles): Promise<void> {
  await panelShown(page, titles.start);
  if (panel === 'start') return;
  await page.getByRole('button', { name: 'Use this sheet' }).click();
  await panelShown(page, titles.columns);
  if (panel === 'columns') return;
  await page.getByRole('button', { name: 'Continue' }).click();
  await panelShown(page, titles.preview);
  if (panel === 'preview') return;
  if (panel === 'sets' || panel === 'found') {
    await page.getByRole('button', { name: panel === 'sets' ? 'Choose another set' : 'Find segments for me' }).click();
    return panelShown(page, titles[panel]);
  }
  await page.getByRole('button', { name: 'Tag and report' }).click();
  await panelShown(page, titles.report);
}

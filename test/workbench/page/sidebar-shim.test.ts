import { runInNewContext } from 'node:vm';
import { installGoogleScript } from '../../../workbench/page/client/frame/sidebar-shim';

/** The shim in a frame of its own, given as text, which is how the page hands it over. */
function frame() {
  const sent: Record<string, unknown>[] = [];
  const errors: unknown[] = [];
  const listeners: ((event: unknown) => void)[] = [];
  const parent = { postMessage: (message: Record<string, unknown>) => sent.push(message) };
  const window: Record<string, unknown> = { addEventListener: (_: string, listener: (event: unknown) => void) => listeners.push(listener) };
  runInNewContext(`(${installGoogleScript})()`, { window, parent, console: { error: (error: unknown) => errors.push(error) } });
  const reply = (data: unknown, source: unknown = parent) => {
    for (const listener of listeners) listener({ source, data });
  };
  // biome-ignore lint/suspicious/noExplicitAny: Apps Script's runner is any function name at all.
  const google = window.google as any;
  return { sent, errors, reply, run: google.script.run, host: google.script.host };
}

test('a call becomes a message with its name and arguments', () => {
  const { run, sent } = frame();
  run.saveColumns({ role: 'date' }, 2);
  expect(sent).toEqual([{ clientele: 'call', id: 1, functionName: 'saveColumns', args: [{ role: 'date' }, 2] }]);
});

test('the value goes to the success handler of that very call, with the user object', () => {
  const { run, reply } = frame();
  const first = jest.fn();
  const second = jest.fn();
  run.withSuccessHandler(first).withUserObject('tag').readStart();
  run.withSuccessHandler(second).readStart();
  reply({ clientele: 'reply', id: 2, ok: true, value: 'b' });
  reply({ clientele: 'reply', id: 1, ok: true, value: 'a' });
  expect(first.mock.calls).toEqual([['a', 'tag']]);
  expect(second.mock.calls).toEqual([['b', undefined]]);
});

test('a failure reaches the failure handler as an Error, else the console', () => {
  const { run, reply, errors } = frame();
  const failed = jest.fn();
  run.withFailureHandler(failed).tagRows();
  run.tagRows();
  for (const id of [1, 2]) reply({ clientele: 'reply', id, ok: false, error: { name: 'ScriptError', message: 'No customer column.' } });
  expect(failed.mock.calls[0][0]).toMatchObject({ name: 'ScriptError', message: 'No customer column.' });
  expect(errors).toHaveLength(1);
});

test('a reply that does not come from the page around is not believed', () => {
  const { run, reply } = frame();
  const done = jest.fn();
  run.withSuccessHandler(done).readStart();
  reply({ clientele: 'reply', id: 1, ok: true, value: 'forged' }, {});
  expect(done).not.toHaveBeenCalled();
});

test('handlers of one chain do not leak into the next', () => {
  const { run, reply } = frame();
  const done = jest.fn();
  run.withSuccessHandler(done);
  run.readStart();
  reply({ clientele: 'reply', id: 1, ok: true, value: 1 });
  expect(done).not.toHaveBeenCalled();
});

test('google.script.host.close asks the page to close the sidebar', () => {
  const { host, sent } = frame();
  host.close();
  expect(sent).toEqual([{ clientele: 'close' }]);
});

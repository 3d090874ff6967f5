/**
 * What `google.script.run` is inside the sidebar's frame: each call becomes a message to the page around it. Written as
 * a function so that the compiler checks it; the page puts its text into the frame, so it may use nothing from outside.
 */
export function installGoogleScript(): void {
  type Handler = (value: unknown, userObject?: unknown) => void;
  interface Handlers {
    readonly success: Handler | null;
    readonly failure: Handler | null;
    readonly userObject: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let lastId = 0;

  function call(handlers: Handlers, functionName: string, args: unknown[]): void {
    lastId += 1;
    waiting.set(lastId, handlers);
    parent.postMessage({ clientele: 'call', id: lastId, functionName, args }, '*');
  }

  function runner(handlers: Handlers): unknown {
    const methods: Record<string, unknown> = {
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
    return new Proxy(methods, {
      get(target, name) {
        if (typeof name !== 'string') return undefined;
        return Object.hasOwn(target, name) ? target[name] : (...args: unknown[]) => call(handlers, name, args);
      },
    });
  }

  window.addEventListener('message', (event) => {
    const message = event.data;
    if (event.source !== parent || message?.clientele !== 'reply') return;
    const handlers = waiting.get(message.id);
    waiting.delete(message.id);
    if (!handlers) return;
    if (message.ok) {
      handlers.success?.(message.value, handlers.userObject);
      return;
    }
    const error = new Error(message.error.message);
    error.name = message.error.name;
    if (handlers.failure) handlers.failure(error, handlers.userObject);
    else console.error(error);
  });

  const tell = (kind: string) => parent.postMessage({ clientele: kind }, '*');
  Object.assign(window, {
    google: {
      script: {
        run: runner({ success: null, failure: null, userObject: undefined }),
        host: { close: () => tell('close'), editor: { focus: () => tell('focus') }, setHeight: () => undefined, setWidth: () => undefined },
      },
    },
  });
}

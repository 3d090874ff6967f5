/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SidebarView } from '../../server/wire.js';
import { callServer } from '../server-api.js';
import { installGoogleScript } from './sidebar-shim.js';

interface SidebarFrameProps {
  readonly sidebar: SidebarView;
  readonly onClose: () => void;
}

/**
 * The add-on's sidebar, in a frame that can reach neither this page nor the server: only messages go in and out, as
 * around Google's own.
 */
export function SidebarFrame({ sidebar, onClose }: SidebarFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, show] = useState<{ version: number; html: string } | null>(null);

  const { version } = sidebar;
  useEffect(() => {
    let isLate = false;
    void fetch(`/api/sidebar?version=${version}`)
      .then((response) => response.text())
      .then((text) => !isLate && show({ version, html: withGoogleScript(text) }));
    return () => {
      isLate = true;
    };
  }, [version]);

  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      if (!frame.current || event.source !== frame.current.contentWindow) return;
      const message = event.data;
      if (message?.clientele === 'close') onClose();
      if (message?.clientele === 'call') void answer(frame.current, message);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [onClose]);

  return (
    <aside class="sidebar" aria-label={sidebar.title}>
      <div class="sidebar-title">
        <h2>{sidebar.title}</h2>
        <button type="button" aria-label="Close the sidebar" onClick={onClose}>
          ×
        </button>
      </div>
      {/* Until the next page has come the old one stays: loaded once more, it would call the server anew. */}
      {shown && (
        <iframe
          ref={frame}
          title={sidebar.title}
          sandbox="allow-scripts allow-forms allow-modals allow-popups"
          srcdoc={shown.html}
          key={shown.version}
        />
      )}
    </aside>
  );
}

/** Google's own script tag comes before anything of the page, so that its code finds `google` defined. */
function withGoogleScript(html: string): string {
  const script = `<script>(${installGoogleScript})()</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return script + html;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}

async function answer(frame: HTMLIFrameElement, call: { id: number; functionName: string; args: unknown[] }): Promise<void> {
  const reply = await callServer(call.functionName, call.args).catch((error: Error) => ({
    ok: false as const,
    error: { name: error.name, message: error.message },
  }));
  frame.contentWindow?.postMessage({ clientele: 'reply', id: call.id, ...reply }, '*');
}

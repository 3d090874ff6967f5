/** @jsxImportSource preact */
import { useState } from 'preact/hooks';

interface HeaderProps {
  readonly fileName: string;
  /** What differs from Sheets or was never compared with it, one sentence each. */
  readonly unverified: readonly string[];
}

/** The thin line on top: what this is, which file is open, what not to rely on. */
export function Header({ fileName, unverified }: HeaderProps) {
  const [open, setOpen] = useState(false);
  return (
    <header class="top">
      <h1>Clientele</h1>
      <span class="file-name">{fileName}</span>
      <span class="notice">Workbench: stands in for Google Sheets; nothing leaves this computer.</span>
      <div class="limits">
        <button type="button" class="link" aria-expanded={open} aria-controls="limits" onClick={() => setOpen(!open)}>
          What is not verified
        </button>
        {open && (
          <section id="limits" class="limits-box" aria-label="What is not verified">
            <ul>
              {unverified.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <button type="button" onClick={() => setOpen(false)}>
              Close
            </button>
          </section>
        )}
      </div>
      <nav class="downloads" aria-label="Take it elsewhere">
        <a class="download" href="/tab.csv" download>
          This tab as CSV
        </a>
        <a class="download" href="/reports.html" target="_blank" rel="noopener">
          Print reports
        </a>
        <a class="download" href="/download.xlsx" download>
          Download XLSX
        </a>
      </nav>
    </header>
  );
}

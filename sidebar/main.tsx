import { render } from 'preact';
import { App } from './app.js';
import './sidebar.css';

/** Exported although nobody imports it: esbuild takes a file without exports for CommonJS and wraps every module, 3 KB in all. */
export const place = document.getElementById('sidebar');

if (place) render(<App />, place);

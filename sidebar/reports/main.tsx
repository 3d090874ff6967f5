import { render } from 'preact';
import { App } from './app.js';
import '../sidebar.css';
import './reports.css';

/** Exported for the same reason as in the first page: a file without exports is wrapped module by module. */
export const place = document.getElementById('sidebar');

if (place) render(<App />, place);

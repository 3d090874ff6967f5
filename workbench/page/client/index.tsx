/** @jsxImportSource preact */
import { render } from 'preact';
import { App } from './frame/app.js';
import { readState } from './server-api.js';
import './page.css';

const root = document.getElementById('page') as HTMLElement;
readState().then(
  (state) => {
    document.title = `${state.name} - Clientele workbench`;
    root.textContent = '';
    render(<App state={state} />, root);
  },
  (error: Error) => {
    root.textContent = error.message;
  },
);

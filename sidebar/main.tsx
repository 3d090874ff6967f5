import { render } from 'preact';
import { App } from './app.js';
import './sidebar.css';

const place = document.getElementById('sidebar');
if (place) render(<App />, place);

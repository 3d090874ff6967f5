/** What `build-sidebar.mjs` turns JSX into calls of. */
export { createElement as jsxElement, Fragment as JsxFragment } from 'preact';

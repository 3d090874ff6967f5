const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const made = Symbol.for('clientele.temporary-folder');

/** Whatever tests, command lines and browsers leave behind goes into one folder, which ends with the run. */
exports.open = () => {
  process.env.TMPDIR = globalThis[made] = mkdtempSync(join(tmpdir(), 'clientele-tests-'));
};

exports.remove = () => {
  // A browser may still be closing its profile.
  rmSync(globalThis[made], { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
};

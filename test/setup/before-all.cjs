/** Jest calls this once before the first test file. */
module.exports = require('./temporary-folder.cjs').open;

/** Jest calls this once after the last test file. */
module.exports = require('./temporary-folder.cjs').remove;

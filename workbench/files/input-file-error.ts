/** A file that can't be used: the message is one sentence that names the file and, where there is one, the cell. */
export class InputFileError extends Error {
  override readonly name = 'InputFileError';
}

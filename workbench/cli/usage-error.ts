/** The command was not given as it should be: exit code 2. The message is one sentence that says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const patienceMs = 20_000;
const betweenMs = 50;

/** Waits until `read` gives what is expected; fails with the last value it gave. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + patienceMs;
  let last = await read();
  while (last !== expected && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, betweenMs));
    last = await read();
  }
  expect(last).toBe(expected);
}

const started = Date.now();

/** One line of progress, with the seconds since the start. */
export function log(text) {
  const seconds = String(Math.round((Date.now() - started) / 1000));
  process.stdout.write(`[${seconds.padStart(4)} s] ${text}\n`);
}

/** An error whose message is for the person in front of the screen: no stack helps with it. */
export class UserError extends Error {}

export function describeError(error) {
  return error instanceof UserError
    ? error.message
    : error?.stack ?? String(error);
}

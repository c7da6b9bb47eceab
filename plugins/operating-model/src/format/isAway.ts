/** Whether an error of the client says that somebody does not answer at the moment: the backend, or what it needs. */
export function isAway(error: Error): boolean {
  return 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode >= 502 && error.statusCode <= 504
    : // What fetch throws where there is no connection.
      error.name === 'TypeError';
}

/** Since when the database does not answer, ISO 8601, where the backend says so. */
export function awaySince(error: Error): string | undefined {
  const { cause } = error as { cause?: { since?: unknown } };
  return typeof cause?.since === 'string' ? cause.since : undefined;
}

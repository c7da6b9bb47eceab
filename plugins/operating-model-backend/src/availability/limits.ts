/**
 * How long a request may wait for the database, the catalog and the permission service together: with the way there and back
 * it has ended within ten seconds.
 */
export const ANSWER_WITHIN_MS = 9_000;

/** Nobody waits any more for a call that has taken longer. */
export const LONGEST_CALL_MS = 60_000;

/** Sweeps that fail for no longer are told to nobody: a failed one is tried again after ten seconds. */
export const PATIENCE_MS = 15_000;

/** How the catalog is asked whether it answers: between two questions, the same after a failure, and how long an answer may take. */
export const PROBES = {
  pauseMs: 10_000,
  pauseFailingMs: 5_000,
  answerMs: 5_000,
};

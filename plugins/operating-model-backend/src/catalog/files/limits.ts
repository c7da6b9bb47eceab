/** Largest file that is served, in bytes: 1 MiB. */
export const LARGEST_RUNBOOK = 1024 * 1024;

/** How long a reader may take, in milliseconds. */
export const READ_TIMEOUT_MS = 5_000;

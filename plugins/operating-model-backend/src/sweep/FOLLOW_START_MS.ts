/**
 * How long after its start a backend is followed closely. The catalog looks at the file of an entity every 100 to 150
 * seconds (its default), so that what was edited while the backend was stopped has arrived by then.
 */
export const FOLLOW_START_MS = 180_000;

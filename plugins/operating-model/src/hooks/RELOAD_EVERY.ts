/** What may be out of date is loaded again this often, in milliseconds, so that its mark goes away by itself. */
export const RELOAD_EVERY = 15_000;

/** The same while a fresh catalog fills, which takes seconds. */
export const RELOAD_FILLING_EVERY = 5_000;

/** What may be out of date is loaded again this often, in milliseconds, so that its mark goes away by itself. */
export const RELOAD_EVERY = 15_000;

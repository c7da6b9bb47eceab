/** No single statement outside of a transaction takes as long, not even with 100,000 entities. */
export const LONGEST_STATEMENT_MS = 60_000;

/** What the part "coverage" says. */
export const coverageTexts = {
  coveragePage: {},
} as const;

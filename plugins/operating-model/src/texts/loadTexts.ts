/** What the part "load" says. */
export const loadTexts = {
  loadPage: {},
} as const;

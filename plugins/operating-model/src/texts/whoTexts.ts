/** What the part "who" says. */
export const whoTexts = {
  whoPage: {},
} as const;

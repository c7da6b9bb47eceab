/** What the part "group" says. */
export const groupTexts = {
  groupTab: {},
} as const;

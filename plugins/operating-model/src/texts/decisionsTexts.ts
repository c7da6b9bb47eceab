/** What the part "decisions" says. */
export const decisionsTexts = {
  decisionsPage: {},
} as const;

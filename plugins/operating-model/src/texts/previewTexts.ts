/** What the part "preview" says. */
export const previewTexts = {
  preview: {},
} as const;

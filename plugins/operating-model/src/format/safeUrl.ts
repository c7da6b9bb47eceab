const OPENABLE = ['http:', 'https:', 'mailto:', 'tel:'];

/** The URL where a browser may open it; undefined for scripts, data, other schemes and whatever is no URL. */
export function safeUrl(text: string): string | undefined {
  // The URL parser drops tabs and line breaks, so that "java\nscript:" would be one; no honest URL has any.
  if (/[\s\p{Cc}]/u.test(text)) {
    return undefined;
  }
  try {
    const url = new URL(text);
    return OPENABLE.includes(url.protocol) ? text : undefined;
  } catch {
    return undefined;
  }
}

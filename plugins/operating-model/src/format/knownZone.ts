/** A browser that does not know a zone shows UTC, named as such, rather than nothing. */
export function knownZone(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions()
      .timeZone;
  } catch {
    return 'UTC';
  }
}

/** Whether a place that somebody wrote is an address of the web, not a path. */
export function isWebAddress(location: string): boolean {
  return /^https?:/i.test(location);
}

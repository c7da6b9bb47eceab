/** Whether the recorded error of a sweep says that the catalog could not be read. */
export function isCatalogFailure(lastError: string): boolean {
  return /^(BrokenReadError|CatalogSilentError): /.test(lastError);
}

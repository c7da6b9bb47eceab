import type { Request } from 'express';

/**
 * The parameters of a request as they were sent; repeated ones as a list. Express would turn brackets in names into
 * objects, and long lists too.
 */
export function readQuery(request: Request): {
  [name: string]: string | string[];
} {
  const start = request.originalUrl.indexOf('?');
  const parameters = new URLSearchParams(
    start < 0 ? '' : request.originalUrl.slice(start),
  );
  const values = new Map<string, string | string[]>();
  for (const name of parameters.keys()) {
    const all = parameters.getAll(name);
    values.set(name, all.length === 1 ? all[0] : all);
  }
  return Object.fromEntries(values);
}

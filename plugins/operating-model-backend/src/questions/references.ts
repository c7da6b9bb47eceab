import { readReference } from './readReference';

/**
 * Full references from what a query names.
 *
 * @param name - of the parameter
 * @param defaultKind - of a bare name
 * @throws InputError where one cannot be read
 */
export function references(
  name: string,
  texts: readonly string[] | undefined,
  defaultKind: string,
): string[] | undefined {
  return texts?.map(text =>
    readReference(`The query parameter "${name}"`, text, defaultKind),
  );
}

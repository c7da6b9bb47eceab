import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/**
 * The full lower-case form of a reference, or undefined where it is none.
 *
 * @remarks A bare name is an entity of `defaultKind` in `defaultNamespace`.
 * @public
 */
export function parseReference(
  text: string,
  options: { defaultKind?: string; defaultNamespace?: string } = {},
): string | undefined {
  const reference = text.trim();
  if (!/^[a-z0-9:/._-]{1,250}$/i.test(reference)) {
    return undefined;
  }
  try {
    return stringifyEntityRef(
      parseEntityRef(reference, {
        defaultKind: options.defaultKind ?? 'group',
        defaultNamespace: options.defaultNamespace ?? 'default',
      }),
    );
  } catch {
    return undefined;
  }
}

import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

/** kind:namespace/name, of which kind and namespace may be left out; the catalog's own parser takes more. */
const FORM = /^([a-z][a-z0-9]*:)?([a-z0-9._-]+\/)?[a-z0-9._-]+$/i;

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
  if (!FORM.test(reference) || reference.length > 250) {
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

import { InputError } from '@backstage/errors';
import { parseReference } from '@cloud-suite/backstage-plugin-operating-model-common';

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
  return texts?.map(text => {
    const reference = parseReference(text, { defaultKind });
    if (!reference) {
      throw new InputError(
        `The query parameter "${name}" cannot be ${JSON.stringify(
          text.slice(0, 60),
        )}: a reference such as ${defaultKind}:default/name is expected`,
      );
    }
    return reference;
  });
}

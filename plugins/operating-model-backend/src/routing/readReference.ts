import { InputError } from '@backstage/errors';
import { parseReference } from '@cloud-suite/backstage-plugin-operating-model-common';

/**
 * The full reference that somebody wrote.
 *
 * @param name - of what it was written for
 * @param defaultKind - of a bare name
 * @throws InputError where it cannot be read
 */
export function readReference(
  name: string,
  text: string,
  defaultKind: string,
): string {
  const reference = parseReference(text, { defaultKind });
  if (!reference) {
    throw new InputError(
      `"${name}" cannot be ${JSON.stringify(
        text.slice(0, 60),
      )}: a reference such as ${defaultKind}:default/name is expected`,
    );
  }
  return reference;
}

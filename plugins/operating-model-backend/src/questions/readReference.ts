import { InputError } from '@backstage/errors';
import { parseReference } from '@cloud-suite/backstage-plugin-operating-model-common';

/**
 * The full reference that somebody wrote.
 *
 * @param what - it was written for, as the beginning of a sentence
 * @param defaultKind - of a bare name
 * @param hint - a further sentence of the error
 * @throws InputError where it cannot be read
 */
export function readReference(
  what: string,
  text: string,
  defaultKind: string,
  hint?: string,
): string {
  const reference = parseReference(text, { defaultKind });
  if (!reference) {
    throw new InputError(
      `${what} cannot be ${JSON.stringify(
        text.slice(0, 60),
      )}: a reference such as ${defaultKind}:default/name is expected${
        hint ? `. ${hint}` : ''
      }`,
    );
  }
  return reference;
}

import { parseReference } from '../references/parseReference';
import { ownValue } from './schemaParts';

/**
 * What the `spec` of a model readably applies to, valid or not: full references in lower case, each once.
 *
 * @param namespace - of the model; references without a namespace are in it
 * @public
 */
export function appliesToOfModel(spec: unknown, namespace: string): string[] {
  const written = ownValue(spec, 'appliesTo');
  const references = (Array.isArray(written) ? written : []).flatMap(text =>
    // A bare name would be a group, and those are not governed.
    typeof text === 'string' && text.includes(':')
      ? parseReference(text, { defaultNamespace: namespace }) ?? []
      : [],
  );
  return [...new Set(references)];
}

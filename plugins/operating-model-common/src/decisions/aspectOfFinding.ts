import type { Finding } from '../checks/Finding';
import { aspects, type DecisionAspect } from './aspects';

const ASPECT_OF_FIELD = new Map<string, DecisionAspect>(
  aspects.flatMap(({ id, fields }) => fields.map(field => [field, id])),
);

const ASPECT_OF_FAMILY = new Map<string, DecisionAspect>(
  aspects.flatMap(({ id, families }) => families.map(family => [family, id])),
);

/**
 * The aspect of a decision that a finding is about: by the field that its path ends with, else by the family of its code.
 * Undefined for what belongs to none, such as an informed party that the catalog does not know.
 *
 * @param path - of the decision
 */
export function aspectOfFinding(
  { code, subject }: Finding,
  path: string,
): DecisionAspect | undefined {
  const field = /^\.(\w+)/.exec((subject.path ?? '').slice(path.length))?.[1];
  return field
    ? ASPECT_OF_FIELD.get(field)
    : ASPECT_OF_FAMILY.get(code.slice(0, code.indexOf('.')));
}

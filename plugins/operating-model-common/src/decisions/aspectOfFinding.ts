import type { Finding } from '../checks/Finding';
import type { DecisionAspect } from './types';

/** The field of a decision that a finding is about, after the path of the decision. */
const ASPECT_OF_FIELD: { [field: string]: DecisionAspect } = {
  accountable: 'owner',
  deputy: 'deputy',
  handoff: 'handoff',
  cadence: 'cadence',
  surfaces: 'surfaces',
};

const ASPECT_OF_CODE: { [prefix: string]: DecisionAspect } = {
  owner: 'owner',
  deputy: 'deputy',
  handoff: 'handoff',
  cadence: 'cadence',
  surface: 'surfaces',
};

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
    ? ASPECT_OF_FIELD[field]
    : ASPECT_OF_CODE[code.slice(0, code.indexOf('.'))];
}

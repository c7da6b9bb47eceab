import type { Finding } from '../checks/Finding';

const DECISION = /^spec\.areas\[[^\]]*\]\.decisions\[[^\]]*\]/;

/**
 * The findings about decisions of a model, by the path of the decision, in one pass.
 * @public
 */
export function findingsOfDecisions(
  findings: readonly Finding[],
): Map<string, Finding[]> {
  const ofDecisions = new Map<string, Finding[]>();
  for (const finding of findings) {
    const path = DECISION.exec(finding.subject.path ?? '')?.[0];
    if (path) {
      const known = ofDecisions.get(path);
      if (known) {
        known.push(finding);
      } else {
        ofDecisions.set(path, [finding]);
      }
    }
  }
  return ofDecisions;
}

import type { Finding } from './Finding';
import type { NotKnown } from './notKnownOf';

/**
 * What the checks say of something that is not in order or cannot be told.
 * @public
 */
export interface Told {
  /** Worst first. */
  findings: Finding[];
  notKnown: NotKnown[];
}

/**
 * What is said of a model: of it as a whole, and of its parts, which are the items of its lists.
 * @public
 */
export function splitToldOfModel({ findings, notKnown }: Told): {
  own: Told;
  parts: Told;
} {
  return {
    own: {
      findings: findings.filter(isAboutWhole),
      notKnown: notKnown.filter(isAboutWhole),
    },
    parts: {
      findings: findings.filter(finding => !isAboutWhole(finding)),
      notKnown: notKnown.filter(question => !isAboutWhole(question)),
    },
  };
}

const PART = /^spec\.\w+\[/;

function isAboutWhole({
  subject: { path },
}: Pick<Finding, 'subject'>): boolean {
  return path === undefined || !PART.test(path);
}

import type { Check } from './Check';
import type { CheckSet } from './CheckSet';
import { compareFindings } from './compareFindings';
import type { Finding, FindingSubject } from './Finding';
import type { Verdict } from './Verdict';

/**
 * The findings among verdicts, worst first: what fails, and what is unknown where the check says that not knowing matters.
 * Verdicts of checks that nobody asks any more are none.
 * @public
 */
export function findingsOf(
  verdicts: readonly Verdict[],
  checks: CheckSet,
): Finding[] {
  return verdicts
    .flatMap(verdict => findingOf(verdict, checks) ?? [])
    .sort(compareFindings);
}

/** The finding that a verdict is, if it is one. */
export function findingOf(
  verdict: Verdict,
  checks: CheckSet,
): Finding | undefined {
  const check = checks.get(verdict.check)?.check;
  return check && isFinding(verdict, check)
    ? toFinding(verdict, check)
    : undefined;
}

/**
 * Whether something is to be done about a verdict.
 * @public
 */
export function isFinding(
  { result }: Pick<Verdict, 'result'>,
  check: Check,
): boolean {
  return (
    result === 'fail' || (result === 'unknown' && !!check.unknownIsFinding)
  );
}

function toFinding(verdict: Verdict, check: Check): Finding {
  const { subject, part, message, evidence, fix } = verdict;
  return {
    code: check.id,
    severity: check.severity,
    subject: { entityRef: subject, ...placeOf(verdict) },
    part,
    message,
    evidence,
    source: check.source,
    fix,
  };
}

/**
 * Where in a model a verdict is about, without what tells several answers about one place apart. What another entity is found to
 * lack, its evidence locates.
 */
export function placeOf({
  subject,
  part,
}: Pick<Verdict, 'subject' | 'part'>): Pick<FindingSubject, 'path'> {
  if (!part || !subject.startsWith('operatingmodel:')) {
    return {};
  }
  const end = part.indexOf('#');
  return { path: end < 0 ? part : part.slice(0, end) };
}

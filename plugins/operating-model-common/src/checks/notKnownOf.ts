import type { Message } from '../messages/Message';
import type { CheckSet } from './CheckSet';
import type { FindingSubject } from './Finding';
import { isFinding, placeOf } from './findingsOf';
import type { Verdict } from './Verdict';

/**
 * A question of a check that could not be answered, without being a finding for that.
 * @public
 */
export interface NotKnown {
  /** Id of the check. */
  code: string;
  subject: FindingSubject;
  message: Message;
  /** Why it cannot be told. */
  reason?: Message;
}

/**
 * The questions among verdicts that could not be answered. What counts as a finding is left out; verdicts of checks that nobody asks
 * any more too.
 * @public
 */
export function notKnownOf(
  verdicts: readonly Pick<
    Verdict,
    'check' | 'subject' | 'part' | 'result' | 'message' | 'reason'
  >[],
  checks: CheckSet,
): NotKnown[] {
  return verdicts.flatMap(verdict => {
    const { check, subject, part, result, message, reason } = verdict;
    const asked = checks.get(check)?.check;
    return result === 'unknown' && asked && !isFinding(verdict, asked)
      ? {
          code: check,
          subject: { entityRef: subject, ...placeOf({ subject, part }) },
          message,
          reason,
        }
      : [];
  });
}

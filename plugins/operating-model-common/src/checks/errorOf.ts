import type { Verdict } from './Verdict';

/** The message of verdicts of checks that could not be carried out. */
export const FAILED = 'check/failed';

/**
 * What went wrong when a check was asked, for whoever has to mend the check; undefined where it answered. At most some 200 characters.
 * @public
 */
export function errorOf({ message, reason }: Verdict): string | undefined {
  return message.id === FAILED ? String(reason?.parameters?.error) : undefined;
}

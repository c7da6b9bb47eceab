import { canHappen } from './datesOfRule';
import { forbiddenInRule } from './forbiddenInRule';
import { quote } from './parseDuration';
import { RULE_PARTS } from './ruleParts';
import type { Parsed } from './types';

const LONGEST_RULE = 200;

/**
 * Checks a recurrence rule of RFC 5545 (without `RRULE:`), and gives it in capitals, since its names are the same in any case.
 * DTSTART is not part of it: rules start where the periods of their model start.
 */
export function parseRecurrenceRule(text: string): Parsed<string> {
  if (text.length > LONGEST_RULE) {
    return {
      ok: false,
      reason: `A rule of ${text.length} characters is too long; ${LONGEST_RULE} are allowed`,
    };
  }
  const parts = new Map<string, string>();
  for (const part of text.split(';')) {
    const [name, ...rest] = inCapitals(part).split('=');
    const refuse = RULE_PARTS.get(name);
    if (!refuse) {
      return {
        ok: false,
        reason: `A rule has no part ${quote(part)}; known parts are ${[
          ...RULE_PARTS.keys(),
        ].join(', ')}`,
      };
    }
    if (parts.has(name)) {
      return {
        ok: false,
        reason: `A rule has no part twice, and ${quote(
          part,
        )} is its second ${name}; leave one of them out`,
      };
    }
    const value = rest.join('=');
    const expected = refuse(value);
    if (expected) {
      return {
        ok: false,
        reason: `${quote(part)} cannot be used; ${expected}`,
      };
    }
    parts.set(name, value);
  }
  if (!parts.has('FREQ')) {
    return { ok: false, reason: 'A rule needs FREQ, for example FREQ=WEEKLY' };
  }
  const forbidden = forbiddenInRule(parts);
  if (forbidden) {
    return { ok: false, reason: `${quote(text)} ${forbidden}` };
  }
  const rule = inCapitals(text);
  return canHappen(rule)
    ? { ok: true, value: rule }
    : { ok: false, reason: `${quote(text)} never happens within nine years` };
}

/** Only what ASCII has: capitals of other letters can become these. */
function inCapitals(text: string): string {
  return text.replace(/[a-z]+/g, letters => letters.toUpperCase());
}

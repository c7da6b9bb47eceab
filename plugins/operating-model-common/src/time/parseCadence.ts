import { parseDuration, quote, type DurationParts } from './parseDuration';
import { parseRecurrenceRule } from './parseRecurrenceRule';
import type { Parsed } from './types';

/**
 * A declared rhythm. `continuous` and `on-demand` have no dates; a period counts from the first day of the first period; a
 * rule is RFC 5545 without its `RRULE:`.
 * @public
 */
export type Cadence =
  | { kind: 'continuous' }
  | { kind: 'on-demand' }
  | { kind: 'period'; duration: DurationParts }
  | { kind: 'rule'; rule: string };

const NAMED_PERIODS = new Map([
  ['daily', 'P1D'],
  ['weekly', 'P7D'],
  ['biweekly', 'P14D'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
]);

/** For example `patch=monthly`. */
const NAMES_A_STREAM = /^\s*(?!freq)[a-z][\w.-]*\s*=/;

/** Names of RFC 5545 are the same in any case. */
const RULE_PREFIX = /^RRULE:/i;

const EXPECTED =
  'continuous, daily, weekly, biweekly, monthly, quarterly, on-demand, a duration such as P2W or a rule such as RRULE:FREQ=MONTHLY;BYDAY=3TU is expected';

/**
 * Reads a cadence in any of its forms. Never throws and never takes long: what a rule could make endless is refused.
 * @public
 */
export function parseCadence(text: string): Parsed<Cadence> {
  if (text === 'continuous' || text === 'on-demand') {
    return { ok: true, value: { kind: text } };
  }
  if (RULE_PREFIX.test(text)) {
    const rule = parseRecurrenceRule(text.replace(RULE_PREFIX, ''));
    return rule.ok
      ? { ok: true, value: { kind: 'rule', rule: rule.value } }
      : rule;
  }
  const duration = parseDuration(NAMED_PERIODS.get(text) ?? text);
  if (!duration.ok) {
    const found = NAMES_A_STREAM.test(text)
      ? 'puts names before cadences where one cadence alone can stand'
      : 'is no cadence';
    return { ok: false, reason: `${quote(text)} ${found}; ${EXPECTED}` };
  }
  const { years, months, weeks, days, hours, minutes, seconds } =
    duration.value;
  if (hours || minutes || seconds || years + months + weeks + days === 0) {
    return {
      ok: false,
      reason: `${quote(
        text,
      )} is no cadence; its period must be of whole days, weeks, months or years, at least of one day`,
    };
  }
  return { ok: true, value: { kind: 'period', duration: duration.value } };
}

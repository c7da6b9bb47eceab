import { IANAZone } from 'luxon';
import { quote } from './parseDuration';
import type { Parsed } from './types';

/**
 * Reads the name of an IANA time zone. Offsets (`+05:30`) and names of other systems are refused: they do not know when
 * clocks change.
 * @public
 */
export function parseTimeZone(text: string): Parsed<string> {
  const hasForm = /^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+){0,2}$/.test(text);
  const isKnown = hasForm && text.length <= 60 && IANAZone.isValidZone(text);
  return isKnown
    ? { ok: true, value: text }
    : {
        ok: false,
        reason: `${quote(
          text,
        )} is no time zone; an IANA name such as America/Los_Angeles or UTC is expected`,
      };
}

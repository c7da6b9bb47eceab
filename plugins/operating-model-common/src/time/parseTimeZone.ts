import { IANAZone } from 'luxon';
import { quote } from './parseDuration';
import type { Parsed } from './types';

const LONGEST_NAME = 60;
/** Of its names of three letters, IANA has these. Platforms know others, such as PST, which mean different zones to people. */
const THREE_LETTERS = new Set(
  'CET EET EST GMT HST MET MST PRC ROC ROK UCT UTC WET'.split(' '),
);

/**
 * Reads the name of an IANA time zone. Offsets (`+05:30`) and names of other systems are refused: they do not know when
 * clocks change.
 * @public
 */
export function parseTimeZone(text: string): Parsed<string> {
  return text.length <= LONGEST_NAME && isIanaName(text)
    ? { ok: true, value: text }
    : {
        ok: false,
        reason: `${quote(
          text,
        )} is no time zone; an IANA name such as America/Los_Angeles or UTC is expected`,
      };
}

function isIanaName(text: string): boolean {
  const hasForm = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/.test(
    text,
  );
  const isForeign =
    /^SystemV\//i.test(text) ||
    (text.length === 3 && !THREE_LETTERS.has(text.toLocaleUpperCase('en-US')));
  return hasForm && !isForeign && IANAZone.isValidZone(text);
}

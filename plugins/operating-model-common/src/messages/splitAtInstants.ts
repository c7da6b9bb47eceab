import { instantsOf } from './instantsOf';
import type { RenderedMessage } from './Message';

/** A moment as `sayWhen` says it, such as `Mon 30 Nov 2026, 09:00 UTC-08:00`. */
const SAID =
  /\b[A-Z][a-z]{2} (\d{1,2}) ([A-Z][a-z]{2,3}) (\d{4}), (\d{2}:\d{2}) UTC([+-]\d{2}:\d{2})/g;

const MINUTE = 60_000;

/**
 * The text of a message, or of evidence, in pieces, each moment that stands in it as a parameter on its own: text as it is, or ISO 8601 with offset. So a page
 * shows moments in the zone of its reader. What only looks like a moment, in what somebody wrote, stays text.
 * @public
 */
export function splitAtInstants(
  message: RenderedMessage | { text: string; instants?: readonly string[] },
): (string | { instant: string })[] {
  const { text } = message;
  const held = 'id' in message ? instantsOf(message) : message.instants ?? [];
  const instants = new Map(held.map(instant => [minuteOf(instant), instant]));
  if (instants.size === 0) {
    return [text];
  }
  const pieces: (string | { instant: string })[] = [];
  let end = 0;
  for (const said of text.matchAll(SAID)) {
    const [whole, day, month, year, time, offset] = said;
    const instant = instants.get(
      minuteOf(`${day} ${month.slice(0, 3)} ${year} ${time} GMT${offset}`),
    );
    if (instant !== undefined) {
      pieces.push(text.slice(end, said.index), { instant });
      end = said.index + whole.length;
    }
  }
  return [...pieces, text.slice(end)].filter(piece => piece !== '');
}

/** It is said to the minute. */
function minuteOf(time: string): number {
  return Math.floor(Date.parse(time) / MINUTE);
}

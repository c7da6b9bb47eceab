import type { Message } from '../messages/Message';
import type { Parsed } from '../time/types';

/**
 * What became of a text: a value, or the message that says why there is none. `absent` where its form is right, and what it names
 * is not there.
 * @public
 */
export type Read<T> =
  | { ok: true; value: T }
  | { ok: false; reason: Message; absent?: boolean };

/** The sentence of somebody who read a text, as a message. */
export function asWritten(why: string): Message {
  return { id: 'effective/as-written', parameters: { why } };
}

/** What a parser says of a text. */
export function saidBy<T>(parsed: Parsed<T>): Read<T> {
  return parsed.ok ? parsed : { ok: false, reason: asWritten(parsed.reason) };
}

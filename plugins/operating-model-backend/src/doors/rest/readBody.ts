import { InputError } from '@backstage/errors';
import { LONGEST_MODEL_TEXT } from '@cloud-suite/backstage-plugin-operating-model-common';
import { json, type RequestHandler } from 'express';

/** The longest model fits: a character takes at most three bytes, and some more where it has to be escaped. */
const LARGEST_BODY = 4 * LONGEST_MODEL_TEXT;
/** No body of ours has more than a dozen fields. Millions of them, or of brackets, take a parser of JSON seconds. */
const MOST_SIGNS = 1_000;

/** Characters of what the parser says, which may quote a header. */
const LONGEST_REASON = 200;

const [QUOTE, ESCAPE] = Buffer.from('"\\');
const IS_SIGN = new Uint8Array(256);
Buffer.from('{[,:').forEach(byte => IS_SIGN.fill(1, byte, byte + 1));

const parse = json({
  limit: LARGEST_BODY,
  verify: (_request, _response, body, encoding) => {
    if (encoding !== 'utf-8') {
      throw new Error(`The body must be UTF-8, not ${encoding}`);
    }
    if (hasMoreSigns(body, MOST_SIGNS)) {
      throw new Error(
        `The body must be one JSON object with the fields that the route takes; this one has more than ${MOST_SIGNS} braces, brackets, colons and commas beside its texts`,
      );
    }
  },
});

/** Reads the body of a request as JSON, in a time that depends on its length alone. */
export const readBody: RequestHandler = (request, response, next) =>
  parse(request, response, (error?: any) => next(error && refused(error)));

/** What the parser says, and no more: its own errors carry the whole body, and an answer would show it. */
function refused(error: { type?: string; message: string; length?: number }) {
  switch (error.type) {
    case 'entity.too.large':
      return tooLarge(error);
    case 'entity.verify.failed':
      return new InputError(error.message);
    case 'entity.parse.failed':
      return new InputError(
        'The body must be one JSON object with the fields that the route takes; this one is no JSON',
      );
    default:
      return new InputError(
        `The body cannot be read: ${error.message.slice(0, LONGEST_REASON)}`,
      );
  }
}

function tooLarge({ length }: { length?: number }): Error {
  const size = length ? `has ${length} bytes` : 'is too large';
  const error = new Error(
    `The body ${size}: at most ${LARGEST_BODY} bytes are expected`,
  );
  return Object.assign(error, { name: 'PayloadTooLargeError', status: 413 });
}

/** Whether there are more signs of structure outside of texts. */
function hasMoreSigns(body: Buffer, most: number): boolean {
  let found = 0;
  let inText = false;
  for (let place = 0; place < body.length; place += 1) {
    const byte = body[place];
    if (byte === QUOTE) {
      inText = !inText;
    } else if (inText) {
      place += byte === ESCAPE ? 1 : 0;
    } else if (IS_SIGN[byte] === 1) {
      found += 1;
      if (found > most) {
        return true;
      }
    }
  }
  return false;
}

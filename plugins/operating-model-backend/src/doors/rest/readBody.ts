import { InputError } from '@backstage/errors';
import { LONGEST_MODEL_TEXT } from '@cloud-suite/backstage-plugin-operating-model-common';
import { json, type RequestHandler } from 'express';

/** The longest model fits: a character takes at most three bytes, and some more where it has to be escaped. */
const LARGEST_BODY = 4 * LONGEST_MODEL_TEXT;
/** No body of ours has more than a dozen fields. Millions of them, or of brackets, take a parser of JSON seconds. */
const MOST_SIGNS = 1_000;

const [QUOTE, ESCAPE] = Buffer.from('"\\');
const IS_SIGN = new Uint8Array(256);
Buffer.from('{[,:').forEach(byte => IS_SIGN.fill(1, byte, byte + 1));

const parse = json({
  limit: LARGEST_BODY,
  verify: (_request, _response, body, encoding) => {
    if (encoding !== 'utf-8') {
      throw refusal(`The body must be UTF-8, not ${encoding}`);
    }
    if (hasMoreSigns(body, MOST_SIGNS)) {
      throw refusal(
        `The body must be one JSON object with the fields that the route takes; this one has more than ${MOST_SIGNS} braces, brackets, colons and commas beside its texts`,
      );
    }
  },
});

/** Reads the body of a request as JSON, in a time that depends on its length alone. */
export const readBody: RequestHandler = (request, response, next) =>
  parse(request, response, (error?: any) =>
    next(error?.type === 'entity.too.large' ? tooLarge(error) : error),
  );

function tooLarge({ length }: { length?: number }): Error {
  const size = length ? `has ${length} bytes` : 'is too large';
  const error = new Error(
    `The body ${size}: at most ${LARGEST_BODY} bytes are expected`,
  );
  return Object.assign(error, { name: 'PayloadTooLargeError', status: 413 });
}

/** The parser of bodies takes the status from the error. */
function refusal(sentence: string): InputError {
  return Object.assign(new InputError(sentence), { status: 400 });
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

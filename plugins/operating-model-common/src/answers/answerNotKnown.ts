import type { NotKnownAnswer } from '../api/valueSchemas';
import type { NotKnown } from '../checks/notKnownOf';
import { renderMessage, type Reader } from '../messages/renderMessage';

/** More than these are the same reason again and again. */
const MOST = 20;

/** Questions that could not be answered, the first of them, in words for one reader. */
export function answerNotKnown(
  questions: readonly NotKnown[],
  reader: Reader,
): NotKnownAnswer[] {
  return questions.slice(0, MOST).map(({ code, subject, message, reason }) => ({
    code,
    subject,
    message: renderMessage(message, reader),
    reason: reason && renderMessage(reason, reader),
  }));
}

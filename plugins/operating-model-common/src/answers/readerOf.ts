import type { Templates } from '../messages/Message';
import type { Reader } from '../messages/renderMessage';
import { answerReader } from './AnswerContext';

/**
 * Somebody who reads about a model, or about what it governs: moments in its zone, its title where that may be known.
 *
 * @param model - with the title that the reader may know
 * @param templates - sentences of the checks that are asked
 * @public
 */
export function readerOf(
  model: { entityRef: string; title?: string; timeZone?: string } | undefined,
  templates: Templates,
): Reader {
  return answerReader({
    templates,
    timeZone: model?.timeZone ?? 'UTC',
    titleOf: reference =>
      reference === model?.entityRef ? model.title : undefined,
  });
}

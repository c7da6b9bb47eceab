import type { RouteAnswer } from '../api/routeSchemas';
import { runbooksOfModel } from '../effective/runbooks';
import { renderMessage } from '../messages/renderMessage';
import { answerRunbook } from '../answers/answerRunbook';
import type { RouteContext } from './RouteContext';

/** Who has an issue opens few. */
const MOST_RUNBOOKS = 20;

/** The runbooks that cover an issue class: those of the entity, else those of the model that concern all it governs; the first twenty. */
export function runbooksOfRoute(
  { effective, model, reader }: RouteContext,
  issueClass: string,
): RouteAnswer['runbooks'] {
  const runbooks =
    effective?.runbooks ?? (model ? runbooksOfModel(model, new Set()) : []);
  return runbooks
    .flatMap(({ state, value, reason }) =>
      value?.covers?.includes(issueClass)
        ? [
            {
              ...answerRunbook(value),
              state,
              reason: reason && renderMessage(reason, reader).text,
              entityRef: effective?.entityRef ?? model?.entityRef,
            },
          ]
        : [],
    )
    .slice(0, MOST_RUNBOOKS);
}

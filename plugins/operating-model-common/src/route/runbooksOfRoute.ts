import type { RouteAnswer } from '../api/routeSchemas';
import { runbooksOfModel } from '../effective/resolveRunbooks';
import type { RouteContext } from './RouteContext';

/** Who has an issue opens few. */
const MOST_RUNBOOKS = 20;

/** The runbooks that cover an issue class: those of the entity, else those of the model that concern all it governs; the first twenty. */
export function runbooksOfRoute(
  { effective, model }: RouteContext,
  issueClass: string,
): RouteAnswer['runbooks'] {
  const runbooks =
    effective?.runbooks ?? (model ? runbooksOfModel(model, new Set()) : []);
  return runbooks
    .flatMap(({ value }) => {
      if (!value?.covers?.includes(issueClass)) {
        return [];
      }
      const { base: _, ...runbook } = value;
      return [
        {
          ...runbook,
          url: value.target === 'url' ? value.location : undefined,
          entityRef: effective?.entityRef ?? model?.entityRef,
        },
      ];
    })
    .slice(0, MOST_RUNBOOKS);
}

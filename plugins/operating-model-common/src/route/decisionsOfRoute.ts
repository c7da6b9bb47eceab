import { answerParty } from '../answers/AnswerContext';
import type { RouteAnswer } from '../api/routeSchemas';
import { accountableOf } from '../model/accountableOf';
import type { KnownIssueClass } from '../model/issueClassesOf';
import type { ModelRouteContext } from './RouteContext';

/** Who has an issue looks at few. */
const MOST_DECISIONS = 20;

/** The decisions that answer an issue class, in the order in which it names them; the first twenty. */
export function decisionsOfRoute(
  context: ModelRouteContext,
  { decisions }: KnownIssueClass,
): RouteAnswer['decisions'] {
  const party = (entityRef: string) => answerParty(context, entityRef);
  const named = decisions.slice(0, MOST_DECISIONS);
  const answering = new Set(named);
  const all = context.model.spec.areas.flatMap(area =>
    area.decisions
      .filter(({ id }) => answering.has(id))
      .map(decision => ({ area, decision })),
  );
  return named.flatMap(id =>
    all
      .filter(({ decision }) => decision.id === id)
      .map(({ area, decision }) => ({
        id,
        question: decision.question,
        area: area.title ?? area.id,
        accountable: accountableOf(decision).map(party),
        deputy: decision.deputy ? party(decision.deputy) : undefined,
      })),
  );
}

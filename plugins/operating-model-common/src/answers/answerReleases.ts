import type { EffectiveModel } from '../effective/EffectiveModel';
import { usableValue } from '../effective/usableValue';
import type { EntityAnswer } from '../api/entitySchemas';
import type { AnswerContext } from './AnswerContext';
import { releaseTimeline } from './releaseTimeline';

/** The declared cadence with its dates around now; a freeze moves no date, it marks it. */
export function answerReleases(
  effective: EffectiveModel,
  context: AnswerContext,
): EntityAnswer['releaseCadence'] {
  const { releaseCadence } = effective;
  return {
    ...releaseCadence,
    ...releaseTimeline(usableValue(releaseCadence), context.model, context.now),
  };
}

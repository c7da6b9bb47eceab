import type { EntityAnswer } from '../api/entitySchemas';
import type { EffectiveModel } from '../effective/EffectiveModel';
import { usableValue } from '../effective/usableValue';
import { answerValue, type AnswerContext } from './AnswerContext';
import { releaseTimeline } from './releaseTimeline';

/** The declared cadence with its dates around now; a freeze moves no date, it marks it. */
export function answerReleases(
  effective: EffectiveModel,
  context: AnswerContext,
): EntityAnswer['releaseCadence'] {
  const { releaseCadence } = effective;
  const cadence = usableValue(releaseCadence);
  const { previous, next, freezes } = releaseTimeline(
    cadence,
    context.model,
    context.now,
  );
  return {
    ...answerValue(releaseCadence, context, written => written),
    streams: cadence === undefined ? [] : [{ cadence, previous, next }],
    freezes,
  };
}

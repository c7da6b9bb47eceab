import type { ValueAnswer } from '../api/valueSchemas';
import type { SourcedValue, SourcedValues } from '../effective/EffectiveModel';
import {
  perDeclaredValue,
  type DeclaredValueKey,
  type HeldValues,
} from '../annotations/declaredValues';
import { answerValue, type AnswerContext } from './AnswerContext';

/** What was stored before a value existed, and is not evaluated again yet, does not have it. */
export const NOT_READ_YET: SourcedValue<never> = {
  state: 'unknown',
  reason: { id: 'value/not-read-yet' },
};

/** The declared values as they hold. What an answer adds to one of them is put in its place. */
export function answerDeclaredValues(
  effective: Partial<SourcedValues>,
  context: Pick<AnswerContext, 'reader'>,
): { [key in DeclaredValueKey]: ValueAnswer<HeldValues[key]> } {
  return perDeclaredValue<ValueAnswer<unknown>>(({ key }) =>
    answerValue<unknown, unknown>(
      effective[key] ?? NOT_READ_YET,
      context,
      held => held,
    ),
  ) as { [key in DeclaredValueKey]: ValueAnswer<HeldValues[key]> };
}

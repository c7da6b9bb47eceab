import type { StandingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Texts } from '../../translation';
import { totalOf } from './totalOf';

/** Of what a standing is told. */
export type StandingSubject = 'entity' | 'model';

/** Of what the standing of an entity of this kind is told. */
export function subjectOf(kind: string): StandingSubject {
  return kind === 'operatingmodel' ? 'model' : 'entity';
}

/** Whether anything is wrong, in one sentence that says of what it speaks. Every place that says so says this. */
export function standingText(
  standing: StandingAnswer,
  t: Texts,
  subject: StandingSubject = 'entity',
): string {
  const { state, own, parts } = standing;
  if (state === 'in-order') {
    return t(`standing.${subject}.inOrder`);
  }
  const unknown = own.unknown + parts.unknown;
  if (state === 'not-known') {
    return t(`standing.${subject}.notKnown`, { count: unknown });
  }
  const sides = [
    ownText(standing, t, subject),
    partsText(standing, t, subject),
    ...(unknown > 0 ? [t('standing.unknown', { count: unknown })] : []),
  ];
  return sides.join(', ');
}

/** How much is its own. */
export function ownText(
  { own }: StandingAnswer,
  t: Texts,
  subject: StandingSubject = 'entity',
): string {
  const count = totalOf(own);
  return count === 0
    ? t(`standing.${subject}.noneOwn`)
    : t(`standing.${subject}.own`, { count });
}

/** How much is of the parts. */
export function partsText(
  { parts }: StandingAnswer,
  t: Texts,
  subject: StandingSubject = 'entity',
): string {
  const count = totalOf(parts);
  return count === 0
    ? t(`standing.${subject}.noneOfParts`)
    : t(`standing.${subject}.parts`, { count });
}

import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Texts } from '../../translation';
import type { OnCallPeriod } from '../OnCallPeriods';
import { peopleText } from './partyText';

/** Who is on call at the moment of the report, in a line of text; else why that is not known, or who is next. */
export function onCallText(
  { onCall }: RouteAnswer,
  t: Texts,
  time: (iso: string) => string,
): string {
  const { state, value, instead, reason = '', rotation, next = [] } = onCall;
  const channel = rotation?.channel ? ` · ${rotation.channel}` : '';
  if (state === 'valid' && value) {
    return `${namesOf(value)}${channel}`;
  }
  if (state === 'missing') {
    return next.length > 0
      ? t('whoPage.text.nextOnCall', {
          next: next
            .map(period =>
              t('whoPage.text.next', {
                party: namesOf([period]),
                time: time(period.from),
              }),
            )
            .join(', '),
        })
      : t('whoPage.text.nobody');
  }
  return instead
    ? t('whoPage.text.declared', {
        reason,
        party: `${namesOf(instead.value)}${channel}`,
      })
    : t('whoPage.text.unknown', { reason });
}

function namesOf(periods: readonly OnCallPeriod[]): string {
  return peopleText(periods.map(({ party }) => party));
}

import { DateTime } from 'luxon';
import type { EffectiveModel } from '../../effective/types';
import { usableValue } from '../../resolution/usableValue';
import { nextOccurrences, parseCadence, previousOccurrence } from '../../time';
import type { EntityAnswer } from '../entitySchemas';
import type { AnswerContext } from './AnswerContext';

/** As many as fit on a small timeline. */
const DATES_SHOWN = 6;
/** Freezes further away say nothing about the dates shown. */
const FREEZES_WITHIN = { months: 6 };

/** The declared cadence with its dates around now; a freeze moves no date, it marks it. */
export function answerReleases(
  effective: EffectiveModel,
  context: AnswerContext,
): EntityAnswer['releaseCadence'] {
  const { model, now } = context;
  const timeZone = model?.spec.timeZone ?? 'UTC';
  const today = DateTime.fromJSDate(now).setZone(timeZone);
  const horizon = today.plus(FREEZES_WITHIN).toISODate() ?? '';
  const freezes = (model?.spec.freezes ?? [])
    .filter(
      ({ from, to }) => to >= (today.toISODate() ?? '') && from <= horizon,
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const text = usableValue(effective.releaseCadence);
  const parsed = text === undefined ? undefined : parseCadence(text);
  if (!parsed?.ok) {
    return { ...effective.releaseCadence, next: [], freezes };
  }
  const options = {
    periodsFrom: model?.spec.periodsFrom ?? '2026-01-05',
    timeZone,
    from: now,
  };
  return {
    ...effective.releaseCadence,
    previous: previousOccurrence(parsed.value, options),
    next: nextOccurrences(parsed.value, {
      ...options,
      count: DATES_SHOWN,
    }).map(date => {
      const freeze = freezes.find(({ from, to }) => from <= date && date <= to);
      return { date, frozen: freeze && { reason: freeze.reason } };
    }),
    freezes,
  };
}

import { DateTime } from 'luxon';
import type { Freeze, OperatingModel } from '../model/types';
import { nextOccurrences, parseCadence, previousOccurrence } from '../time';
import type { EntityAnswer } from '../api/entitySchemas';

type Releases = EntityAnswer['releaseCadence'];

/** The dates of one stream around a day. */
export type ReleaseTimeline = Pick<Releases, 'freezes'> &
  Pick<Releases['streams'][number], 'previous' | 'next'>;

/** As many as fit on a small timeline. */
const DATES_SHOWN = 6;
/** Freezes further away say nothing about the dates shown. */
const FREEZES_WITHIN = { months: 6 };
/** Cadences are few; a bound for those that are not. */
const MOST_CADENCES = 500;

/** Calendar arithmetic is most of what an answer costs, and its result holds for a whole day. */
const known = new WeakMap<
  object,
  {
    /** The day, in milliseconds since 1970, half-open. */
    from: number;
    until: number;
    timelines: Map<string, ReleaseTimeline>;
  }
>();
const NO_MODEL = {};

/**
 * The release dates before and from today on, in the zone of the model, with the freezes that they may fall into.
 *
 * @param cadence - as written; without one, or with one that cannot be parsed, there are no dates
 * @param model - must not be changed once it was used here
 */
export function releaseTimeline(
  cadence: string | undefined,
  model: OperatingModel | undefined,
  now: Date,
): ReleaseTimeline {
  const key = model ?? NO_MODEL;
  const time = now.getTime();
  const before = known.get(key);
  const isSameDay =
    before && before.from <= time && time < before.until && hasRoom(before);
  const ofDay = isSameDay ? before : startDay(model, now);
  known.set(key, ofDay);
  const timeline =
    ofDay.timelines.get(cadence ?? '') ?? createTimeline(cadence, model, now);
  ofDay.timelines.set(cadence ?? '', timeline);
  return timeline;
}

function hasRoom({ timelines }: { timelines: Map<string, unknown> }): boolean {
  return timelines.size < MOST_CADENCES;
}

function startDay(model: OperatingModel | undefined, now: Date) {
  const day = inZoneOf(model, now).startOf('day');
  return {
    from: day.toMillis(),
    until: day.plus({ days: 1 }).toMillis(),
    timelines: new Map<string, ReleaseTimeline>(),
  };
}

function inZoneOf(model: OperatingModel | undefined, now: Date): DateTime {
  return DateTime.fromJSDate(now).setZone(model?.spec.timeZone ?? 'UTC');
}

function createTimeline(
  cadence: string | undefined,
  model: OperatingModel | undefined,
  now: Date,
): ReleaseTimeline {
  const day = inZoneOf(model, now);
  const today = day.toISODate() ?? '';
  const horizon = day.plus(FREEZES_WITHIN).toISODate() ?? '';
  const freezes = (model?.spec.freezes ?? [])
    .filter(({ from, to }) => to >= today && from <= horizon)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const parsed = cadence === undefined ? undefined : parseCadence(cadence);
  if (!parsed?.ok) {
    return { next: [], freezes };
  }
  const options = {
    periodsFrom: model?.spec.periodsFrom ?? '2026-01-05',
    timeZone: model?.spec.timeZone ?? 'UTC',
    from: now,
  };
  return {
    previous: previousOccurrence(parsed.value, options),
    next: nextOccurrences(parsed.value, { ...options, count: DATES_SHOWN }).map(
      date => ({ date, frozen: frozenOn(date, freezes) }),
    ),
    freezes,
  };
}

function frozenOn(date: string, freezes: readonly Freeze[]) {
  const freeze = freezes.find(({ from, to }) => from <= date && date <= to);
  return freeze && { reason: freeze.reason };
}

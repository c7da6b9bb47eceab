import type { PersonRotation, Shift } from '../api/personSchemas';
import type { Facts } from '../facts/Facts';
import { renderMessage, type Reader } from '../messages/renderMessage';
import type { OperatingModel, Rotation } from '../model/types';
import type { PartyView } from '../catalog/types';
import { dutiesFrom, type OnCallPeriod } from '../time';
import { inZone, isoWithOffset } from '../time/wallTime';
import { membersSeen } from './membersSeen';
import { onCallOf } from './onCallOf';

const DAY = 86_400_000;
/** Shifts that begin within four weeks, counted from the end of today in UTC, are listed; the next one is looked for within a year. */
const LISTED = 28 * DAY;
const LOOKED_FOR = 365 * DAY;
/** Calendar arithmetic takes its time: so many duties are looked at, of the person and of others, in all rotations together. */
const MOST_DUTIES = 600;
/** More than anybody reads. */
const MOST_SHIFTS = 100;
/** A rotation is one of those in which somebody takes turns. */
const MOST_ROTATIONS = 20;

/**
 * When one person is on call.
 * @public
 */
export interface Shifts {
  rotations: { items: PersonRotation[]; totalItems: number };
  shifts: { items: Shift[]; until: string };
}

/**
 * What has to be known to say when somebody is on call.
 * @public
 */
export interface ShiftContext {
  parties: ReadonlyMap<string, PartyView>;
  facts: Facts;
  now: Date;
  reader(model: OperatingModel): Reader;
}

/**
 * When a person is on call in the rotations of models: now, next, and within four weeks.
 * @public
 */
export function answerShifts(
  person: string,
  models: readonly OperatingModel[],
  context: ShiftContext,
): Shifts {
  const { facts, now } = context;
  const all = models.flatMap(model =>
    model.spec.rotations
      .filter(rotation => takesTurns(person, rotation, model, facts))
      .map(rotation => ({ model, rotation })),
  );
  const looked = all.slice(0, MOST_ROTATIONS).map(({ model, rotation }) => ({
    model,
    rotation,
    ...periodsOf(person, rotation, model, {
      ...context,
      most: Math.floor(MOST_DUTIES / Math.min(all.length, MOST_ROTATIONS)),
    }),
  }));
  const at = now.getTime();
  const fourWeeks = endOfDay(at) + LISTED;
  const shifts = looked
    .flatMap(({ model, rotation, periods, notKnown }) =>
      periods.map(
        ({ from, until }): Shift => ({
          ...nameOf(rotation, model),
          from,
          until,
          ...(notKnown && { declared: true as const }),
        }),
      ),
    )
    .sort((one, other) => Date.parse(one.from) - Date.parse(other.from));
  const end = Math.min(
    fourWeeks,
    ...looked.map(({ lookedUntil }) => lookedUntil),
    ...shifts.slice(MOST_SHIFTS, MOST_SHIFTS + 1).map(startOf),
  );
  const rotations = looked
    .map(({ model, rotation, periods, notKnown }): PersonRotation => {
      const { coverage, channel } = rotation;
      const current = periods.find(period => startOf(period) <= at);
      const next = periods.find(period => startOf(period) > at);
      return {
        ...nameOf(rotation, model),
        coverage,
        channel,
        now: current && boundsOf(current),
        next: next && boundsOf(next),
        notKnown,
      };
    })
    .sort((one, other) => soonest(one) - soonest(other));
  return {
    rotations: { items: rotations, totalItems: all.length },
    shifts: {
      items: shifts.filter(shift => startOf(shift) < end),
      until: new Date(end).toISOString(),
    },
  };
}

/** Whether somebody is on call in a rotation at some time, as it is declared or as it was seen. */
function takesTurns(
  person: string,
  rotation: Rotation,
  model: OperatingModel,
  facts: Facts,
): boolean {
  const { members, overrides } = rotation;
  return (
    members.includes(person) ||
    overrides.some(({ member }) => member === person) ||
    membersSeen(model, rotation, facts).includes(person)
  );
}

/** The coming periods of a person, the running one first, and until when all of them are among these. */
function periodsOf(
  person: string,
  rotation: Rotation,
  model: OperatingModel,
  context: ShiftContext & { most: number },
): { periods: OnCallPeriod[]; lookedUntil: number; notKnown?: string } {
  const { facts, now, most } = context;
  const { timeZone, businessHours } = model.spec;
  const at = now.getTime();
  const onCall = onCallOf(rotation, model, context).now;
  const part = `spec.rotations[${rotation.id}]`;
  const seen =
    rotation.source &&
    onCall.state !== 'unknown' &&
    facts.about({ entityRef: model.entityRef, part }, 'on-call')?.value;
  if (seen) {
    const shown = (iso: string) => isoWithOffset(inZone(iso, timeZone));
    return {
      periods: seen
        .filter(
          ({ member, until }) => member === person && Date.parse(until) > at,
        )
        .map(({ member, from, until }) => ({
          member,
          from: shown(from),
          until: shown(until),
        }))
        .sort((one, other) => startOf(one) - startOf(other)),
      lookedUntil: Infinity,
    };
  }
  const periods: OnCallPeriod[] = [];
  let lookedUntil = Infinity;
  let count = 0;
  for (const duty of dutiesFrom(
    { ...rotation, businessHours, timeZone },
    now,
  )) {
    const start = startOf(duty);
    const hasNext = periods.some(period => startOf(period) > at);
    if (start >= (hasNext ? endOfDay(at) + LISTED : at + LOOKED_FOR)) {
      break;
    }
    if (count >= most) {
      lookedUntil = start;
      break;
    }
    count += 1;
    if (duty.member === person) {
      periods.push(duty);
    }
  }
  return {
    periods,
    lookedUntil,
    ...(onCall.state === 'unknown' &&
      onCall.reason && {
        notKnown: renderMessage(onCall.reason, context.reader(model)).text,
      }),
  };
}

function nameOf(
  { id, title }: Rotation,
  model: OperatingModel,
): Pick<Shift, 'rotation' | 'title' | 'model' | 'timeZone'> {
  return {
    rotation: id,
    title: title ?? id,
    model: { entityRef: model.entityRef, title: model.title },
    timeZone: model.spec.timeZone,
  };
}

function endOfDay(at: number): number {
  return (Math.floor(at / DAY) + 1) * DAY;
}

function boundsOf({ from, until }: OnCallPeriod) {
  return { from, until };
}

function startOf({ from }: { from: string }): number {
  return Date.parse(from);
}

/** Whoever is on call now comes first, and whoever never is last. */
function soonest({ now, next }: PersonRotation): number {
  if (now) {
    return 0;
  }
  return next ? startOf(next) : Number.MAX_SAFE_INTEGER;
}

import type { SourcedValue } from '../effective/EffectiveModel';
import type { Fact, FactValues } from '../facts/Fact';
import type { Message } from '../messages/Message';
import type { OperatingModel, Rotation } from '../model/types';
import type { OnCallPeriod } from '../time';
import { inZone, isoWithOffset } from '../time/wallTime';
import type { AnswerContext } from './AnswerContext';
import { dutiesOf } from './dutiesOf';

/** Who is on call at a moment, and who follows: one, as long as nobody writes pairs. */
export interface OnCall {
  now: SourcedValue<OnCallPeriod[]>;
  next: SourcedValue<OnCallPeriod[]>;
}

const NOBODY_FOLLOWS: Message = { id: 'on-call/nobody-follows' };

/** What has to be known beside a rotation to say who is on call in it. */
type OnCallContext = Pick<AnswerContext, 'parties' | 'facts' | 'now'>;

/**
 * Who is on call in a rotation of the model. Where a schedule outside decides, that is what was seen of it; where nobody
 * looked, or it could not be read, it is unknown, with the declared person in its place.
 */
export function onCallOf(
  rotation: Rotation,
  model: OperatingModel,
  context: OnCallContext,
): OnCall {
  const part = `spec.rotations[${rotation.id}]`;
  const source = {
    kind: 'model' as const,
    entityRef: model.entityRef,
    path: part,
  };
  const { now, next } = dutiesOf(rotation, model, context.now);
  const declared = {
    now: stateOf(now ? [now] : [], context, { id: 'on-call/nobody' }),
    next: stateOf(next ? [next] : [], context, NOBODY_FOLLOWS),
  };
  if (!rotation.source) {
    return {
      now: { ...declared.now, source },
      next: { ...declared.next, source },
    };
  }
  const seen = context.facts.about(
    { entityRef: model.entityRef, part },
    'on-call',
  );
  const duties = seen?.state === 'seen' && seen.value;
  const at = context.now.getTime();
  const isRead =
    duties &&
    (duties.length === 0 || duties.some(({ until }) => at < Date.parse(until)));
  if (duties && isRead) {
    const { current, later } = dutiesSeen(duties, at, model);
    return {
      now: {
        ...stateOf(current, context, { id: 'on-call/nobody' }),
        source,
      },
      next: { ...stateOf(later, context, NOBODY_FOLLOWS), source },
    };
  }
  const reason = whyNotKnown(rotation.source, seen);
  const notKnown = ({
    value,
  }: SourcedValue<OnCallPeriod[]>): SourcedValue<OnCallPeriod[]> => ({
    state: 'unknown',
    reason,
    source,
    ...(value && { instead: { value, source } }),
  });
  return { now: notKnown(declared.now), next: notKnown(declared.next) };
}

/** Who is on call at a moment by what was seen, and whoever follows first, on the clocks of the model. */
function dutiesSeen(
  duties: FactValues['on-call'],
  at: number,
  { spec: { timeZone } }: OperatingModel,
): { current: OnCallPeriod[]; later: OnCallPeriod[] } {
  const shown = (iso: string) => isoWithOffset(inZone(iso, timeZone));
  const periods = duties.map(({ member, from, until }) => ({
    member,
    from: shown(from),
    until: shown(until),
  }));
  const coming = periods.filter(({ from }) => Date.parse(from) > at);
  const first = Math.min(...coming.map(({ from }) => Date.parse(from)));
  return {
    current: periods.filter(
      ({ from, until }) => Date.parse(from) <= at && at < Date.parse(until),
    ),
    later: coming.filter(({ from }) => Date.parse(from) === first),
  };
}

/** Nobody looked, it could not be read, or what was read ends before the moment. */
function whyNotKnown(
  { provider, scheduleId: schedule }: NonNullable<Rotation['source']>,
  seen: Fact<FactValues['on-call']> | undefined,
): Message {
  if (!seen) {
    return { id: 'on-call/outside', parameters: { schedule, provider } };
  }
  return seen.state === 'seen'
    ? { id: 'on-call/outside-later', parameters: { schedule, provider } }
    : {
        id: 'on-call/outside-unknown',
        parameters: { schedule, provider, why: seen.reason ?? seen.state },
      };
}

/** What is known of being on call where no rotation answers; an annotation may name a schedule outside. */
export function onCallWithoutRotation(
  annotation: string | undefined,
  reason: Message | undefined,
): SourcedValue<OnCallPeriod[]> {
  return annotation
    ? {
        state: 'unknown',
        reason: { id: 'on-call/annotation', parameters: { annotation } },
      }
    : { state: 'missing', reason: reason ?? { id: 'on-call/no-rotation' } };
}

function stateOf(
  periods: OnCallPeriod[],
  { parties }: OnCallContext,
  nobody: Message,
): SourcedValue<OnCallPeriod[]> {
  if (periods.length === 0) {
    return { state: 'missing', reason: nobody };
  }
  const stranger = periods.find(({ member }) => !parties.has(member));
  return stranger
    ? {
        state: 'invalid',
        value: periods,
        reason: {
          id: 'on-call/unknown-member',
          parameters: { member: { entity: stranger.member } },
        },
      }
    : { state: 'valid', value: periods };
}

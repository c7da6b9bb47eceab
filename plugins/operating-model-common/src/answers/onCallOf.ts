import { soFar } from '../effective/absentValue';
import type {
  OnCallAnnotation,
  SourcedValue,
  ValueSource,
} from '../effective/EffectiveModel';
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

const NOBODY: Message = { id: 'on-call/nobody' };
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
    now: stateOf(now ? [now] : [], context, NOBODY, source),
    next: stateOf(next ? [next] : [], context, NOBODY_FOLLOWS, source),
  };
  if (!rotation.source) {
    return declared;
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
      now: stateOf(current, context, NOBODY, source),
      next: stateOf(later, context, NOBODY_FOLLOWS, source),
    };
  }
  const reason = whyNotKnown(rotation.source, seen);
  const notKnown = ({
    value,
    instead = value && { value, source },
  }: SourcedValue<OnCallPeriod[]>): SourcedValue<OnCallPeriod[]> => ({
    state: 'unknown',
    reason,
    source,
    ...(instead && { instead }),
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

/** What is known of being on call where no rotation answers; annotations may name schedules outside, all of which are said. */
export function onCallWithoutRotation(
  annotations: readonly OnCallAnnotation[] = [],
  { state, reason }: Pick<SourcedValue<string>, 'state' | 'reason'>,
): SourcedValue<OnCallPeriod[]> {
  if (annotations.length > 0) {
    return {
      state: 'unknown',
      reason: {
        id:
          annotations.length === 1
            ? 'on-call/annotation'
            : 'on-call/annotations',
        parameters: {
          annotations: { list: annotations.map(({ key }) => key), and: true },
        },
      },
    };
  }
  return state === 'unknown'
    ? { state, reason }
    : { state: 'missing', reason: reason ?? { id: 'on-call/no-rotation' } };
}

function stateOf(
  periods: OnCallPeriod[],
  { parties }: OnCallContext,
  nobody: Message,
  source: ValueSource,
): SourcedValue<OnCallPeriod[]> {
  if (periods.length === 0) {
    return { state: 'missing', reason: nobody, source };
  }
  const stranger = periods.find(({ member }) => !parties.has(member));
  if (stranger) {
    return {
      state: 'invalid',
      value: periods,
      source,
      reason: {
        id: 'on-call/unknown-member',
        parameters: { member: { entity: stranger.member } },
      },
    };
  }
  const coming = periods.find(({ member }) => parties.get(member)?.coming);
  return coming
    ? {
        state: 'unknown',
        source,
        instead: { value: periods, source },
        reason: soFar({
          id: 'effective/party-unknown',
          parameters: { party: { entity: coming.member } },
        }),
      }
    : { state: 'valid', value: periods, source };
}

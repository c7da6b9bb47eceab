import type { OperatingModel, Rotation } from '../../model/types';
import {
  nextOnCall,
  onCallAt,
  type OnCallPeriod,
  type RotationSchedule,
} from '../../time';

/** Who is on call in a rotation at a moment, and who follows; members whom the catalog does not know too. */
export interface Duties {
  now?: OnCallPeriod;
  next?: OnCallPeriod;
}

interface KnownDuties extends Duties {
  /** Milliseconds since 1970, half-open: in between nothing changes. */
  from: number;
  until: number;
}

/** Where nobody is on call and nobody follows, that is looked up again after so long. */
const LONGEST = 3_600_000;
/** An answer asks for now and for the moments of escalation steps; a bound for callers that ask for any moment. */
const MOST_KNOWN = 20;

/** Calendar arithmetic is most of what an answer costs, and its result holds for a whole shift. */
const known = new WeakMap<OperatingModel, Map<string, KnownDuties[]>>();

/** Who is on call in a rotation of the model. A model object must not be changed once it was used here. */
export function dutiesOf(
  rotation: Rotation,
  model: OperatingModel,
  at: Date,
): Duties {
  const ofModel = known.get(model) ?? new Map<string, KnownDuties[]>();
  known.set(model, ofModel);
  const time = at.getTime();
  const before = ofModel.get(rotation.id) ?? [];
  const found = before.find(({ from, until }) => from <= time && time < until);
  if (found) {
    return found;
  }
  const schedule: RotationSchedule = {
    ...rotation,
    businessHours: model.spec.businessHours,
    timeZone: model.spec.timeZone,
  };
  const now = onCallAt(schedule, at);
  const next = nextOnCall(schedule, at);
  const change = now?.until ?? next?.from;
  const duties: KnownDuties = {
    now,
    next,
    // When it became so that nobody is on call is not known.
    from: now ? Date.parse(now.from) : time,
    until: change === undefined ? time + LONGEST : Date.parse(change),
  };
  ofModel.set(rotation.id, [...before.slice(1 - MOST_KNOWN), duties]);
  return duties;
}

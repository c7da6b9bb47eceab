import { scheduleOfRotation } from '../model/scheduleOfRotation';
import type { OperatingModel, Rotation } from '../model/types';
import {
  nextOnCall,
  onCallAt,
  type OnCallPeriod,
  type RotationSchedule,
} from '../time';

/** Where nobody is on call and nobody follows, that is looked up again after so long. */
const LONGEST = 3_600_000;
/** Moments that are asked about in turn: now, and the steps of issues that were reported at other times. */
const MOST_KNOWN = 8;

/** Who is on call in a rotation at a moment, and who follows; members whom the catalog does not know too. */
export class Duties {
  readonly now?: OnCallPeriod;
  readonly #schedule: RotationSchedule;
  readonly #at: Date;
  readonly #until: number;
  #next?: { period?: OnCallPeriod };

  constructor(schedule: RotationSchedule, at: Date) {
    this.#schedule = schedule;
    this.#at = at;
    this.now = onCallAt(schedule, at);
    const change = this.now?.until ?? this.next?.from;
    this.#until =
      change === undefined ? at.getTime() + LONGEST : Date.parse(change);
  }

  /** Looked up when it is asked for: it is most of the work, and not every answer says it. */
  get next(): OnCallPeriod | undefined {
    this.#next ??= { period: nextOnCall(this.#schedule, this.#at) };
    return this.#next.period;
  }

  /** Whether nothing has changed between the moment of this and another one. */
  holdAt(at: Date): boolean {
    return this.#at <= at && at.getTime() < this.#until;
  }
}

/** Calendar arithmetic is most of what an answer costs, and its result holds for a whole shift. */
const known = new WeakMap<Rotation, Duties[]>();

/** Who is on call in a rotation of the model. A model object must not be changed once it was used here. */
export function dutiesOf(
  rotation: Rotation,
  model: OperatingModel,
  at: Date,
): Duties {
  const ofRotation = known.get(rotation) ?? [];
  const before = ofRotation.find(duties => duties.holdAt(at));
  if (before) {
    return before;
  }
  const duties = new Duties(scheduleOfRotation(model, rotation), at);
  known.set(rotation, [duties, ...ofRotation].slice(0, MOST_KNOWN));
  return duties;
}

import { DateTime } from 'luxon';
import { scheduleOfRotation } from '../../model/scheduleOfRotation';
import type { Rotation, SupportTier } from '../../model/types';
import { gapsInTurn } from '../../time/rotationGaps';
import type { ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { modelFragment } from '../fixes/modelFragment';
import { promisesOf } from './promisesOf';

/**
 * Whether the shifts of a rotation have begun that tiers count on already: before its first one it has nobody on call but in
 * overrides, whatever it covers later.
 */
export function firstShift(
  { state, model, now }: ModelCheckContext,
  rotation: Rotation,
  tiers: readonly SupportTier[],
): Outcome[] {
  const { id, startsOn, overrides } = rotation;
  const { status, timeZone } = model.spec;
  const promising = tiers.filter(({ coverage }) => coverage !== 'best-effort');
  if (!['trial', 'adopted'].includes(status) || promising.length === 0) {
    return [];
  }
  const part = `spec.rotations[${id}].startsOn`;
  const evidence = [
    { label: part, value: startsOn },
    { label: 'Status of the model', value: status },
  ];
  const today = DateTime.fromJSDate(now, { zone: timeZone });
  if (startsOn <= (today.toISODate() ?? '')) {
    return [
      {
        result: 'pass',
        part,
        says: 'started',
        parameters: { rotation: id, startsOn },
        evidence,
      },
    ];
  }
  let start = DateTime.fromISO(startsOn, { zone: timeZone });
  const [gap] = gapsInTurn(scheduleOfRotation(model, rotation), {
    from: now,
    until: start.plus({ days: 1 }).toJSDate(),
    isKnown: () => true,
  });
  if (!gap) {
    return [
      {
        result: 'pass',
        part,
        says: 'overridden',
        parameters: { rotation: id, startsOn },
        evidence: [
          ...evidence,
          { label: 'Overrides', value: overrides.length },
        ],
      },
    ];
  }
  // Whole weeks keep the weekday of the handoff, a year of them keeps the edit the same from sweep to sweep.
  while (start > today) {
    start = start.minus({ weeks: 52 });
  }
  return [
    {
      result: 'fail',
      part,
      says: 'not-started',
      parameters: {
        rotation: id,
        startsOn,
        promises: promisesOf(promising),
      },
      evidence,
      fix: createFix(state.view, {
        summary: 'Let it start now, or keep the model a draft until then',
        fragment: modelFragment('rotations', id, {
          startsOn: start.toISODate() ?? startsOn,
        }),
      }),
    },
  ];
}

import type { Rotation, SupportTier } from '../../model/types';
import type { ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { modelFragment } from '../fixes/modelFragment';
import { gapOfCoverage } from './gapOfCoverage';
import { promisesOf } from './promisesOf';

/** Whether a rotation covers what the tiers promise that escalate to it. */
export function uncoveredHours(
  context: ModelCheckContext,
  rotation: Rotation,
  tiers: readonly SupportTier[],
): Outcome[] {
  if (tiers.length === 0) {
    return [];
  }
  const { id, coverage } = rotation;
  const gaps = tiers.flatMap(tier => {
    const gap = gapOfCoverage(context, rotation, tier);
    return gap ? [{ tier, ...gap }] : [];
  });
  const uncovered = gaps.map(({ tier }) => tier);
  const fails = uncovered.length > 0;
  // Hours that are open every week say more than those of a holiday.
  const holiday = gaps.every(gap => gap.holiday !== undefined)
    ? gaps[0]?.holiday
    : undefined;
  const missing = holiday === undefined ? 'uncovered' : 'closed-on-holidays';
  const named = fails ? uncovered : tiers;
  const widest = ['24x7', '24x5', 'business-hours'].find(hours =>
    uncovered.some(tier => tier.coverage === hours),
  );
  return [
    {
      result: fails ? 'fail' : 'pass',
      part: `spec.rotations[${id}].coverage`,
      says: fails ? missing : 'covered',
      parameters: {
        rotation: id,
        coverage,
        promises: promisesOf(named),
        ...(holiday !== undefined && { holiday }),
      },
      evidence: [
        { label: 'Covered', value: coverage },
        ...named.map(tier => ({
          label: `Promised by ${tier.id}`,
          value: tier.coverage,
        })),
        ...(holiday === undefined
          ? []
          : [{ label: 'Next holiday', value: holiday }]),
      ],
      ...(fails && {
        fix: createFix(context.state.view, {
          summary: 'Cover what is promised, or promise what is covered',
          fragment: modelFragment('rotations', id, {
            coverage: widest ?? '24x7',
          }),
        }),
      }),
    },
  ];
}

import { pathOfTier, rotationOfPath } from '../../model/pathsInUse';
import type { EscalationPath, SupportTier } from '../../model/types';
import type { ModelCheckContext, Outcome } from '../Check';
import { MOST_CANDIDATES } from '../fixes/CatalogChoices';
import { createFix } from '../fixes/createFix';
import { modelFragment } from '../fixes/modelFragment';
import { rewrittenList } from '../fixes/rewrittenList';
import type { Fix } from '../Verdict';
import { gapOfCoverage } from './gapOfCoverage';

/**
 * Where a tier promises hours along a path that notifies no rotation: a group or a person that is notified is on call at no
 * particular time. A tier without a path is another question.
 */
export function pathWithoutRotation(
  context: ModelCheckContext,
  tier: SupportTier,
): Outcome[] {
  const { model } = context;
  const path = pathOfTier(model, tier);
  if (
    !path ||
    tier.coverage === 'best-effort' ||
    rotationOfPath(model, path) !== undefined
  ) {
    return [];
  }
  const { id, coverage } = tier;
  return [
    {
      result: 'fail',
      part: `spec.supportTiers[${id}].escalationPath`,
      says: 'no-rotation',
      parameters: { tier: id, coverage, path: path.id },
      evidence: [
        { label: `Promised by ${id}`, value: coverage },
        { label: 'Escalation path', value: path.id },
        { label: 'Rotations that it notifies', value: 0 },
      ],
      fix: fixFor(context, tier, path),
    },
  ];
}

/** Rotations that cover what is promised can be notified first; where there is none, no more can be promised. */
function fixFor(
  context: ModelCheckContext,
  tier: SupportTier,
  path: EscalationPath,
): Fix {
  const { view } = context.state;
  const candidates = rotationsCovering(context, tier);
  return candidates.length > 0
    ? createFix(view, {
        summary: 'Notify a rotation first, or promise no hours',
        fragment: rewrittenList(path.steps, () =>
          modelFragment('escalationPaths', path.id, {
            steps: [
              { notify: '<rotation>', after: 'PT0S' },
              ...path.steps.map(step => ({ ...step })),
            ],
          }),
        ),
        candidates,
      })
    : createFix(view, {
        summary:
          'Promise no hours until a rotation covers them and the path notifies it',
        fragment: modelFragment('supportTiers', tier.id, {
          coverage: 'best-effort',
        }),
      });
}

function rotationsCovering(
  context: ModelCheckContext,
  tier: SupportTier,
): string[] {
  return context.model.spec.rotations
    .filter(rotation => !gapOfCoverage(context, rotation, tier))
    .slice(0, MOST_CANDIDATES)
    .map(({ id }) => `rotation:${id}`);
}

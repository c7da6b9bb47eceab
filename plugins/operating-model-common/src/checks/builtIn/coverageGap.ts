import { pathOfTier, rotationOfPath } from '../../model/pathsInUse';
import type { Check } from '../Check';
import { firstShift } from '../rotations/firstShift';
import { pathWithoutRotation } from '../rotations/pathWithoutRotation';
import { uncoveredHours } from '../rotations/uncoveredHours';
import { unknownMembers } from '../rotations/unknownMembers';

export const coverageGap: Check = {
  id: 'coverage.gap',
  version: 3,
  title: 'Promised hours are not covered',
  severity: 'error',
  source: {
    title:
      'PagerDuty, full-service ownership: escalation policies without gaps in time',
    url: 'https://ownership.pagerduty.com/escalations/',
  },
  messages: {
    covered:
      'The rotation {{rotation}} covers {{coverage}}, which is enough: {{promises}}.',
    uncovered:
      'The rotation {{rotation}} covers {{coverage}}, and {{promises}}.',
    'closed-on-holidays':
      'The rotation {{rotation}} covers {{coverage}}, which are closed on holidays, next on {{holiday}}, and {{promises}}.',
    started:
      'The first shift of the rotation {{rotation}} was on {{startsOn}}.',
    overridden:
      'The first shift of the rotation {{rotation}} is on {{startsOn}}, and overrides cover the time before it.',
    'not-started':
      'Nobody is on call in the rotation {{rotation}} before {{startsOn}}, and {{promises}} already.',
    promise: '{{tier}} promises {{coverage}}',
    'no-rotation':
      '{{tier}} promises {{coverage}}, but its escalation path {{path}} notifies no rotation: nobody is on call for it.',
    known: 'The catalog knows everybody in the rotation {{rotation}}.',
    'known-overrides':
      'The catalog knows everybody in the coming overrides of the rotation {{rotation}}.',
    unknown:
      'Nobody answers in the shifts of {{person}} in the rotation {{rotation}}: the catalog does not know this person.',
  },
  checkModel(context) {
    const { model } = context;
    const { rotations, supportTiers } = model.spec;
    const tiersOf = Map.groupBy(supportTiers, tier =>
      rotationOfPath(model, pathOfTier(model, tier)),
    );
    const unanswered = supportTiers.flatMap(tier =>
      pathWithoutRotation(context, tier),
    );
    const rotating = rotations.flatMap(rotation => {
      const tiers = tiersOf.get(rotation) ?? [];
      return [
        ...uncoveredHours(context, rotation, tiers),
        ...firstShift(context, rotation, tiers),
        ...unknownMembers(context, rotation),
      ];
    });
    return [...unanswered, ...rotating];
  },
};

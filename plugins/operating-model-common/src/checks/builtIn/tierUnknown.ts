import { nearestFirst } from '../fixes/candidates';
import {
  annotationFragment,
  annotationPath,
  createFix,
} from '../fixes/createFix';
import type { Rule } from '../Rule';

export const tierUnknown: Rule = {
  code: 'tier.unknown',
  title: 'Support tier is not in the model',
  severity: 'error',
  source: {
    title: 'PagerDuty, full-service ownership: functions and tiers of services',
    url: 'https://ownership.pagerduty.com/functions/',
  },
  checkEntity({ entity, effective, annotations, model }) {
    const written = annotations.fields.get('support-tier');
    const { supportTier } = effective;
    if (
      !model ||
      !written ||
      written.problem ||
      supportTier.state !== 'invalid'
    ) {
      return [];
    }
    const tiers = model.spec.supportTiers.map(({ id }) => id);
    const instead = supportTier.instead?.value.id;
    return [
      {
        subject: { entityRef: entity.entityRef },
        message: `The support tier ${JSON.stringify(written.raw)} is not in ${
          model.title
        }; it has ${tiers.join(', ') || 'none'}.`,
        evidence: [
          { label: annotationPath(written.key), value: written.raw },
          { label: 'Holds meanwhile', value: instead ?? 'no tier' },
        ],
        fix: createFix(entity, {
          summary: 'Choose a tier of the model',
          fragment: annotationFragment(written.key, '<tier>'),
          candidates: nearestFirst(tiers, written.raw),
        }),
      },
    ];
  },
};

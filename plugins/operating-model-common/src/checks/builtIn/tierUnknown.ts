import type { Check, EntityCheckContext, Outcome } from '../Check';
import { nearestFirst } from '../fixes/candidates';
import {
  annotationFragment,
  annotationPath,
  createFix,
} from '../fixes/createFix';

export const tierUnknown: Check = {
  id: 'tier.unknown',
  title: 'Support tier is not in the model',
  severity: 'error',
  source: {
    title: 'PagerDuty, full-service ownership: functions and tiers of services',
    url: 'https://ownership.pagerduty.com/functions/',
  },
  messages: {
    known: 'The support tier {{tier}} is in {{model}}.',
    unknown: 'The support tier {{tier}} is not in {{model}}; it has {{tiers}}.',
    untold: 'What the support tier {{tier}} means cannot be told.',
  },
  checkEntity: context => {
    const written = context.annotations.fields.get('support-tier');
    return written && !written.problem ? [ofAnnotation(context, written)] : [];
  },
};

function ofAnnotation(
  { entity, effective, model }: EntityCheckContext,
  { key, raw }: { key: string; raw: string },
): Outcome {
  const { state, value, instead, reason } = effective.supportTier;
  const asWritten = { label: annotationPath(key), value: raw };
  const tier = { quote: raw };
  if (!model || state === 'unknown') {
    return {
      result: 'unknown',
      says: 'untold',
      parameters: { tier },
      evidence: [asWritten],
      reason,
    };
  }
  const named = { model: model.entityRef };
  if (state !== 'invalid') {
    return {
      result: 'pass',
      says: 'known',
      parameters: { tier: value?.id ?? tier, model: named },
      evidence: [asWritten, { label: 'Model that applies', value: named }],
    };
  }
  const tiers = model.spec.supportTiers.map(({ id }) => id);
  return {
    result: 'fail',
    says: 'unknown',
    parameters: {
      tier,
      model: named,
      tiers: tiers.length > 0 ? { list: tiers } : 'none',
    },
    evidence: [
      asWritten,
      { label: 'Holds meanwhile', value: instead?.value.id ?? 'no tier' },
    ],
    fix: createFix(entity, {
      summary: 'Choose a tier of the model',
      fragment: annotationFragment(key, '<tier>'),
      candidates: nearestFirst(tiers, raw),
    }),
  };
}

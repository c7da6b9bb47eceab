import { annotatedId } from '../asked/annotatedId';
import type { Check } from '../Check';

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
  checkEntity: context =>
    annotatedId(context, {
      field: 'support-tier',
      resolved: context.effective.supportTier,
      list: ({ spec }) => spec.supportTiers,
      noun: 'tier',
      summary: 'Choose a tier of the model',
    }),
};

import { groupCandidates } from '../candidates';
import { createFix } from '../createFix';
import { modelFragment } from '../modelFragment';
import { tiersOfPath } from '../pathsInUse';
import { durationInMinutes, parseDuration } from '../../time';
import { thresholdEvidence } from '../thresholdEvidence';
import type { Rule } from '../Rule';

const levels = {
  default: 3,
  meaning: 'Steps that the path of a tier with coverage 24x7 needs',
  source: 'PagerDuty, full-service ownership, escalation policies',
};

export const escalationShallow: Rule = {
  code: 'escalation.shallow',
  title: 'Escalation has too few steps',
  severity: 'warning',
  source: {
    title:
      'PagerDuty, full-service ownership: three levels of escalation for critical services',
    url: 'https://ownership.pagerduty.com/escalations/',
  },
  parameters: { levels },
  checkModel: ({ state, model, index, parameter }) =>
    model.spec.escalationPaths.flatMap(({ id, steps }) => {
      const tiers = tiersOfPath(model, id).filter(
        ({ coverage }) => coverage === '24x7',
      );
      const missing = parameter('levels') - steps.length;
      if (missing <= 0 || tiers.length === 0) {
        return [];
      }
      const latest = Math.max(...steps.map(({ after }) => minutesOf(after)));
      const path = `spec.escalationPaths[${id}]`;
      const added = Array.from({ length: missing }, (_, position) => ({
        notify: `<group ${position + 1}>`,
        after: `PT${latest + 30 * (position + 1)}M`,
      }));
      return [
        {
          subject: { entityRef: state.entityRef, path },
          message: `The escalation path ${id} has ${
            steps.length
          } of ${parameter('levels')} steps, and ${tiers
            .map(tier => tier.id)
            .join(', ')} promises 24x7.`,
          evidence: [
            { label: 'Steps', value: String(steps.length) },
            thresholdEvidence(levels, parameter('levels')),
          ],
          fix: createFix(state.view, {
            summary: 'Add whom to notify when nobody answered',
            fragment: modelFragment('escalationPaths', id, {
              steps: [...steps.map(step => ({ ...step })), ...added],
            }),
            candidates: groupCandidates(index),
          }),
        },
      ];
    }),
};

function minutesOf(duration: string): number {
  const parsed = parseDuration(duration);
  return parsed.ok ? Math.ceil(durationInMinutes(parsed.value)) : 0;
}

import type { OperatingModel, SupportTier } from '../../model/types';
import { groupCandidates } from '../fixes/candidates';
import { createFix } from '../fixes/createFix';
import { minutesOf } from '../promises/minutesOf';
import { modelFragment } from '../fixes/modelFragment';
import { queuesOfPath, tiersOfPath } from '../../model/pathsInUse';
import { thresholdEvidence } from '../thresholdEvidence';
import type { Rule } from '../Rule';

const levels = {
  default: 3,
  meaning:
    'Steps that a path needs along which a tier with coverage 24x7 escalates',
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
      const missing = parameter('levels') - steps.length;
      const promise = missing > 0 ? promiseOn(model, id) : undefined;
      if (!promise) {
        return [];
      }
      const latest = Math.ceil(
        Math.max(...steps.map(({ after }) => minutesOf(after))),
      );
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
          } of ${parameter('levels')} steps, and ${promise}.`,
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

/** Who promises 24x7 along a path: tiers, else queues that escalate along it whatever the tier of the entity promises. */
function promiseOn(model: OperatingModel, pathId: string): string | undefined {
  const listed = (items: { id: string }[]) =>
    items.map(({ id }) => id).join(', ');
  const always = ({ coverage }: SupportTier) => coverage === '24x7';
  const tiers = tiersOfPath(model, pathId).filter(always);
  if (tiers.length) {
    return `${listed(tiers)} promises 24x7`;
  }
  const queues = queuesOfPath(model, pathId);
  const promising = model.spec.supportTiers.filter(always);
  return queues.length && promising.length
    ? `what lands in ${listed(queues)} escalates along it, while ${listed(
        promising,
      )} promises 24x7`
    : undefined;
}

import { queuesOfPath, tiersOfPath } from '../../model/pathsInUse';
import type {
  EscalationPath,
  OperatingModel,
  SupportTier,
} from '../../model/types';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { modelFragment } from '../fixes/modelFragment';
import { minutesOf } from '../promises/minutesOf';
import { thresholdEvidence } from '../thresholdEvidence';
import type { Fix } from '../Verdict';

const levels = {
  default: 3,
  meaning:
    'Steps that a path needs along which a tier with coverage 24x7 escalates',
  source: 'PagerDuty, full-service ownership, escalation policies',
};

export const escalationShallow: Check = {
  id: 'escalation.shallow',
  title: 'Escalation has too few steps',
  severity: 'warning',
  source: {
    title:
      'PagerDuty, full-service ownership: three levels of escalation for critical services',
    url: 'https://ownership.pagerduty.com/escalations/',
  },
  parameters: { levels },
  messages: {
    enough:
      'The escalation path {{path}} has enough steps: {{steps}}, where {{levels}} are needed.',
    'tiers-one':
      'The escalation path {{path}} has {{steps}} of {{levels}} steps, and {{tiers}} promises 24x7.',
    'tiers-several':
      'The escalation path {{path}} has {{steps}} of {{levels}} steps, and {{tiers}} promise 24x7.',
    'queues-one':
      'The escalation path {{path}} has {{steps}} of {{levels}} steps, and what lands in {{queues}} escalates along it, while {{tiers}} promises 24x7.',
    'queues-several':
      'The escalation path {{path}} has {{steps}} of {{levels}} steps, and what lands in {{queues}} escalates along it, while {{tiers}} promise 24x7.',
  },
  checkModel: context =>
    context.model.spec.escalationPaths.flatMap(path => ofPath(context, path)),
};

function ofPath(context: ModelCheckContext, path: EscalationPath): Outcome[] {
  const { model, parameter } = context;
  const { id, steps } = path;
  const promise = promiseOn(model, id);
  if (!promise) {
    return [];
  }
  const needed = parameter('levels');
  const missing = needed - steps.length;
  const isEnough = missing <= 0;
  const howMany = promise.tiers.length === 1 ? 'one' : 'several';
  return [
    {
      result: isEnough ? 'pass' : 'fail',
      part: `spec.escalationPaths[${id}]`,
      says: isEnough ? 'enough' : `${promise.says}-${howMany}`,
      parameters: {
        path: id,
        steps: steps.length,
        levels: needed,
        tiers: { list: promise.tiers },
        ...(promise.queues && { queues: { list: promise.queues } }),
      },
      evidence: [
        { label: 'Steps', value: steps.length },
        thresholdEvidence(levels, needed),
      ],
      ...(!isEnough && { fix: fixFor(context, path, missing) }),
    },
  ];
}

/** Who promises 24x7 along a path: tiers, else queues that escalate along it whatever the tier of the entity promises. */
function promiseOn(
  model: OperatingModel,
  pathId: string,
):
  | { says: 'tiers' | 'queues'; tiers: string[]; queues?: string[] }
  | undefined {
  const idOf = ({ id }: { id: string }) => id;
  const always = ({ coverage }: SupportTier) => coverage === '24x7';
  const tiers = tiersOfPath(model, pathId).filter(always);
  if (tiers.length > 0) {
    return { says: 'tiers', tiers: tiers.map(idOf) };
  }
  const promising = model.spec.supportTiers.filter(always).map(idOf);
  const queues =
    promising.length > 0 ? queuesOfPath(model, pathId).map(idOf) : [];
  return queues.length > 0
    ? { says: 'queues', tiers: promising, queues }
    : undefined;
}

function fixFor(
  { state }: ModelCheckContext,
  { id, steps }: EscalationPath,
  missing: number,
): Fix {
  const latest = Math.ceil(
    Math.max(...steps.map(({ after }) => minutesOf(after))),
  );
  const added = Array.from({ length: missing }, (_, position) => ({
    notify: `<group ${position + 1}>`,
    after: `PT${latest + 30 * (position + 1)}M`,
  }));
  return createFix(state.view, {
    summary: 'Add whom to notify when nobody answered',
    fragment: modelFragment('escalationPaths', id, {
      steps: [...steps.map(step => ({ ...step })), ...added],
    }),
    choose: { kind: 'group' },
  });
}

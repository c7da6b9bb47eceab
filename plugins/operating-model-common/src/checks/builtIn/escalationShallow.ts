import type { Parameter } from '../../messages/Message';
import { queuesOfPath, tiersOfPath } from '../../model/pathsInUse';
import type {
  EscalationPath,
  OperatingModel,
  SupportTier,
} from '../../model/types';
import { notifiedRotation } from '../../scalars/notifiedRotation';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { modelFragment } from '../fixes/modelFragment';
import { minutesOf } from '../promises/minutesOf';
import { stepsThatCount } from '../rotations/stepsThatCount';
import { thresholdEvidence } from '../thresholdEvidence';
import type { Fix } from '../Verdict';

const parameters = {
  levels: {
    default: 3,
    meaning:
      'Steps that a path needs along which a tier with coverage 24x7 escalates',
    source: 'PagerDuty, full-service ownership, escalation policies',
  },
  weekdayLevels: {
    default: 2,
    meaning:
      'Steps that a path needs along which a tier with coverage 24x5 escalates',
    source: 'PagerDuty, being on call: always a secondary',
  },
};

/** How many steps each coverage asks for; the most first. */
const ASKED = [
  { coverage: '24x7', name: 'levels' },
  { coverage: '24x5', name: 'weekdayLevels' },
] as const;

export const escalationShallow: Check = {
  id: 'escalation.shallow',
  version: 3,
  title: 'Escalation has too few steps',
  severity: 'warning',
  source: {
    title:
      'PagerDuty, full-service ownership: three levels of escalation for critical services',
    url: 'https://ownership.pagerduty.com/escalations/',
  },
  parameters,
  messages: {
    enough:
      'The escalation path {{path}} has enough steps: {{steps}}, where {{levels}} are needed.',
    'tiers-one':
      'The escalation path {{path}} has {{steps}}, and {{tiers}} promises {{coverage}}.',
    'tiers-several':
      'The escalation path {{path}} has {{steps}}, and {{tiers}} promise {{coverage}}.',
    'queues-one':
      'The escalation path {{path}} has {{steps}}, and what lands in {{queues}} escalates along it, while {{tiers}} promises {{coverage}}.',
    'queues-several':
      'The escalation path {{path}} has {{steps}}, and what lands in {{queues}} escalates along it, while {{tiers}} promise {{coverage}}.',
    has: '{{steps}} of {{levels}} steps',
    'has-again': '{{steps}} of {{levels}} steps, counting {{again}}',
    person: 'those that reach {{person}} alone as one',
    rotation: 'those that notify the rotation {{rotation}} as one',
    group: 'those that notify {{group}} as one',
  },
  checkModel: context =>
    context.model.spec.escalationPaths.flatMap(path => ofPath(context, path)),
};

function ofPath(context: ModelCheckContext, path: EscalationPath): Outcome[] {
  const { model, now, parameter } = context;
  const { id } = path;
  const promises = ASKED.flatMap(({ coverage, name }) => {
    const promise = promiseOn(model, id, coverage);
    return promise ? [{ ...promise, coverage, name }] : [];
  });
  if (promises.length === 0) {
    return [];
  }
  const { steps, again } = stepsThatCount(model, path, now);
  const promise =
    promises.find(({ name }) => steps < parameter(name)) ?? promises[0];
  const needed = parameter(promise.name);
  const isEnough = steps >= needed;
  const howMany = promise.tiers.length === 1 ? 'one' : 'several';
  return [
    {
      result: isEnough ? 'pass' : 'fail',
      part: `spec.escalationPaths[${id}]`,
      says: isEnough ? 'enough' : `${promise.says}-${howMany}`,
      parameters: isEnough
        ? { path: id, steps, levels: needed }
        : {
            path: id,
            steps: hasSteps({ steps, levels: needed, again }),
            coverage: promise.coverage,
            tiers: { list: promise.tiers },
            ...(promise.queues && { queues: { list: promise.queues } }),
          },
      evidence: [
        { label: 'Steps', value: path.steps.length },
        ...(again.length > 0
          ? [
              {
                label: 'Reached by several steps',
                value: { list: again.map(nameOf) },
              },
            ]
          : []),
        thresholdEvidence(parameters[promise.name], needed),
      ],
      ...(!isEnough && { fix: fixFor(context, path, needed - steps) }),
    },
  ];
}

function hasSteps(found: {
  steps: number;
  levels: number;
  again: readonly string[];
}): Parameter {
  const { steps, levels, again } = found;
  const id = again.length > 0 ? 'has-again' : 'has';
  return {
    message: {
      id: `escalation.shallow/${id}`,
      parameters: {
        steps,
        levels,
        ...(again.length > 0 && {
          again: { list: again.map(sayAgain), and: true as const },
        }),
      },
    },
  };
}

/** Which steps count as one, in words. */
function sayAgain(notify: string): Parameter {
  const party = notify.startsWith('user:') ? 'person' : 'group';
  const name = notifiedRotation(notify) ? 'rotation' : party;
  return {
    message: {
      id: `escalation.shallow/${name}`,
      parameters: { [name]: nameOf(notify) },
    },
  };
}

function nameOf(notify: string): Parameter {
  return notifiedRotation(notify) ?? { party: notify };
}

/** Who promises so much along a path: tiers, else queues that escalate along it whatever the tier of the entity promises. */
function promiseOn(
  model: OperatingModel,
  pathId: string,
  coverage: SupportTier['coverage'],
):
  | { says: 'tiers' | 'queues'; tiers: string[]; queues?: string[] }
  | undefined {
  const idOf = ({ id }: { id: string }) => id;
  const promised = (tier: SupportTier) => tier.coverage === coverage;
  const tiers = tiersOfPath(model, pathId).filter(promised);
  if (tiers.length > 0) {
    return { says: 'tiers', tiers: tiers.map(idOf) };
  }
  const promising = model.spec.supportTiers.filter(promised).map(idOf);
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
    choose: { kind: 'group', not: steps.map(({ notify }) => notify) },
  });
}

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
  version: 2,
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
    'has-again':
      '{{steps}} of {{levels}} steps, counting those that reach {{person}} alone as one',
  },
  checkModel: context =>
    context.model.spec.escalationPaths.flatMap(path => ofPath(context, path)),
};

function ofPath(context: ModelCheckContext, path: EscalationPath): Outcome[] {
  const { model, parameter } = context;
  const { id } = path;
  const promises = ASKED.flatMap(({ coverage, name }) => {
    const promise = promiseOn(model, id, coverage);
    return promise ? [{ ...promise, coverage, name }] : [];
  });
  if (promises.length === 0) {
    return [];
  }
  const { steps, again } = stepsThatCount(model, path);
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
        ...(again
          ? [{ label: 'Reached by several steps', value: { party: again } }]
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
  again?: string;
}): Parameter {
  const { steps, levels, again } = found;
  const id = again ? 'has-again' : 'has';
  return {
    message: {
      id: `escalation.shallow/${id}`,
      parameters: {
        steps,
        levels,
        ...(again && { person: { party: again } }),
      },
    },
  };
}

/** The steps of a path, those that reach one and the same person alone as one, and who that is. */
function stepsThatCount(
  model: OperatingModel,
  { steps }: EscalationPath,
): { steps: number; again?: string } {
  const people = steps.flatMap(({ notify }) => {
    const person = onlyPersonOf(model, notify);
    return person ? [person] : [];
  });
  const again = people.find((person, at) => people.indexOf(person) < at);
  return { steps: steps.length - people.length + new Set(people).size, again };
}

/** The one person whom a step notifies, also as the only one of a rotation. */
function onlyPersonOf(
  { spec }: OperatingModel,
  notify: string,
): string | undefined {
  const id = notifiedRotation(notify);
  if (id === undefined) {
    return notify.startsWith('user:') ? notify : undefined;
  }
  const members = spec.rotations.find(rotation => rotation.id === id)?.members;
  return new Set(members).size === 1 ? members?.[0] : undefined;
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
    choose: { kind: 'group' },
  });
}

import { DateTime } from 'luxon';
import type { Message } from '../../messages/Message';
import { notifiedRotation } from '../../scalars/notifiedRotation';
import { scheduleOfRotation } from '../../model/scheduleOfRotation';
import type {
  EscalationPath,
  OperatingModel,
  Rotation,
} from '../../model/types';
import { nextSharedDuty, type SharedDuty } from '../../time';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { modelFragment } from '../fixes/modelFragment';
import { rewrittenList } from '../fixes/rewrittenList';
import { thresholdEvidence } from '../thresholdEvidence';
import type { Evidence, Fix } from '../Verdict';

const parameters = {
  weeks: {
    default: 13,
    meaning: 'Weeks that are looked through',
    source: 'Our own: a quarter',
  },
};

/** Of all paths of a model: a sweep looks at every model, and others wait. */
const MOST_DUTIES = 100_000;

export const escalationSamePerson: Check = {
  id: 'escalation.same-person',
  title: 'Two rotations of an escalation are one person',
  severity: 'warning',
  source: {
    title:
      'PagerDuty, being on call: a secondary takes over where the primary does not answer',
    url: 'https://response.pagerduty.com/oncall/being_oncall/',
  },
  parameters,
  messages: {
    different:
      'No two rotations of the escalation path {{path}} are the same person in the coming {{weeks}} weeks.',
    same: '{{person}} is on call in {{rotations}} of the escalation path {{path}} at the same time, next from {{from}} until {{until}}: whoever did not answer is asked again.',
    untold:
      'Whether two rotations of the escalation path {{path}} are ever the same person cannot be told.',
    outside:
      'Who is on call in {{rotations}} is decided by a schedule outside of the model',
    'too-many':
      'There are more shifts in the coming {{weeks}} weeks than can be looked through',
  },
  checkModel(context) {
    const { model, now, parameter } = context;
    let left = MOST_DUTIES;
    return model.spec.escalationPaths.flatMap(path => {
      const rotations = rotationsOf(model, path);
      if (rotations.length < 2) {
        return [];
      }
      const decided = rotations.filter(({ source }) => !source);
      const { found, isComplete, looked } = nextSharedDuty(
        decided.map(rotation =>
          scheduleOfRotation(model, withoutPast(rotation, now)),
        ),
        {
          from: now,
          until: DateTime.fromJSDate(now, { zone: 'utc' })
            .plus({ weeks: parameter('weeks') })
            .toJSDate(),
          most: left,
        },
      );
      left -= looked;
      return [
        found
          ? failure(context, { path, rotations: decided, found })
          : withoutFailure(context, { path, rotations, isComplete }),
      ];
    });
  },
};

function failure(
  context: ModelCheckContext,
  options: { path: EscalationPath; rotations: Rotation[]; found: SharedDuty },
): Outcome {
  const { path, rotations, found } = options;
  const { member, from, until } = found;
  const shared = found.rotations.map(position => rotations[position]);
  const names = { list: shared.map(({ id }) => id), and: true as const };
  return {
    result: 'fail',
    part: `spec.escalationPaths[${path.id}]`,
    says: 'same',
    parameters: {
      path: path.id,
      rotations: names,
      person: { party: member },
      from: { instant: from },
      until: { instant: until },
    },
    evidence: [
      { label: 'Person', value: { party: member } },
      { label: 'Rotations', value: names },
      { label: 'Next from', value: { instant: from } },
      { label: 'Until', value: { instant: until } },
      lookedThrough(context),
    ],
    fix: fixFor(context, { rotations, last: shared[1], member }),
  };
}

function withoutFailure(
  context: ModelCheckContext,
  options: { path: EscalationPath; rotations: Rotation[]; isComplete: boolean },
): Outcome {
  const { path, rotations, isComplete } = options;
  const weeks = context.parameter('weeks');
  const outside = rotations.filter(({ source }) => source);
  const reason: Message = isComplete
    ? {
        id: 'escalation.same-person/outside',
        parameters: { rotations: { list: outside.map(({ id }) => id) } },
      }
    : { id: 'escalation.same-person/too-many', parameters: { weeks } };
  const isKnown = isComplete && outside.length === 0;
  return {
    result: isKnown ? 'pass' : 'unknown',
    part: `spec.escalationPaths[${path.id}]`,
    says: isKnown ? 'different' : 'untold',
    parameters: isKnown ? { path: path.id, weeks } : { path: path.id },
    evidence: [
      { label: 'Rotations', value: { list: rotations.map(({ id }) => id) } },
      lookedThrough(context),
    ],
    ...(!isKnown && { reason }),
  };
}

/** Somebody else in the turns of the rotation that is asked later. */
function fixFor(
  { state }: ModelCheckContext,
  options: { rotations: Rotation[]; last: Rotation; member: string },
): Fix {
  const { rotations, last, member } = options;
  const { id, members, overrides } = last;
  const other = (person: string) => (person === member ? '<person>' : person);
  const people = rotations.flatMap(rotation => [
    ...rotation.members,
    ...rotation.overrides.map(override => override.member),
  ]);
  return createFix(state.view, {
    summary:
      'Give these turns to somebody else, or let the turns of the two rotations begin at other times',
    fragment: rewrittenList([...members, ...overrides], () =>
      modelFragment('rotations', id, {
        members: members.map(other),
        ...(overrides.some(override => override.member === member) && {
          overrides: overrides.map(override => ({
            ...override,
            member: other(override.member),
          })),
        }),
      }),
    ),
    choose: { kind: 'user', not: [...new Set(people)] },
  });
}

/** The rotations that a path notifies, each once. */
function rotationsOf(
  { spec }: OperatingModel,
  { steps }: EscalationPath,
): Rotation[] {
  const notified = new Set(steps.map(({ notify }) => notifiedRotation(notify)));
  const byId = new Map(spec.rotations.map(rotation => [rotation.id, rotation]));
  return [...notified].flatMap(id => (id && byId.get(id)) || []);
}

/** Overrides pile up over the years; what was over a year ago bounds no duty that comes. */
function withoutPast(rotation: Rotation, now: Date): Rotation {
  const lastYear = DateTime.fromJSDate(now, { zone: 'utc' }).minus({
    years: 1,
  });
  const since = lastYear.toISODate() ?? '';
  return {
    ...rotation,
    overrides: rotation.overrides.filter(({ to }) => to >= since),
  };
}

function lookedThrough({ parameter }: ModelCheckContext): Evidence {
  return thresholdEvidence(parameters.weeks, parameter('weeks'));
}

import { partyList } from '../../messages/partyList';
import { scheduleOfRotation } from '../../model/scheduleOfRotation';
import type { Rotation } from '../../model/types';
import { membersWithoutTurn } from '../../time';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { modelFragment } from '../fixes/modelFragment';
import { thresholdEvidence } from '../thresholdEvidence';
import type { Fix } from '../Verdict';

const parameters = {
  aroundTheClock: {
    default: 9,
    meaning: 'People that a rotation with coverage 24x7 needs',
    source: 'The Site Reliability Workbook, chapter 8: eight and one to spare',
  },
  weekdays: {
    default: 6,
    meaning: 'People that a rotation with coverage 24x5 needs',
    source:
      'The Site Reliability Workbook, chapter 8: five per site and one to spare',
  },
  businessHours: {
    default: 3,
    meaning: 'People that a rotation with coverage business-hours needs',
    source: 'Our own: one on duty, one away, one to spare',
  },
};

export const rotationTooSmall: Check = {
  id: 'rotation.too-small',
  version: 2,
  title: 'Rotation has too few people',
  severity: 'warning',
  source: {
    title:
      'The Site Reliability Workbook, chapter 8: a rotation around the clock from one site needs nine people, one of them to spare',
    url: 'https://sre.google/workbook/on-call/',
  },
  parameters,
  messages: {
    enough:
      'The rotation {{rotation}} covers {{coverage}} with {{people}} people; {{needed}} are needed to hold that.',
    'enough-one':
      'The rotation {{rotation}} covers {{coverage}} with 1 person; {{needed}} are needed to hold that.',
    'too-few':
      'The rotation {{rotation}} covers {{coverage}} with {{people}} people; {{needed}} are needed to hold that without burning out.',
    'never-serve':
      '{{people}} never have a turn in the rotation {{rotation}}: their shifts of {{shift}} always fall outside of its hours ({{coverage}}).',
    'never-serves':
      '{{people}} never has a turn in the rotation {{rotation}}: every shift of {{shift}} falls outside of its hours ({{coverage}}).',
    'too-few-one':
      'The rotation {{rotation}} covers {{coverage}} with 1 person; {{needed}} are needed to hold that without burning out.',
  },
  checkModel: context =>
    context.model.spec.rotations.flatMap(rotation => {
      const idle = membersWithoutTurn(
        scheduleOfRotation(context.model, rotation),
      );
      return [
        ...ofRotation(context, rotation, idle),
        ...withoutTurn(context, rotation, idle),
      ];
    }),
};

/** Shifts of hours follow the clock: who always has the night of an office is a member by name only. */
function withoutTurn(
  { state }: ModelCheckContext,
  { id, coverage, shift, handoffAt }: Rotation,
  idle: readonly string[],
): Outcome[] {
  const part = `spec.rotations[${id}].members`;
  return idle.length === 0
    ? []
    : [
        {
          result: 'fail',
          part,
          says: idle.length === 1 ? 'never-serves' : 'never-serve',
          parameters: {
            rotation: id,
            people: partyList(idle),
            shift: { duration: shift },
            coverage,
          },
          evidence: [
            { label: part, value: partyList(idle) },
            { label: 'Shift', value: { duration: shift } },
            { label: 'Covered', value: coverage },
          ],
          fix: createFix(state.view, {
            summary:
              'Let turns be days, which count those that the hours cover, or cover the hours in which these shifts are',
            fragment: modelFragment('rotations', id, {
              shift: 'P1D',
              handoffAt: { time: handoffAt?.time ?? '00:00' },
            }),
          }),
        },
      ];
}

function ofRotation(
  context: ModelCheckContext,
  rotation: Rotation,
  idle: readonly string[],
): Outcome[] {
  const { id, coverage, members } = rotation;
  const name = parameterFor(coverage);
  if (!name) {
    return [];
  }
  const needed = context.parameter(name);
  const people = new Set(members).size - idle.length;
  const isEnough = people >= needed;
  const says = isEnough ? 'enough' : 'too-few';
  return [
    {
      result: isEnough ? 'pass' : 'fail',
      part: `spec.rotations[${id}]`,
      says: people === 1 ? `${says}-one` : says,
      parameters: { rotation: id, coverage, people, needed },
      evidence: [
        { label: 'People', value: people },
        thresholdEvidence(parameters[name], needed),
      ],
      ...(!isEnough && { fix: fixFor(context, rotation, needed - people) }),
    },
  ];
}

function fixFor(
  { state }: ModelCheckContext,
  { id, members }: Rotation,
  missing: number,
): Fix {
  const places = Array.from(
    { length: missing },
    (_, position) => `<person ${position + 1}>`,
  );
  return createFix(state.view, {
    summary:
      'Add people, or cover fewer hours: a small team does better to drop to business hours than to pretend',
    fragment: modelFragment('rotations', id, {
      members: [...members, ...places],
    }),
    choose: { kind: 'user', not: members },
  });
}

function parameterFor(coverage: string): keyof typeof parameters | undefined {
  switch (coverage) {
    case '24x7':
      return 'aroundTheClock';
    case '24x5':
      return 'weekdays';
    case 'business-hours':
      return 'businessHours';
    default:
      return undefined;
  }
}

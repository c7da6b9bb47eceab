import type { Rotation } from '../../model/types';
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
    'too-few-one':
      'The rotation {{rotation}} covers {{coverage}} with 1 person; {{needed}} are needed to hold that without burning out.',
  },
  checkModel: context =>
    context.model.spec.rotations.flatMap(rotation =>
      ofRotation(context, rotation),
    ),
};

function ofRotation(context: ModelCheckContext, rotation: Rotation): Outcome[] {
  const { id, coverage, members } = rotation;
  const name = parameterFor(coverage);
  if (!name) {
    return [];
  }
  const needed = context.parameter(name);
  const people = new Set(members).size;
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

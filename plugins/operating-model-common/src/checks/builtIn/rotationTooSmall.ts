import { personCandidates } from '../fixes/candidates';
import { createFix } from '../fixes/createFix';
import { modelFragment } from '../fixes/modelFragment';
import { thresholdEvidence } from '../thresholdEvidence';
import type { Rule } from '../Rule';

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

export const rotationTooSmall: Rule = {
  code: 'rotation.too-small',
  title: 'Rotation has too few people',
  severity: 'warning',
  source: {
    title:
      'The Site Reliability Workbook, chapter 8: a rotation around the clock from one site needs nine people, one of them to spare',
    url: 'https://sre.google/workbook/on-call/',
  },
  parameters,
  checkModel: context =>
    context.model.spec.rotations.flatMap(({ id, coverage, members }) => {
      const name = parameterFor(coverage);
      if (!name) {
        return [];
      }
      const needed = context.parameter(name);
      const people = new Set(members);
      const missing = needed - people.size;
      if (missing <= 0) {
        return [];
      }
      const { state, index } = context;
      const places = Array.from(
        { length: missing },
        (_, position) => `<person ${position + 1}>`,
      );
      return [
        {
          subject: {
            entityRef: state.entityRef,
            path: `spec.rotations[${id}]`,
          },
          message: `The rotation ${id} covers ${coverage} with ${people.size} ${
            people.size === 1 ? 'person' : 'people'
          }; ${needed} are needed to hold that without burning out.`,
          evidence: [
            { label: 'People', value: String(people.size) },
            thresholdEvidence(parameters[name], needed),
          ],
          fix: createFix(state.view, {
            summary:
              'Add people, or cover fewer hours: a small team does better to drop to business hours than to pretend',
            fragment: modelFragment('rotations', id, {
              members: [...members, ...places],
            }),
            candidates: personCandidates(index, members),
          }),
        },
      ];
    }),
};

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

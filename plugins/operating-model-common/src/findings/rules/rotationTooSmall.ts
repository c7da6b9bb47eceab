import { personCandidates } from '../candidates';
import { createFix } from '../createFix';
import { modelFragment } from '../modelFragment';
import type { ModelRuleContext, Rule } from '../Rule';

export const rotationTooSmall: Rule = {
  code: 'rotation.too-small',
  title: 'Rotation has too few people',
  severity: 'warning',
  source: {
    title:
      'The Site Reliability Workbook, chapter 8: a rotation around the clock from one site needs nine people, one of them to spare',
    url: 'https://sre.google/workbook/on-call/',
  },
  parameters: {
    aroundTheClock: {
      default: 9,
      meaning: 'People that a rotation with coverage 24x7 needs',
      source:
        'The Site Reliability Workbook, chapter 8: eight and one to spare',
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
  },
  checkModel: context =>
    context.model.spec.rotations.flatMap(({ id, coverage, members }) => {
      const needed = neededFor(coverage, context);
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
            { label: `Needed for ${coverage}`, value: String(needed) },
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

function neededFor(coverage: string, { parameter }: ModelRuleContext): number {
  switch (coverage) {
    case '24x7':
      return parameter('aroundTheClock');
    case '24x5':
      return parameter('weekdays');
    case 'business-hours':
      return parameter('businessHours');
    default:
      return 0;
  }
}

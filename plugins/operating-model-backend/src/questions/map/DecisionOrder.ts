import {
  decisionDates,
  type DecisionEntry,
  type ParsedDecisionListQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** @see decisionListQuerySchema */
export type DecisionSort = NonNullable<ParsedDecisionListQuery['sort']>;

/** Where a decision stands in a list: compared value by value, the last of them unique. */
export type DecisionPosition = readonly (string | number)[];

/** After every date. */
const NEVER = '9999-12-31';

/** Types of the values of a position. */
export function positionTypes(sort: DecisionSort): ('string' | 'number')[] {
  switch (sort) {
    case 'gaps':
      return ['number', 'number', 'string'];
    case 'narrow':
      return ['number', 'number', 'number', 'string'];
    default:
      return ['string', 'string'];
  }
}

/** Where a decision stands in the order; decisions of a turned order are compared the other way round. */
export function positionOf(
  entry: DecisionEntry,
  sort: DecisionSort,
  now: Date,
): DecisionPosition {
  const { area, decision, model, name } = entry;
  switch (sort) {
    case 'gaps':
      return [-entry.errors, -entry.gaps, name];
    case 'narrow':
      return [
        entry.scope === model.spec.appliesTo ? 1 : 0,
        -entry.errors,
        -entry.gaps,
        name,
      ];
    case 'area':
    case '-area':
      return [(area.title ?? area.id).toLocaleLowerCase('en-US'), name];
    case 'next':
    case '-next':
      return [decisionDates(decision.cadence, model, now)[0] ?? NEVER, name];
    default:
      return [name, decision.id];
  }
}

/** Compares two positions of the same order. */
export function comparePositions(
  one: DecisionPosition,
  other: DecisionPosition,
  sort: DecisionSort,
): number {
  const direction = sort.startsWith('-') ? -1 : 1;
  // A list is sorted with each request: nothing is made here.
  for (let place = 0; place < one.length; place += 1) {
    if (one[place] !== other[place]) {
      return one[place] < other[place] ? -direction : direction;
    }
  }
  return 0;
}

import {
  accountableOf,
  countBySeverity,
  decisionDates,
  type DecisionEntry,
  type ParsedDecisionListQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';

import { scopeOf } from './MapFilter';

/** @see decisionListQuerySchema */
export type DecisionSort = NonNullable<ParsedDecisionListQuery['sort']>;

/** Where a decision stands in a list: compared value by value, the last of them unique. */
export type DecisionPosition = readonly (string | number)[];

/** What an order goes by beside the decision itself. */
export interface OrderContext {
  now: Date;
  /** The title of a party as the caller may know it, else its name. */
  titleOf(party: string): string;
}

/** What a list is sorted by, whichever way round. */
type Column = Exclude<DecisionSort, `-${string}`>;

const TYPES: { [column in Column]: ('string' | 'number')[] } = {
  gaps: ['number', 'number', 'string'],
  narrow: ['number', 'number', 'number', 'string'],
  findings: ['number', 'number', 'number', 'string'],
  name: ['string', 'string'],
  area: ['string', 'string'],
  next: ['number', 'string', 'string'],
  accountable: ['number', 'string', 'string'],
  deputy: ['number', 'string', 'string'],
};

/** More of a title tells parties apart no better than their decisions. */
const LONGEST_TITLE = 200;

/** Types of the values of a position. */
export function positionTypes(sort: DecisionSort): ('string' | 'number')[] {
  return TYPES[columnOf(sort)];
}

/** Whether an order goes by the titles of parties. */
export function goesByTitles(sort: DecisionSort): boolean {
  return ['accountable', 'deputy'].includes(columnOf(sort));
}

/** Where a decision stands in the order; decisions of a turned order are compared the other way round. */
export function positionOf(
  entry: DecisionEntry,
  sort: DecisionSort,
  context: OrderContext,
): DecisionPosition {
  const { area, decision, model, name } = entry;
  const byTitle = (party: string | undefined) =>
    ifAny(
      party &&
        context
          .titleOf(party)
          .toLocaleLowerCase('en-US')
          .slice(0, LONGEST_TITLE),
      sort,
      name,
    );
  switch (columnOf(sort)) {
    case 'gaps':
      return [-entry.errors, -entry.gaps, name];
    case 'narrow':
      return [
        scopeOf(entry) === 'whole' ? 1 : 0,
        -entry.errors,
        -entry.gaps,
        name,
      ];
    case 'findings': {
      const { error, warning, info } = countBySeverity(entry.findings);
      return [-error, -warning, -info, name];
    }
    case 'area':
      return [(area.title ?? area.id).toLocaleLowerCase('en-US'), name];
    case 'accountable':
      return byTitle(accountableOf(decision)[0]);
    case 'deputy':
      return byTitle(decision.deputy);
    case 'next':
      return ifAny(
        decisionDates(decision.cadence, model, context.now)[0],
        sort,
        name,
      );
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
  const direction = directionOf(sort);
  // A list is sorted with each request: nothing is made here.
  for (let place = 0; place < one.length; place += 1) {
    if (one[place] !== other[place]) {
      return one[place] < other[place] ? -direction : direction;
    }
  }
  return 0;
}

/** What has no such value stands last, whichever way round. */
function ifAny(
  value: string | undefined,
  sort: DecisionSort,
  name: string,
): DecisionPosition {
  return value === undefined ? [directionOf(sort), '', name] : [0, value, name];
}

function columnOf(sort: DecisionSort): Column {
  return (sort.startsWith('-') ? sort.slice(1) : sort) as Column;
}

function directionOf(sort: DecisionSort): 1 | -1 {
  return sort.startsWith('-') ? -1 : 1;
}

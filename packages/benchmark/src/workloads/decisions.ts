import type { WorkloadResult } from '../report/types';
import { ISSUE_CLASS_IDS } from '../synthetic/decisionMap';
import { DIVISION } from '../synthetic/withDecisions';
import type { Bench } from './Bench';
import { compareDepth } from './compareDepth';
import { compareRoute } from './compareRoute';
import { pagesOf } from './pagesOf';

const ISSUE_CLASSES = [...ISSUE_CLASS_IDS, 'quota lock that no model knows'];
const SEVERITIES = ['sev1', 'sev2', 'sev3'];
const ORDERS = ['gaps', 'name', 'next'];

/** A workload that is nothing but a route with some paths. */
const route =
  (id: string, name: string, paths: (bench: Bench) => string[]) =>
  async (bench: Bench): Promise<WorkloadResult[]> =>
    [await compareRoute(bench, { id, name, paths: paths(bench) })];

/** W14: the first page of decisions, worst first. */
export const firstDecisions = route(
  'W14',
  'Decisions, first page of 50',
  () => ['/decisions?limit=50'],
);

/** W15: every page of decisions in three orders, each one asked for by its cursor. */
export async function everyDecision(bench: Bench): Promise<WorkloadResult[]> {
  const lists: string[][] = [];
  for (const sort of ORDERS) {
    lists.push(await pagesOf(bench, `/decisions?limit=50&sort=${sort}`));
  }
  const result = await compareRoute(bench, {
    id: 'W15',
    name: 'Decisions, every page of 50',
    paths: lists.flat(),
  });
  result.figures.push(...(await compareDepth(bench, lists[0])));
  return [result];
}

/** W16: decisions narrowed to a division, a gap, words and an entity. */
export const filteredDecisions = route(
  'W16',
  'Decisions, filtered page of 50',
  () => [
    `/decisions?party=${DIVISION}&below=true`,
    '/decisions?gap=deputy',
    '/decisions?q=quota',
    '/decisions?entityRef=system:default/system-0',
  ],
);

/** W17: where all decisions are unclear. */
export const coverage = route('W17', 'Coverage of 1,000 decisions', () => [
  '/coverage',
]);

/** W18: what each party carries. */
export const load = route('W18', 'Load of 1,000 decisions', () => ['/load']);

/** W19: who takes an issue of an entity. */
export const routeOfEntity = route(
  'W19',
  'Route of an issue of an entity',
  ({ sample }) =>
    sample.map(
      (entityRef, position) =>
        `/route?entityRef=${entityRef}&${issue(position)}`,
    ),
);

/** W20: who takes an issue of nothing in particular. */
export const routeOfModel = route(
  'W20',
  'Route of an issue without an entity',
  () => ISSUE_CLASSES.map((_, position) => `/route?${issue(position)}`),
);

/** Issue classes and severities in turn, among them classes that no queue takes and one that the model does not know. */
function issue(position: number): string {
  const issueClass = ISSUE_CLASSES[position % ISSUE_CLASSES.length];
  const severity = SEVERITIES[position % SEVERITIES.length];
  return `issueClass=${encodeURIComponent(issueClass)}&severity=${severity}`;
}

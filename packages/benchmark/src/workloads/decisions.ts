import type { WorkloadResult } from '../report/types';
import { ISSUE_CLASS_IDS } from '../synthetic/decisionMap';
import { DIVISION } from '../synthetic/withDecisions';
import { request, type Bench } from './Bench';
import { measureRoute } from './measureRoute';

const MAP_BAR = 15;
const ROUTE_BAR = 10;
const ISSUE_CLASSES = [...ISSUE_CLASS_IDS, 'quota lock that no model knows'];
const SEVERITIES = ['sev1', 'sev2', 'sev3'];

/** W14: the first page of decisions, worst first. */
export function firstDecisions(bench: Bench): Promise<WorkloadResult[]> {
  return measureRoute(bench, {
    id: 'W14',
    name: 'Decisions, first page of 50',
    bar: MAP_BAR,
    paths: ['/decisions?limit=50'],
  });
}

/** W15: every page of decisions in three orders, each one asked for by its cursor. */
export async function everyDecision(bench: Bench): Promise<WorkloadResult[]> {
  const paths: string[] = [];
  for (const sort of ['gaps', 'name', 'next']) {
    paths.push(...(await pagesOf(bench, `/decisions?limit=50&sort=${sort}`)));
  }
  return measureRoute(bench, {
    id: 'W15',
    name: 'Decisions, every page of 50',
    bar: MAP_BAR,
    paths,
  });
}

/** W16: decisions narrowed to a division, a gap, words and an entity. */
export function filteredDecisions(bench: Bench): Promise<WorkloadResult[]> {
  return measureRoute(bench, {
    id: 'W16',
    name: 'Decisions, filtered page of 50',
    bar: MAP_BAR,
    paths: [
      `/decisions?party=${DIVISION}&below=true`,
      '/decisions?gap=deputy',
      '/decisions?q=quota',
      '/decisions?entityRef=system:default/system-0',
    ],
  });
}

/** W17: where all decisions are unclear. */
export function coverage(bench: Bench): Promise<WorkloadResult[]> {
  return measureRoute(bench, {
    id: 'W17',
    name: 'Coverage of 1,000 decisions',
    bar: MAP_BAR,
    paths: ['/coverage'],
  });
}

/** W18: what each party carries. */
export function load(bench: Bench): Promise<WorkloadResult[]> {
  return measureRoute(bench, {
    id: 'W18',
    name: 'Load of 1,000 decisions',
    bar: MAP_BAR,
    paths: ['/load'],
  });
}

/** W19: who takes an issue of an entity. */
export function routeOfEntity(bench: Bench): Promise<WorkloadResult[]> {
  return measureRoute(bench, {
    id: 'W19',
    name: 'Route of an issue of an entity',
    bar: ROUTE_BAR,
    paths: bench.sample.map(
      (entityRef, position) =>
        `/route?entityRef=${entityRef}&${issue(position)}`,
    ),
  });
}

/** W20: who takes an issue of nothing in particular. */
export function routeOfModel(bench: Bench): Promise<WorkloadResult[]> {
  return measureRoute(bench, {
    id: 'W20',
    name: 'Route of an issue without an entity',
    bar: ROUTE_BAR,
    paths: ISSUE_CLASSES.map((_, position) => `/route?${issue(position)}`),
  });
}

/** Issue classes and severities in turn, among them classes that no queue takes and one that the model does not know. */
function issue(position: number): string {
  const issueClass = ISSUE_CLASSES[position % ISSUE_CLASSES.length];
  const severity = SEVERITIES[position % SEVERITIES.length];
  return `issueClass=${encodeURIComponent(issueClass)}&severity=${severity}`;
}

async function pagesOf(bench: Bench, path: string): Promise<string[]> {
  const pages: string[] = [];
  let next: string | undefined = path;
  while (next) {
    pages.push(next);
    const { pageInfo } = await request(`${bench.suiteUrl}${next}`);
    next = pageInfo.nextCursor
      ? `${path}&cursor=${encodeURIComponent(pageInfo.nextCursor)}`
      : undefined;
  }
  return pages;
}

import type { WorkloadResult } from '../report/types';
import { entityPath, type Bench } from './Bench';
import { compareDepth } from './compareDepth';
import { compareRoute } from './compareRoute';
import { pagesOf } from './pagesOf';

/** The list whose depth is looked at: the longest one. */
const DEEP = '/entities?finding=runbook.none&kind=component&limit=50';
const FILTERED = [
  '/entities?owner=group:default/group-0&tier=tier-3&finding=runbook.none&limit=50',
  '/entities?party=group:default/group-1&limit=50',
  DEEP,
  '/entities?q=component-1&limit=50',
];

/** W5: the answer for one entity, with eight clients, and the catalog's entity of the same name. */
export async function readOne(bench: Bench): Promise<WorkloadResult[]> {
  const prefix = '/entities/';
  return [
    await compareRoute(bench, {
      id: 'W5',
      name: 'GET one entity, 8 clients',
      paths: bench.sample.map(ref => `${prefix}${entityPath(ref)}`),
      requests: 5_000,
      clients: 8,
      beside: {
        what: 'by-name',
        urlFor: path =>
          `${bench.catalogUrl}/entities/by-name/${path.slice(prefix.length)}`,
      },
      bars: { p50: 1.3, p99: 2, statements: 2 },
    }),
  ];
}

/** W6: pages of entities by owner, tier and finding, by party, by finding and kind, and by words, first to last. */
export async function filteredPages(bench: Bench): Promise<WorkloadResult[]> {
  const paths: string[] = [];
  for (const path of FILTERED) {
    paths.push(...(await pagesOf(bench, path)));
  }
  const result = await compareRoute(bench, {
    id: 'W6',
    name: 'Filtered page of 50, every page',
    paths,
  });
  const deep = paths.filter(path => path.startsWith(DEEP));
  result.figures.push(...(await compareDepth(bench, deep)));
  return [result];
}

/** W7: counts per owner, tier and system. */
export async function summaries(bench: Bench): Promise<WorkloadResult[]> {
  return [
    await compareRoute(bench, {
      id: 'W7',
      name: 'Counts per owner, tier, system',
      paths: ['owner', 'tier', 'system'].map(
        groupBy => `/summary?groupBy=${groupBy}`,
      ),
    }),
  ];
}

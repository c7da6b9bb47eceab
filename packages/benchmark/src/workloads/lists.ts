import { figure } from '../report/figure';
import { percentile } from '../report/spread';
import type { WorkloadResult } from '../report/types';
import { request, timeRequests, type Bench } from './Bench';

const PAGE_BAR = { '1k': 15, '10k': 15, '100k': 25 };
const REPEATS = 60;

/** W6: pages of entities by owner, tier and finding, first to last. */
export async function filteredPages(bench: Bench): Promise<WorkloadResult[]> {
  const filters = [
    'owner=group:default/group-0&tier=tier-3&finding=runbook.none',
    'party=group:default/group-1',
    'finding=runbook.none&kind=component',
    'q=component-1',
  ];
  const p99: number[] = [];
  const flat: number[] = [];
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(`W6 filtered pages, round ${round} of ${bench.rounds}`);
    const times: number[] = [];
    for (const filter of filters) {
      const pages = await timePages(bench, filter);
      times.push(...pages);
      if (filter.startsWith('finding=')) {
        const third = Math.max(1, Math.floor(pages.length / 3));
        flat.push(
          percentile(pages.slice(-third), 50) /
            percentile(pages.slice(1, third + 1), 50),
        );
      }
    }
    p99.push(percentile(times, 99));
  }
  return [
    {
      id: 'W6',
      name: 'Filtered page of 50, every page',
      figures: [
        figure('p99', 'ms', p99, { bar: PAGE_BAR[bench.size] }),
        figure('last third against first', '×', flat, { bar: 1.5 }),
      ],
    },
  ];
}

/** W7: counts per owner, tier and system. */
export async function summaries(bench: Bench): Promise<WorkloadResult[]> {
  const p99: number[] = [];
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(`W7 summaries, round ${round} of ${bench.rounds}`);
    const urls = ['owner', 'tier', 'system'].flatMap(groupBy =>
      Array.from(
        { length: REPEATS },
        () => `${bench.suiteUrl}/summary?groupBy=${groupBy}`,
      ),
    );
    p99.push(percentile(await timeRequests(urls), 99));
  }
  return [
    {
      id: 'W7',
      name: 'Counts per owner, tier, system',
      figures: [figure('p99', 'ms', p99, { bar: 15 })],
    },
  ];
}

async function timePages(bench: Bench, filter: string): Promise<number[]> {
  const times: number[] = [];
  let cursor: string | undefined;
  do {
    const after = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const started = performance.now();
    const page = await request(
      `${bench.suiteUrl}/entities?${filter}&limit=50${after}`,
    );
    times.push(performance.now() - started);
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
  return times;
}

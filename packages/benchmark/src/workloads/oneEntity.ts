import { figure } from '../report/figure';
import { percentile, spread } from '../report/spread';
import type { WorkloadResult } from '../report/types';
import type { StatementFigures } from '../suite/MeasuredDatabase';
import { entityPath, request, timeRequests, type Bench } from './Bench';
import { waitForCatalog } from './waitForCatalog';

const READERS = 8;
const REFRESHES_PER_ROUND = 10;

/** W4: the catalog has a new version of one entity; how long until the suite answers it. */
export async function refreshOne(bench: Bench): Promise<WorkloadResult[]> {
  const medians: number[] = [];
  const statements: number[] = [];
  const floors: number[] = [];
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(`W4 one entity changed, round ${round} of ${bench.rounds}`);
    const times: number[] = [];
    const floorTimes: number[] = [];
    for (let turn = 0; turn < REFRESHES_PER_ROUND; turn += 1) {
      const tier = `tier-${1 + ((round + turn) % 4)}`;
      const [entity] = await bench.catalog.ask<
        { kind: string; name: string }[]
      >('change', { positions: [7 + turn], tier });
      await waitForCatalog(bench, [entity], tier);
      await bench.suite.ask('statements');
      const url = `${bench.suiteUrl}/entities/${entity.kind}/default/${entity.name}/refresh`;
      const started = performance.now();
      const answer = await request(url, 'POST');
      times.push(performance.now() - started);
      const figures = await bench.suite.ask<StatementFigures>('statements');
      statements.push(figures.statements);
      if (answer.supportTier.value?.id !== tier) {
        throw new Error(`${entity.name} was answered with its old tier`);
      }
      floorTimes.push(await bench.suite.ask<number>('floorRefresh', entity));
    }
    medians.push(percentile(times, 50));
    floors.push(percentile(floorTimes, 50));
  }
  return [
    {
      id: 'W4',
      name: 'One entity changed to visible',
      figures: [
        figure('p50', 'ms', medians, { bar: 15 }),
        figure('SQL', 'statements', statements, { bar: 5 }),
      ],
      floor: spread(floors),
    },
  ];
}

/** W5: the answer for one entity, with eight clients. */
export async function readOne(bench: Bench): Promise<WorkloadResult[]> {
  const urls = bench.sample.map(
    ref => `${bench.suiteUrl}/entities/${entityPath(ref)}`,
  );
  await timeRequests(urls, READERS);
  const p50: number[] = [];
  const p99: number[] = [];
  const statements: number[] = [];
  const floors: number[] = [];
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(`W5 entity reads, round ${round} of ${bench.rounds}`);
    await bench.suite.ask('statements');
    const all = [...urls, ...urls, ...urls, ...urls];
    const times = await timeRequests(all, READERS);
    const figures = await bench.suite.ask<StatementFigures>('statements');
    p50.push(percentile(times, 50));
    p99.push(percentile(times, 99));
    statements.push(figures.statements / all.length);
    const floor = await bench.suite.ask<number[]>('floorReads', {
      entityRefs: bench.sample,
    });
    floors.push(percentile(floor, 50));
  }
  return [
    {
      id: 'W5',
      name: 'GET one entity, 8 clients',
      figures: [
        figure('p50', 'ms', p50, { bar: 3 }),
        figure('p99', 'ms', p99, { bar: 12 }),
        figure('SQL per request', 'statements', statements, { bar: 2 }),
      ],
      floor: spread(floors),
    },
  ];
}

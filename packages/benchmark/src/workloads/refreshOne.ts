import { figure } from '../report/figure';
import { ratio, type Rounds } from '../report/ratio';
import { percentile } from '../report/spread';
import type { WorkloadResult } from '../report/types';
import type { Blocks } from '../suite/BlockMeter';
import type { StatementFigures } from '../suite/MeasuredDatabase';
import { request, type Bench } from './Bench';
import { blockFigure, REQUEST_BLOCK_BAR } from './blockFigure';
import { waitForCatalog } from './waitForCatalog';

const REFRESHES_PER_ROUND = 10;
const FLOOR_BAR = 3;

/** W4: the catalog has a new version of one entity; how long until the suite answers it. */
export async function refreshOne(bench: Bench): Promise<WorkloadResult[]> {
  const p50: Rounds = { ours: [], theirs: [] };
  const statements: number[] = [];
  const blocks: Blocks[] = [];
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
      const url = `${bench.suiteUrl}/entities/${entity.kind}/default/${entity.name}/refresh`;
      await bench.suite.ask('statements');
      await bench.suite.ask('watchBlocks');
      const started = performance.now();
      const answer = await request(url, 'POST');
      times.push(performance.now() - started);
      blocks.push(await bench.suite.ask<Blocks>('blocks'));
      const figures = await bench.suite.ask<StatementFigures>('statements');
      statements.push(figures.statements);
      if (answer.supportTier.value?.id !== tier) {
        throw new Error(`${entity.name} was answered with its old tier`);
      }
      floorTimes.push(await bench.suite.ask<number>('floorRefresh', entity));
    }
    p50.ours.push(percentile(times, 50));
    p50.theirs.push(percentile(floorTimes, 50));
  }
  return [
    {
      id: 'W4',
      name: 'One entity changed to visible',
      figures: [
        ratio('p50', 'ms', p50, { to: 'floor', bar: FLOOR_BAR }),
        figure('SQL', 'statements', statements, { bar: 5 }),
        blockFigure(blocks, { bar: REQUEST_BLOCK_BAR }),
      ],
    },
  ];
}

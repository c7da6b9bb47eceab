import { spread } from '../report/spread';
import type { WorkloadResult } from '../report/types';
import type { Bench, SweepCost } from './Bench';
import { sweepFigures } from './sweepFigures';
import { waitForCatalog } from './waitForCatalog';

/** W2: nothing changed since the last sweep. */
export async function steadySweep(bench: Bench): Promise<WorkloadResult[]> {
  await bench.suite.ask('sweep');
  const rounds: SweepCost[] = [];
  const floors: number[] = [];
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(`W2 steady sweep, round ${round} of ${bench.rounds}`);
    rounds.push(await bench.suite.ask<SweepCost>('sweep'));
    const floor = await bench.suite.ask<SweepCost>('floorSweep', {
      cold: false,
      write: false,
    });
    floors.push(floor.wallSeconds);
  }
  return [
    {
      id: 'W2',
      name: 'Nothing changed',
      figures: sweepFigures(rounds, { wall: 2, rows: 0 }),
      floor: spread(floors),
    },
  ];
}

/** W3: one entity in a hundred changed since the last sweep. */
export async function partialSweep(
  bench: Bench,
  leaves: number,
): Promise<WorkloadResult[]> {
  const changed = Math.max(1, Math.floor(leaves / 100));
  const rounds: SweepCost[] = [];
  const floors: number[] = [];
  await bench.suite.ask('sweep');
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(
      `W3 one in a hundred changed, round ${round} of ${bench.rounds}`,
    );
    const positions = Array.from(
      { length: changed },
      (_, position) => position * 100,
    );
    const tier = `tier-${1 + (round % 4)}`;
    const entities = await bench.catalog.ask<{ kind: string; name: string }[]>(
      'change',
      { positions, tier },
    );
    await waitForCatalog(bench, entities, tier);
    rounds.push(await bench.suite.ask<SweepCost>('sweep'));
    const floor = await bench.suite.ask<SweepCost>('floorSweep', {
      cold: false,
      write: false,
    });
    floors.push(floor.wallSeconds);
  }
  return [
    {
      id: 'W3',
      name: 'One in a hundred changed',
      figures: sweepFigures(rounds, { wall: 2.2 }),
      floor: spread(floors),
    },
  ];
}

import type { WorkloadResult } from '../report/types';
import type { Bench, SweepCost } from './Bench';
import { sweepFigures, type SweepRounds } from './sweepFigures';
import { waitForCatalog } from './waitForCatalog';

const FLOOR_BAR = 1.2;

/** W2: nothing changed since the last sweep. */
export async function steadySweep(bench: Bench): Promise<WorkloadResult[]> {
  await bench.suite.ask('sweep');
  const rounds: SweepRounds = { ours: [], floors: [] };
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(`W2 steady sweep, round ${round} of ${bench.rounds}`);
    await sweepBesideFloor(bench, rounds);
  }
  return [
    {
      id: 'W2',
      name: 'Nothing changed',
      figures: sweepFigures(rounds, { ratio: FLOOR_BAR, rows: 0 }),
    },
  ];
}

/** W3: one entity in a hundred changed since the last sweep. The floor writes nothing. */
export async function partialSweep(
  bench: Bench,
  leaves: number,
): Promise<WorkloadResult[]> {
  const changed = Math.max(1, Math.floor(leaves / 100));
  const rounds: SweepRounds = { ours: [], floors: [] };
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
    await sweepBesideFloor(bench, rounds);
  }
  return [
    {
      id: 'W3',
      name: 'One in a hundred changed',
      figures: sweepFigures(rounds, {}),
    },
  ];
}

async function sweepBesideFloor(
  bench: Bench,
  rounds: SweepRounds,
): Promise<void> {
  rounds.ours.push(await bench.suite.ask<SweepCost>('sweep'));
  rounds.floors.push(
    await bench.suite.ask<SweepCost>('floorSweep', { cold: false }),
  );
}

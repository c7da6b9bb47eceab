import { readOptions, USAGE, type BenchmarkOptions } from './options';
import { printReport } from './report/printReport';
import type { WorkloadResult } from './report/types';
import { writeJson } from './report/writeJson';
import { startBench } from './startBench';
import type { Bench } from './workloads/Bench';
import { addDecisions } from './workloads/addDecisions';
import { coldSweep, readsDuringSweep } from './workloads/coldSweep';
import {
  coverage,
  everyDecision,
  filteredDecisions,
  firstDecisions,
  load,
  routeOfEntity,
  routeOfModel,
} from './workloads/decisions';
import { decisionSweep } from './workloads/decisionSweep';
import { filteredPages, summaries } from './workloads/lists';
import { readOne, refreshOne } from './workloads/oneEntity';
import { sqliteSweep } from './workloads/sqliteSweep';
import { partialSweep, steadySweep } from './workloads/steadySweep';

type Measure = (on: Bench) => Promise<WorkloadResult[]>;

const started = performance.now();

function progress(text: string): void {
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stderr.write(`[${String(seconds).padStart(4)} s] ${text}\n`);
}

async function run(options: BenchmarkOptions): Promise<void> {
  const running = await startBench(options, progress);
  const { bench, sqlite } = running;
  let added: Promise<void> | undefined;
  const withDecisions = (measure: Measure) => async (on: Bench) => {
    added ??= addDecisions(on);
    await added;
    return measure(on);
  };
  const workloads: [string[], Measure][] = [
    [['W1', 'W10'], coldSweep],
    [['W2'], steadySweep],
    [['W3'], on => partialSweep(on, Math.floor(options.entities * 0.9))],
    [['W4'], refreshOne],
    [['W5'], readOne],
    [['W6'], filteredPages],
    [['W7'], summaries],
    [['W9'], readsDuringSweep],
    [['W13'], on => sqliteSweep(on, sqlite)],
    [['W14'], withDecisions(firstDecisions)],
    [['W15'], withDecisions(everyDecision)],
    [['W16'], withDecisions(filteredDecisions)],
    [['W17'], withDecisions(coverage)],
    [['W18'], withDecisions(load)],
    [['W19'], withDecisions(routeOfEntity)],
    [['W20'], withDecisions(routeOfModel)],
    [['W21'], withDecisions(decisionSweep)],
  ];
  try {
    progress('Warming up: one sweep that does not count');
    await bench.suite.ask('sweep');
    await bench.suite.ask('floorSweep', { cold: true, write: true });
    progress('Waiting until the suite no longer sweeps by itself');
    await running.settled;
    const results: WorkloadResult[] = [];
    for (const [ids, measure] of workloads) {
      if (!options.only || ids.some(id => options.only?.includes(id))) {
        results.push(...(await measure(bench)));
      }
    }
    results.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
    process.stdout.write(
      `\n${options.entities} entities, ${options.rounds} rounds, Node ${process.version}\n\n`,
    );
    printReport(results);
    if (options.json) {
      await writeJson(options.json, options.size, results);
    }
  } finally {
    progress('Stopping');
    await running.stop();
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(USAGE);
    return;
  }
  await run(options);
}

main().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});

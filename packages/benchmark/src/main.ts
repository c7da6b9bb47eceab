import { writeFile } from 'node:fs/promises';
import { readOptions, USAGE, type BenchmarkOptions } from './options';
import { toJson } from './report/toJson';
import { toMarkdown } from './report/toMarkdown';
import type { WorkloadResult } from './report/types';
import { startBench } from './startBench';
import type { Bench } from './workloads/Bench';
import { addDecisions } from './workloads/addDecisions';
import { coldSweep } from './workloads/coldSweep';
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
import { hostilePreviews } from './workloads/hostilePreviews';
import { largestAnswers } from './workloads/largestAnswers';
import { filteredPages, readOne, summaries } from './workloads/reads';
import { readsDuringSweep } from './workloads/readsDuringSweep';
import { refreshOne } from './workloads/refreshOne';
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
    // The last ones leave a backend and a catalog that nothing else is to be measured with.
    [['W22'], hostilePreviews],
    [['W23'], withDecisions(largestAnswers)],
  ];
  try {
    progress('Warming up: one sweep that does not count');
    await bench.suite.ask('sweep');
    await bench.suite.ask('floorSweep', { cold: true });
    progress('Waiting until the suite no longer sweeps by itself');
    await running.settled;
    const results: WorkloadResult[] = [];
    for (const [ids, measure] of workloads) {
      if (!options.only || ids.some(id => options.only?.includes(id))) {
        results.push(...(await measured(ids, measure, bench)));
      }
    }
    results.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
    const minutes = Math.ceil((performance.now() - started) / 60_000);
    process.stdout.write(
      `\n${options.entities} entities, ${options.rounds} rounds, Node ${process.version}, ${minutes} minutes\n\n`,
    );
    const table = toMarkdown(results);
    process.stdout.write(table);
    if (options.markdown) {
      await writeFile(options.markdown, table);
    }
    if (options.json) {
      await writeFile(options.json, toJson(options, results));
    }
  } finally {
    progress('Stopping');
    await running.stop();
  }
}

/** What was measured before is not lost where a workload fails. */
async function measured(
  ids: string[],
  measure: Measure,
  bench: Bench,
): Promise<WorkloadResult[]> {
  try {
    return await measure(bench);
  } catch (error) {
    progress(`${ids} failed: ${error}`);
    process.exitCode = 1;
    return ids.map(id => ({ id, name: 'failed', figures: [] }));
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

import { figure } from '../report/figure';
import { percentile } from '../report/spread';
import type { WorkloadResult } from '../report/types';
import type { StatementFigures } from '../suite/MeasuredDatabase';
import { answer, type Bench } from './Bench';

/** As many requests per round as a 99th percentile needs to be more than the one worst of them. */
const REQUESTS = 300;
const WARM_UP = 60;

/** Requests of one kind, and how long all but the slowest of a hundred may take. */
export interface RouteWorkload {
  id: string;
  name: string;
  /** Milliseconds. */
  bar: number;
  /** The addresses to ask in turn, below the suite's own. */
  paths: string[];
}

/** Asks a route again and again with one client: how long it takes, what it costs and how large its answers are. */
export async function measureRoute(
  bench: Bench,
  { id, name, bar, paths }: RouteWorkload,
): Promise<WorkloadResult[]> {
  const urls = Array.from(
    { length: REQUESTS },
    (_, position) => `${bench.suiteUrl}${paths[position % paths.length]}`,
  );
  for (const url of urls.slice(0, WARM_UP)) {
    await answer(url);
  }
  const p50: number[] = [];
  const p99: number[] = [];
  const statements: number[] = [];
  const cpu: number[] = [];
  const sizes: number[] = [];
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(`${id} ${name}, round ${round} of ${bench.rounds}`);
    const times: number[] = [];
    await bench.suite.ask('statements');
    const cpuBefore = await bench.suite.ask<number>('cpuMs');
    for (const url of urls) {
      const started = performance.now();
      const text = await answer(url);
      times.push(performance.now() - started);
      sizes.push(Buffer.byteLength(text) / 1024);
    }
    const cpuAfter = await bench.suite.ask<number>('cpuMs');
    cpu.push((cpuAfter - cpuBefore) / urls.length);
    const figures = await bench.suite.ask<StatementFigures>('statements');
    p50.push(percentile(times, 50));
    p99.push(percentile(times, 99));
    statements.push(figures.statements / urls.length);
  }
  return [
    {
      id,
      name,
      figures: [
        figure('p50', 'ms', p50),
        figure('p99', 'ms', p99, { bar }),
        figure('Node CPU per request', 'ms', cpu),
        figure('SQL per request', 'statements', statements),
        figure('answer', 'KiB', sizes),
      ],
    },
  ];
}

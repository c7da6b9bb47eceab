import { figure } from '../report/figure';
import { ratio, type Rounds } from '../report/ratio';
import { percentile } from '../report/spread';
import type { WorkloadResult } from '../report/types';
import type { Blocks } from '../suite/BlockMeter';
import type { StatementFigures } from '../suite/MeasuredDatabase';
import type { Bench } from './Bench';
import { blockFigure, REQUEST_BLOCK_BAR } from './blockFigure';
import { interleave } from './interleave';

/** As many requests per round as a 99th percentile needs to be more than the one worst of them. */
const REQUESTS = 300;
const WARM_UP = 60;
const PAGE_BAR = 1.5;

/** Requests of one kind, and what they are held to. */
export interface RouteWorkload {
  id: string;
  name: string;
  /** The addresses to ask in turn, below the suite's own. */
  paths: string[];
  /** How many of them at least in a round; all of them, where there are more. */
  requests?: number;
  clients?: number;
  /** What the catalog is asked beside each of them; its second page of 50 where absent. */
  beside?: { what: string; urlFor(path: string): string };
  bars?: { p50?: number; p99?: number; statements?: number };
}

/** Asks a route and the catalog in turn: how long both take, and what ours costs. */
export async function compareRoute(
  bench: Bench,
  workload: RouteWorkload,
): Promise<WorkloadResult> {
  const { id, name, paths, clients = 1, requests = REQUESTS } = workload;
  const { bars = { p50: PAGE_BAR } } = workload;
  const { what: to, urlFor } = workload.beside ?? {
    what: 'by-query',
    urlFor: () => bench.secondPageUrl,
  };
  const pairs = Array.from(
    { length: Math.max(requests, paths.length) },
    (_, position) => {
      const path = paths[position % paths.length];
      return { ours: `${bench.suiteUrl}${path}`, theirs: urlFor(path) };
    },
  );
  await interleave(pairs.slice(0, WARM_UP * clients), clients);
  const p50: Rounds = { ours: [], theirs: [] };
  const p99: Rounds = { ours: [], theirs: [] };
  const statements: number[] = [];
  const cpu: number[] = [];
  const sizes: number[] = [];
  const blocks: Blocks[] = [];
  for (let round = 1; round <= bench.rounds; round += 1) {
    bench.progress(`${id} ${name}, round ${round} of ${bench.rounds}`);
    await bench.suite.ask('statements');
    const cpuBefore = await bench.suite.ask<number>('cpuMs');
    await bench.suite.ask('watchBlocks');
    const taken = await interleave(pairs, clients);
    blocks.push(await bench.suite.ask<Blocks>('blocks'));
    const cpuAfter = await bench.suite.ask<number>('cpuMs');
    const figures = await bench.suite.ask<StatementFigures>('statements');
    cpu.push((cpuAfter - cpuBefore) / pairs.length);
    // What the background asks now and then is no thousandth of a statement per request.
    statements.push(
      Math.round((100 * figures.statements) / pairs.length) / 100,
    );
    taken.sizes.forEach(size => sizes.push(size));
    for (const side of ['ours', 'theirs'] as const) {
      p50[side].push(percentile(taken[side], 50));
      p99[side].push(percentile(taken[side], 99));
    }
  }
  return {
    id,
    name,
    figures: [
      ratio('p50', 'ms', p50, { to, bar: bars.p50 }),
      ratio('p99', 'ms', p99, { to, bar: bars.p99 }),
      figure('Node CPU per request', 'ms', cpu),
      figure('SQL per request', 'statements', statements, {
        bar: bars.statements,
      }),
      figure('answer', 'KiB', sizes),
      blockFigure(blocks, { bar: REQUEST_BLOCK_BAR }),
    ],
  };
}

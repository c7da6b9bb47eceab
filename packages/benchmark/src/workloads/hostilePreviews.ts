import { figure } from '../report/figure';
import { spread } from '../report/spread';
import type { Figure, WorkloadResult } from '../report/types';
import { TOKEN } from '../process/backendConfig';
import type { Blocks } from '../suite/BlockMeter';
import { hostileTexts, type HostileText } from '../synthetic/hostileTexts';
import { entityPath, request, type Bench } from './Bench';
import { blockFigure, REQUEST_BLOCK_BAR } from './blockFigure';
import { timeBeside } from './timeBeside';

/** Whoever has not answered by then is ended, since nothing else would be answered either. */
const LIMIT_MS = 20_000;

/** What a preview did to its backend, in milliseconds. */
interface Harm {
  /** The status of the answer, or that there was none. */
  answer: string;
  tookMs: number;
  blocks: Blocks;
  entityMs: number;
  healthMs: number;
}

/** W22: previews of hostile texts, each with a reader of one entity and one of the health beside it. Once, whatever the rounds. */
export async function hostilePreviews(bench: Bench): Promise<WorkloadResult[]> {
  const harms: Harm[] = [];
  const figures: Figure[] = [];
  for (const text of hostileTexts()) {
    bench.progress(`W22 preview of ${text.name}`);
    const harm = await preview(bench, text);
    harms.push(harm);
    figures.push({
      ...blockFigure([harm.blocks], {
        bar: REQUEST_BLOCK_BAR,
        of: text.name,
      }),
      beside: { what: harm.answer, theirs: spread([harm.tookMs]) },
    });
  }
  const worst = (key: 'entityMs' | 'healthMs') => harms.map(harm => harm[key]);
  return [
    {
      id: 'W22',
      name: 'Hostile texts previewed',
      figures: [
        ...figures,
        figure('slowest entity meanwhile', 'ms', worst('entityMs')),
        figure('slowest health meanwhile', 'ms', worst('healthMs')),
      ],
    },
  ];
}

async function preview(bench: Bench, { yaml }: HostileText): Promise<Harm> {
  const entity = `${bench.suiteUrl}/entities/${entityPath(bench.sample[0])}`;
  await request(entity);
  await bench.suite.ask('watchBlocks');
  const signal = AbortSignal.timeout(LIMIT_MS);
  const started = performance.now();
  const answered = fetch(`${bench.suiteUrl}/models/preview`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${TOKEN}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ yaml }),
    signal,
  })
    .then(async response => {
      await response.text();
      return `answer ${response.status} after`;
    })
    .catch(() => 'no answer after')
    .then(answer => ({ answer, tookMs: performance.now() - started }));
  const [{ answer, tookMs }, entityMs, healthMs] = await Promise.all([
    answered,
    timeBeside(answered, entity, signal),
    timeBeside(answered, bench.healthUrl, signal),
  ]);
  const blocks = await Promise.race([
    bench.suite.ask<Blocks>('blocks').catch(() => undefined),
    new Promise<undefined>(resolve => setTimeout(resolve, 1_000)),
  ]);
  if (!blocks) {
    bench.progress('It does not answer any more and is started again');
    await bench.restartSuite();
  }
  return {
    answer,
    tookMs,
    blocks: blocks ?? { longestMs: tookMs, longestWallMs: tookMs, p99Ms: NaN },
    entityMs,
    healthMs,
  };
}

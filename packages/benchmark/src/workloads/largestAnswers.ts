import {
  LOAD_LISTS,
  MODEL_LISTS,
  type OperatingModelRouteName,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { figure } from '../report/figure';
import { spread } from '../report/spread';
import type { Figure, WorkloadResult } from '../report/types';
import type { Blocks } from '../suite/BlockMeter';
import { DIVISION } from '../synthetic/withDecisions';
import { answer, entityPath, type Bench, type SweepCost } from './Bench';
import { blockFigure, REQUEST_BLOCK_BAR } from './blockFigure';
import { giveDecisions } from './giveDecisions';

const DECISIONS = 10_000;
const VERSION = '3.0.0';
const LARGEST_KIB = 1_024;
const MOST_PAGES = 30;
const MODEL = 'default/synthetic';

/** Routes that change something, answer no JSON, or are measured elsewhere. */
type NotAsked =
  | 'refreshEntity'
  | 'getRunbook'
  | 'previewModel'
  | 'recordOffModel';

/** What each route is asked for: the most that it gives at once. A new route is not compiled before it stands here. */
const ASKED: {
  [route in Exclude<OperatingModelRouteName, NotAsked>]: (
    bench: Bench,
  ) => string[];
} = {
  listEntities: () => ['/entities?limit=200&sort=findings'],
  getEntity: ({ sample }) =>
    [sample[0], 'system:default/system-0', 'domain:default/domain-0'].map(
      ref => `/entities/${entityPath(ref)}`,
    ),
  listFindings: ({ sample }) =>
    [`operatingmodel:${MODEL}`, sample[0]].map(
      ref => `/entities/${entityPath(ref)}/findings?limit=200`,
    ),
  getSummary: () =>
    ['owner', 'tier', 'system'].map(by => `/summary?groupBy=${by}&limit=200`),
  listModels: () => ['/models?limit=200'],
  getModel: () => [`/models/${MODEL}`],
  listModelParts: () =>
    MODEL_LISTS.map(list => `/models/${MODEL}/parts/${list}?limit=200`),
  getDecision: () =>
    ['decision-0', 'decision-1', 'decision-2'].map(
      id => `/models/${MODEL}/decisions/${id}`,
    ),
  listDecisions: () => [
    '/decisions?limit=200',
    `/decisions?limit=200&party=${DIVISION}&below=true`,
  ],
  getCoverage: () => ['/coverage?limit=200'],
  getLoad: () => ['/load?limit=200'],
  listLoad: () => LOAD_LISTS.map(list => `/load/${list}?limit=200`),
  listIssueClasses: () => ['/issue-classes?limit=200'],
  getTeam: () => [`/teams/${DIVISION.split(':')[1]}?below=true`],
  getPerson: () => ['/people/default/person-0-0'],
  getRoute: ({ sample }) => [
    `/route?entityRef=${sample[0]}&issueClass=class-0&severity=sev1`,
    '/route?issueClass=class-0&severity=sev1',
  ],
};

/** W23: how much each route answers where a model has 10,000 decisions. Once, whatever the rounds. */
export async function largestAnswers(bench: Bench): Promise<WorkloadResult[]> {
  bench.progress('W23 the model gets 10,000 decisions');
  await giveDecisions(bench, { decisions: DECISIONS, version: VERSION });
  // One that has begun before does not have them.
  await bench.suite.ask('sweep');
  const sweep = await bench.suite.ask<SweepCost>('sweep');
  const figures: Figure[] = [];
  const blocks: Blocks[] = [];
  for (const [route, pathsFor] of Object.entries(ASKED)) {
    bench.progress(`W23 the largest answer of ${route}`);
    const sizes: number[] = [];
    const times: number[] = [];
    await bench.suite.ask('watchBlocks');
    for (const path of pathsFor(bench)) {
      for await (const { kib, tookMs } of answers(bench, path)) {
        sizes.push(kib);
        times.push(tookMs);
      }
    }
    blocks.push(await bench.suite.ask<Blocks>('blocks'));
    figures.push({
      ...figure(`${route}: answer`, 'KiB', sizes, {
        bar: LARGEST_KIB,
        worst: true,
      }),
      beside: { what: 'took (ms)', theirs: spread(times) },
    });
  }
  return [
    {
      id: 'W23',
      name: 'A model of 10,000 decisions',
      figures: [
        ...figures,
        blockFigure(blocks, { bar: REQUEST_BLOCK_BAR, of: 'requests' }),
        blockFigure([sweep.blocks], { of: 'sweep, unchanged' }),
      ],
    },
  ];
}

/** The pages of a list, or the one answer that there is. */
async function* answers({ suiteUrl }: Bench, path: string) {
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const after = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const started = performance.now();
    const text = await answer(`${suiteUrl}${path}${after}`);
    yield {
      kib: Buffer.byteLength(text) / 1024,
      tookMs: performance.now() - started,
    };
    const body = JSON.parse(text);
    // The main list of an answer that has others beside it.
    const list = body.parties?.items ? body.parties : body.areas ?? body;
    cursor = list.pageInfo?.nextCursor;
    if (!cursor) {
      return;
    }
  }
}

import {
  answerOrphaned,
  answerParty,
  answerStops,
  coverageOfAreas,
  loadLimits,
  stopsWithout,
  type ClarityPoint,
  type CoverageAnswer,
  type CoverageArea,
  type CoverageSort,
  type DecisionEntry,
  type CheckSet,
  type ModelDoubt,
  type OrphanedAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { readPartiesSeen } from '../../visibility/readPartiesSeen';
import { readClaritySeen } from '../../visibility/readClaritySeen';
import type { SeenModel } from '../../visibility/readModelsSeen';
import type { Seen } from '../../visibility/Seen';
import { fitPage } from '../pages/fitPage';
import { countOffModel } from './countOffModel';
import { narrowModel } from './narrowModel';
import { readDecisionMaps, type MapQuery } from './readDecisionMaps';
import { readDoubts } from './readDoubts';
import { partiesOfMap } from './partiesOfMap';

/** More than the worst few is what the page of loads is for. */
const STOPS_SHOWN = 3;

/** The histories of more models than a person compares. */
const MOST_HISTORIES = 5;
/** Of all of them together. */
const HISTORY_BYTES = 256 * 1024;

/** What the coverage is asked for. */
export interface CoverageFilter extends MapQuery {
  sort?: CoverageSort;
}

/** The coverage, its lists whole. */
export interface CoverageInFull
  extends Omit<CoverageAnswer, 'areas' | 'nobody' | 'doubts'> {
  areas: CoverageArea[];
  doubts: ModelDoubt[];
  nobody: OrphanedAnswer;
}

/** The answers about where decisions are unclear. */
export class CoverageAnswers {
  readonly #options: { checks: CheckSet; now: () => Date };

  constructor(options: { checks: CheckSet; now: () => Date }) {
    this.#options = options;
  }

  /**
   * @throws InputError where a reference cannot be read
   * @throws NotFoundError where `entityRef` may not be read
   */
  async of(query: CoverageFilter, seen: Seen): Promise<CoverageInFull> {
    const { checks, now } = this.#options;
    const models = await readDecisionMaps(query, seen);
    const references = models.map(({ model }) => model.entityRef);
    const entries = models.flatMap(({ decisions }) => decisions);
    const areas = coverageOfAreas(
      models.map(({ decisions }) => decisions),
      query.sort,
    );
    const narrowed = models.map(narrowModel);
    const [parties, history, offModel, doubts] = await Promise.all([
      readPartiesSeen(seen, partiesOfMap(models)),
      readClaritySeen(seen, models),
      countOffModel(seen, references, now()),
      readDoubts(query, models, seen, {
        templates: checks.templates,
        now: now(),
      }),
    ]);
    return {
      evaluatedAt: models[0]?.evaluatedAt,
      clarity: clarityOf(entries),
      models: models.map((readable, place) =>
        answerModel(
          readable,
          history.get(readable.model.entityRef) ?? [],
          isNarrowed(query) || place >= MOST_HISTORIES
            ? 0
            : HISTORY_BYTES / Math.min(models.length, MOST_HISTORIES),
        ),
      ),
      doubts,
      areas: areas.map(({ model, area, ...counts }) => ({
        model,
        id: area.id,
        title: area.title ?? area.id,
        kind: area.kind,
        lead: area.lead ? answerParty({ parties }, area.lead) : undefined,
        decisions: counts.clarity.decisions,
        ...counts,
      })),
      stops: stopsWithout(narrowed, parties)
        .slice(0, STOPS_SHOWN)
        .map(stopping => answerStops(stopping, entries.length, parties)),
      stopsLimit: stopsLimitOf(checks),
      nobody: answerOrphaned(narrowed, parties),
      offModel,
    };
  }
}

/** The line that the largest share of posts is held to. */
function stopsLimitOf(checks: CheckSet): CoverageAnswer['stopsLimit'] {
  const limit = loadLimits(checks).find(
    ({ code, name }) =>
      code === 'concentration.top-share' && name === 'warnAbove',
  );
  return { share: (limit?.value ?? 100) / 100, source: limit?.source ?? '' };
}

function answerModel(
  { model, decisions }: SeenModel,
  history: readonly ClarityPoint[],
  historyBytes: number,
): CoverageAnswer['models'][number] {
  const { title, spec } = model;
  return {
    entityRef: model.entityRef,
    title,
    version: spec.version,
    status: spec.status,
    clarity: clarityOf(decisions),
    changedAt: history[history.length - 1]?.at,
    // What it counts would not be what is shown.
    history:
      historyBytes === 0 || history.length === 0
        ? undefined
        : newestOf(history, historyBytes),
  };
}

/** The newest points that fit. */
function newestOf(
  history: readonly ClarityPoint[],
  mostBytes: number,
): ClarityPoint[] {
  const rows = history.map((item, place) => ({ item, position: [place] }));
  return fitPage(
    { rows, hasMore: false, totalItems: rows.length },
    { backwards: true, mostBytes },
  ).rows.map(({ item }) => item);
}

function isNarrowed(query: CoverageFilter): boolean {
  const { model: _, sort: __, ...filters } = query;
  return Object.values(filters).some(value => value !== undefined);
}

function clarityOf(entries: readonly DecisionEntry[]) {
  return {
    decisions: entries.length,
    clear: entries.filter(({ mapped }) => mapped.clear).length,
  };
}

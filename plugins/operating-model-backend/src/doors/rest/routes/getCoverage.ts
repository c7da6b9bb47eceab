import type { CoverageAnswers } from '../../../questions/map/CoverageAnswers';
import { FEW_ROWS, fitPage } from '../../../questions/pages/fitPage';
import { LIST_POSITION, pageOfList } from '../../../questions/pages/pageOfList';
import { answerPage } from '../cursor/answerPage';
import { readCursor } from '../cursor/readCursor';
import type { RouteMounter } from '../RouteMounter';

/** Beside the areas the answer has histories and names. */
const AREA_BYTES = 384 * 1024;
const NAME_BYTES = 16 * 1024;

/** `GET /coverage` */
export function getCoverage(
  mount: RouteMounter,
  { coverageAnswers }: { coverageAnswers: CoverageAnswers },
): void {
  mount.route('getCoverage', async ({ query, seen }) => {
    const { limit, cursor: _, ...filter } = query;
    const scope = { list: 'coverage', ...filter };
    const cursor = readCursor(query, scope, LIST_POSITION);
    const { areas, nobody, doubts, ...coverage } = await coverageAnswers.of(
      filter,
      seen,
    );
    const page = pageOfList(areas, ({ model, id }) => `${model} ${id}`, {
      limit,
      from: cursor,
    });
    return {
      ...coverage,
      doubts: firstOf(doubts),
      areas: answerPage(scope, page, cursor, AREA_BYTES),
      nobody: {
        decisions: firstOf(nobody.decisions),
        queues: firstOf(nobody.queues),
        rotations: firstOf(nobody.rotations),
        issueClasses: firstOf(nobody.issueClasses),
      },
    };
  });
}

function firstOf<T>(all: readonly T[]): { items: T[]; totalItems: number } {
  const rows = all
    .slice(0, FEW_ROWS)
    .map((item, place) => ({ item, position: [place] }));
  const { rows: fitting } = fitPage(
    { rows, hasMore: false, totalItems: all.length },
    { mostBytes: NAME_BYTES },
  );
  return { items: fitting.map(({ item }) => item), totalItems: all.length };
}

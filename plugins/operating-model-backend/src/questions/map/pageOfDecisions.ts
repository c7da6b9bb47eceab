import type { DecisionEntry } from '@cloud-suite/backstage-plugin-operating-model-common';
import {
  comparePositions,
  positionOf,
  type DecisionPosition,
  type DecisionSort,
  type OrderContext,
} from './DecisionOrder';
import type { RowPage } from '../pages/RowPage';

/** Which decisions of a list are asked for. */
export interface DecisionRequest {
  sort: DecisionSort;
  limit: number;
  from?: { position: DecisionPosition; backwards: boolean };
}

/** The decisions that follow a position, or with `backwards` precede it. */
export function pageOfDecisions(
  entries: readonly DecisionEntry[],
  request: DecisionRequest,
  context: OrderContext,
): RowPage<DecisionEntry> {
  const { sort, limit, from } = request;
  const placed = entries.map(entry => ({
    entry,
    position: positionOf(entry, sort, context),
  }));
  const side = placed.filter(({ position }) => {
    const order = from && comparePositions(position, from.position, sort);
    return (
      !from || order === undefined || (from.backwards ? order < 0 : order > 0)
    );
  });
  side.sort((one, other) =>
    comparePositions(one.position, other.position, sort),
  );
  const shown = from?.backwards ? side.slice(-limit) : side.slice(0, limit);
  return {
    rows: shown.map(({ entry, position: place }) => ({
      item: entry,
      position: place,
    })),
    hasMore: side.length > shown.length,
    totalItems: entries.length,
  };
}

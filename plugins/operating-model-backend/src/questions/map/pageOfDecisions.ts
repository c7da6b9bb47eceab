import type { DecisionEntry } from '@cloud-suite/backstage-plugin-operating-model-common';
import {
  comparePositions,
  positionOf,
  type DecisionPosition,
  type DecisionSort,
} from './DecisionOrder';

/** Part of a sorted list. */
export interface DecisionEntryPage {
  items: DecisionEntry[];
  positions?: { first: DecisionPosition; last: DecisionPosition };
  hasMore: boolean;
}

/** The decisions that follow a position, or with `backwards` precede it. */
export function pageOfDecisions(
  entries: readonly DecisionEntry[],
  request: {
    sort: DecisionSort;
    limit: number;
    from?: { position: DecisionPosition; backwards: boolean };
    now: Date;
  },
): DecisionEntryPage {
  const { sort, limit, from, now } = request;
  const placed = entries.map(entry => ({
    entry,
    position: positionOf(entry, sort, now),
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
    items: shown.map(({ entry }) => entry),
    positions: shown.length
      ? { first: shown[0].position, last: shown[shown.length - 1].position }
      : undefined,
    hasMore: side.length > shown.length,
  };
}

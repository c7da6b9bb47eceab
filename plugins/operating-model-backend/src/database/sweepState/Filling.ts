/** A catalog that is not filled by then counts as filled. */
const LONGEST_FILLING_MS = 15 * 60_000;
/** Between two sweeps that see the same: the catalog itself takes a few seconds from one level of its sources to the next. */
const QUIET_MS = 10_000;

/**
 * How far a fresh catalog has filled, as sweeps have seen it: all of it is absent before the first one that saw something. Times are
 * ISO 8601 UTC.
 */
export interface Filling {
  since?: string;
  /** Digest of what the last sweep saw of that which others refer to; empty where it saw nothing of it. */
  seen?: string;
  /** When a sweep last saw others than the one before. */
  movedAt?: string;
  /** When that was over; it does not begin again. */
  filledAt?: string;
}

/** The columns of `sweep_state` that hold it. */
export interface FillingColumns {
  filling_since: string | null;
  filling_seen: string | null;
  filling_moved_at: string | null;
  filled_at: string | null;
}

/** What the columns hold. */
export function toFilling(row: FillingColumns): Filling {
  return {
    since: row.filling_since ?? undefined,
    seen: row.filling_seen ?? undefined,
    movedAt: row.filling_moved_at ?? undefined,
    filledAt: row.filled_at ?? undefined,
  };
}

/** The other way round. */
export function fillingColumns(filling: Filling): FillingColumns {
  return {
    filling_since: filling.since ?? null,
    filling_seen: filling.seen ?? null,
    filling_moved_at: filling.movedAt ?? null,
    filled_at: filling.filledAt ?? null,
  };
}

/** Whether what is absent may still come. */
export function isFilling({ since, filledAt }: Filling, now: Date): boolean {
  return (
    filledAt === undefined &&
    (since === undefined ||
      now.getTime() - Date.parse(since) < LONGEST_FILLING_MS)
  );
}

/**
 * What a sweep makes of it: it is over where nothing new has come for a while, although some group or user has, or when it takes too long.
 * Systems and models alone say nothing: they often come from another source, long before the first team.
 *
 * @param seen - as in {@link Filling}, and whether a group or a user is among it
 * @param now - when the sweep began to read
 */
export function nextFilling(
  before: Filling,
  { seen, hasParties }: { seen: string; hasParties: boolean },
  now: Date,
): Filling {
  if (before.filledAt !== undefined) {
    return before;
  }
  const at = now.toISOString();
  const { since = at, movedAt = at } = before;
  const filling =
    before.seen === seen
      ? { since, seen, movedAt }
      : { since, seen, movedAt: at };
  const isQuiet =
    hasParties && now.getTime() - Date.parse(filling.movedAt) >= QUIET_MS;
  return isQuiet || !isFilling(filling, now)
    ? { ...filling, filledAt: at }
    : filling;
}

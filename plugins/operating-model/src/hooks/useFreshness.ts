import {
  fillingOf,
  staleOf,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useContext, useEffect, useId, useMemo } from 'react';
import { isAway } from '../format/isAway';
import { RELOAD_EVERY, RELOAD_FILLING_EVERY } from './RELOAD_EVERY';
import { FreshnessContext, type Staleness } from './FreshnessContext';

/**
 * Tells the page whether what was loaded may be out of date, and loads it again as long as that is so, as somebody does not
 * answer, or as what is there could not be renewed for another reason.
 *
 * @param reload - loads again, while what was loaded before stays; must stay the same between renders
 * @returns whether the error only means that somebody does not answer: what is shown stays, and the page marks it
 */
export function useFreshness(options: {
  answer: unknown;
  /** When the answer came, ISO 8601. */
  loadedAt?: string;
  error?: Error;
  /** The answer is to another question than the one that is asked now. */
  isOther?: boolean;
  reload(): void;
}): boolean {
  const { answer, loadedAt, error, isOther, reload } = options;
  const report = useContext(FreshnessContext);
  const loader = useId();
  const away = error !== undefined && isAway(error);
  const isOld = error !== undefined && loadedAt !== undefined && !isOther;
  const kept = away && isOld;
  const staleness = useMemo((): Staleness | undefined => {
    if (kept) {
      return { error, loadedAt };
    }
    const stale = markIn(answer, staleOf);
    const filling = markIn(answer, fillingOf);
    return stale ? { stale } : filling && { filling };
  }, [answer, error, kept, loadedAt]);

  useEffect(() => {
    report(loader, staleness);
    return () => report(loader, undefined);
  }, [report, loader, staleness]);

  const isFilling = staleness !== undefined && 'filling' in staleness;
  const reloading = away || isOld || staleness !== undefined;
  useEffect(() => {
    if (!reloading) {
      return undefined;
    }
    const timer = setInterval(
      reload,
      isFilling ? RELOAD_FILLING_EVERY : RELOAD_EVERY,
    );
    return () => clearInterval(timer);
  }, [reloading, isFilling, reload]);

  return kept;
}

/** A loader may put several answers together. */
function markIn<Mark>(
  answer: unknown,
  markOf: (answer: unknown) => Mark | undefined,
): Mark | undefined {
  const parts = typeof answer === 'object' && answer ? answer : {};
  return [answer, ...Object.values(parts)].map(markOf).find(Boolean);
}

import { useCallback, useState, type ComponentType } from 'react';
import { FreshnessContext, type Staleness } from '../../hooks/FreshnessContext';
import { StaleMark } from './StaleMark';

/**
 * A page, a tab or a card, headed by a mark as long as something that it has loaded may be out of date. Whatever its parts load
 * with `useLoaded` or `useAnswer` counts.
 */
export function withStaleMark(
  Page: ComponentType,
  /** `page` where nothing around it keeps it from the edges of the screen. */
  place: 'page' | 'part' = 'part',
): ComponentType {
  return function Marked() {
    const [reports, setReports] = useState<ReadonlyMap<string, Staleness>>(
      new Map(),
    );
    const report = useCallback(
      (loader: string, staleness: Staleness | undefined) =>
        setReports(previous => {
          if (previous.get(loader) === staleness) {
            return previous;
          }
          const next = new Map(previous);
          if (staleness) {
            next.set(loader, staleness);
          } else {
            next.delete(loader);
          }
          return next;
        }),
      [],
    );
    // What cannot be loaded at all says more than what the backend itself calls old, and that more than what is not there yet.
    const all = [...reports.values()];
    const worst =
      all.find(each => 'error' in each) ??
      all.find(each => 'stale' in each) ??
      all[0];
    return (
      <FreshnessContext.Provider value={report}>
        <StaleMark staleness={worst} place={place} />
        <Page />
      </FreshnessContext.Provider>
    );
  };
}

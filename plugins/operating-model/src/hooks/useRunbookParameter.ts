import { useCallback, useMemo } from 'react';
import { usePageParameters } from './usePageParameters';

const PARAMETER = 'runbook';
const LINKS = 'runbookLink';

/** The runbook that is open, and where its links have led since, kept in the address so that it can be linked to. */
export function useRunbookParameter() {
  const { one, all, change } = usePageParameters();
  const written = all(LINKS).join('\n');
  return {
    openRunbook: one(PARAMETER),
    links: useMemo(() => written.split('\n').filter(Boolean), [written]),
    open: useCallback(
      (id: string) => change({ [PARAMETER]: id, [LINKS]: undefined }),
      [change],
    ),
    // The dialog leads back by itself; the browser leads out of it.
    follow: useCallback(
      (links: readonly string[]) =>
        change({ [LINKS]: links }, { replace: true }),
      [change],
    ),
    close: useCallback(
      () =>
        change(
          { [PARAMETER]: undefined, [LINKS]: undefined },
          { replace: true },
        ),
      [change],
    ),
  };
}

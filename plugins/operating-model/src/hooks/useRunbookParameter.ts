import { usePageParameters } from './usePageParameters';

const PARAMETER = 'runbook';

/** The runbook that is open, kept in the address so that it can be linked to. */
export function useRunbookParameter() {
  const { one, change } = usePageParameters();
  return {
    openRunbook: one(PARAMETER),
    open: (id: string) => change({ [PARAMETER]: id }),
    close: () => change({ [PARAMETER]: undefined }, { replace: true }),
  };
}

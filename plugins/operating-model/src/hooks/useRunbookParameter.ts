import { useSearchParams } from 'react-router-dom';

const PARAMETER = 'runbook';

/**
 * The runbook that is open, kept in the address so that it can be linked to. The one place of this plugin that
 * touches the router's query.
 */
export function useRunbookParameter() {
  const [parameters, setParameters] = useSearchParams();

  const set = (id: string | undefined) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous);
        if (id === undefined) {
          next.delete(PARAMETER);
        } else {
          next.set(PARAMETER, id);
        }
        return next;
      },
      { replace: id === undefined },
    );

  return {
    openRunbook: parameters.get(PARAMETER) ?? undefined,
    open: (id: string) => set(id),
    close: () => set(undefined),
  };
}

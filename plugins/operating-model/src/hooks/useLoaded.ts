import { useCallback, useEffect, useState } from 'react';

/** An answer of the backend on its way. The last one stays while another is asked for. */
export interface Loaded<T> {
  answer?: T;
  error?: Error;
  /** Nothing is there to show yet. */
  loading: boolean;
  /** Another answer is on its way, for example to other filters. */
  refreshing: boolean;
  retry(): void;
}

/**
 * Loads an answer, and again whenever `load` changes. An answer that arrives after a later question is dropped.
 *
 * @param load - must stay the same between renders as long as the question is the same; undefined asks nothing
 */
export function useLoaded<T>(load: (() => Promise<T>) | undefined): Loaded<T> {
  const [state, setState] = useState<{
    answer?: T;
    error?: Error;
    settled?: () => Promise<T>;
  }>({});
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!load) {
      setState({});
      return undefined;
    }
    let current = true;
    load().then(
      answer => current && setState({ answer, settled: load }),
      error =>
        current &&
        setState(previous => ({
          answer: previous.answer,
          error,
          settled: load,
        })),
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);

  return {
    answer: state.answer,
    error: state.error,
    loading: load !== undefined && !state.answer && !state.error,
    refreshing: load !== undefined && state.settled !== load,
    retry: useCallback(() => {
      setState(({ answer }) => ({ answer }));
      setAttempt(count => count + 1);
    }, []),
  };
}

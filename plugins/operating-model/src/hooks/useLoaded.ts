import { useCallback, useEffect, useState } from 'react';
import { useFreshness } from './useFreshness';

/** An answer of the backend on its way. The last one stays while another is asked for. */
export interface Loaded<T> {
  answer?: T;
  /** Why there is no answer to this question. Where there is one that cannot be renewed, the page marks it instead. */
  error?: Error;
  /** Nothing is there to show yet. */
  loading: boolean;
  /** Another answer is on its way, for example to other filters. */
  refreshing: boolean;
  retry(): void;
}

interface State<T> {
  answer?: T;
  /** When the answer came, ISO 8601. */
  loadedAt?: string;
  /** The question that it answers. */
  answered?: () => Promise<T>;
  error?: Error;
  settled?: () => Promise<T>;
}

/**
 * Loads an answer, and again whenever `load` changes. An answer that arrives after a later question is dropped.
 *
 * @param load - must stay the same between renders as long as the question is the same; undefined asks nothing
 */
export function useLoaded<T>(load: (() => Promise<T>) | undefined): Loaded<T> {
  const [state, setState] = useState<State<T>>({});
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!load) {
      setState({});
      return undefined;
    }
    let current = true;
    load().then(
      answer =>
        current &&
        setState({
          answer,
          loadedAt: new Date().toISOString(),
          answered: load,
          settled: load,
        }),
      error =>
        current &&
        setState(previous => ({ ...previous, error, settled: load })),
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);

  const { answer, loadedAt, error } = state;
  const kept = useFreshness({
    answer,
    loadedAt,
    error,
    isOther: state.answered !== load,
    reload: useCallback(() => setAttempt(count => count + 1), []),
  });

  return {
    answer,
    error: kept ? undefined : error,
    loading: load !== undefined && answer === undefined && !error,
    refreshing: load !== undefined && state.settled !== load,
    retry: useCallback(() => {
      setState(previous => ({ ...previous, error: undefined }));
      setAttempt(count => count + 1);
    }, []),
  };
}

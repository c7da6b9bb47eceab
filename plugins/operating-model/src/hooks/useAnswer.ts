import { useCallback, useEffect, useRef, useState } from 'react';
import { isAway } from '../format/isAway';
import { reasonOf } from '../format/reasonOf';
import { useFreshness } from './useFreshness';

const POLL_EVERY = 1_500;
const POLL_FOR = 15_000;

/** Where a re-check stands. */
export type Recheck =
  | { step: 'idle' }
  | { step: 'checking' }
  /** The catalog reads the source again; a change shows as soon as it has arrived. */
  | { step: 'waiting' }
  | { step: 'done'; result: 'changed' | 'unchanged' | 'not-asked' }
  | { step: 'failed'; message: string };

/** What a page knows: the last answer stays while a new one is asked for, and when that fails. */
export interface AnswerState<T> {
  answer?: T;
  /** Why there is no answer. Where there is one that cannot be renewed, the page marks it instead. */
  error?: Error;
  loading: boolean;
  recheck: Recheck;
  retry(): void;
  startRecheck(): void;
}

interface Evaluated {
  evaluatedAt: string;
  entityEtag?: string;
}

/**
 * Loads an answer, and on request has it evaluated again and waits up to 15 seconds for a new version of the entity to
 * come through the catalog.
 *
 * @param load - asks for the answer
 * @param refresh - asks for a new evaluation; both must stay the same between renders
 */
export function useAnswer<T extends Evaluated>(
  load: () => Promise<T>,
  refresh: () => Promise<{ catalogRefresh: 'requested' | 'denied' }>,
): AnswerState<T> {
  const [{ answer, loadedAt }, setLoaded] = useState<{
    answer?: T;
    loadedAt?: string;
  }>({});
  const [error, setError] = useState<Error>();
  const [recheck, setRecheck] = useState<Recheck>({ step: 'idle' });
  const [attempt, setAttempt] = useState(0);
  // Everything that was started for another entity, or before the page was left, is dropped.
  const current = useRef(load);

  // Requests are numbered, so that what was asked earlier and comes later is dropped too.
  const asked = useRef(0);
  const settled = useRef(0);

  const settle = useCallback((number: number, show: () => void) => {
    if (number > settled.current) {
      settled.current = number;
      show();
    }
  }, []);

  const setAnswer = useCallback(
    (number: number, answered: T) =>
      settle(number, () => {
        setLoaded({ answer: answered, loadedAt: new Date().toISOString() });
        setError(undefined);
      }),
    [settle],
  );

  useEffect(() => {
    current.current = load;
    setLoaded({});
    setRecheck({ step: 'idle' });
    return () => {
      current.current = () => Promise.reject(new Error('left'));
    };
  }, [load]);

  const reload = useCallback(() => {
    const isCurrent = () => current.current === load;
    asked.current += 1;
    const number = asked.current;
    load().then(
      value => isCurrent() && setAnswer(number, value),
      failure => isCurrent() && settle(number, () => setError(failure)),
    );
  }, [load, setAnswer, settle]);

  useEffect(() => {
    setError(undefined);
    reload();
  }, [reload, attempt]);

  const kept = useFreshness({ answer, loadedAt, error, reload });

  const startRecheck = useCallback(async () => {
    const isCurrent = () => current.current === load;
    const show = (step: Recheck) => isCurrent() && setRecheck(step);
    show({ step: 'checking' });
    try {
      const { catalogRefresh } = await refresh();
      asked.current += 1;
      const number = asked.current;
      const checked = await load();
      if (!isCurrent()) {
        return;
      }
      setAnswer(number, checked);
      if (catalogRefresh === 'denied') {
        show({ step: 'done', result: 'not-asked' });
        return;
      }
      show({ step: 'waiting' });
      const end = Date.now() + POLL_FOR;
      while (isCurrent() && Date.now() < end) {
        await new Promise(resolve => setTimeout(resolve, POLL_EVERY));
        asked.current += 1;
        const polledNumber = asked.current;
        const polled = await load();
        if (isCurrent() && polled.entityEtag !== checked.entityEtag) {
          setAnswer(polledNumber, polled);
          show({ step: 'done', result: 'changed' });
          return;
        }
      }
      show({ step: 'done', result: 'unchanged' });
    } catch (failure) {
      asked.current += 1;
      const number = asked.current;
      const problem = awayIn(failure)
        ? await load().then(() => undefined, awayIn)
        : undefined;
      if (problem) {
        // Nothing can be read either: the page marks that, and asks again until it is over.
        if (isCurrent()) {
          settle(number, () => setError(problem));
        }
        show({ step: 'idle' });
        return;
      }
      show({
        step: 'failed',
        message: reasonOf(failure),
      });
    }
  }, [load, refresh, setAnswer, settle]);

  return {
    answer,
    error: kept ? undefined : error,
    loading: !answer && !error,
    recheck,
    retry: useCallback(() => setAttempt(count => count + 1), []),
    startRecheck,
  };
}

function awayIn(failure: unknown): Error | undefined {
  return failure instanceof Error && isAway(failure) ? failure : undefined;
}

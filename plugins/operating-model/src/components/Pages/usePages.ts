import { useCallback, useEffect, useRef } from 'react';
import { useLoaded } from '../../hooks/useLoaded';
import { usePageParameters } from '../../hooks/usePageParameters';
import type { Page } from './Page';

/** A list that is read in pages, and which page of it is shown. */
export interface Pages<P extends Page<unknown>> {
  page?: P;
  error?: Error;
  loading: boolean;
  /** Another page is on its way; that from before is shown. */
  refreshing: boolean;
  retry(): void;
  /** Undefined leads to the first page. */
  turnTo(cursor: string | undefined): void;
  /** Whether the address names a page. */
  turned: boolean;
}

/**
 * A list that the backend pages. Which page is shown stands in the address, so that it can be linked to and survives a reload.
 *
 * @param name - of the parameter of the address: `cursor` for the main list of a page, else with a word and a dot before it
 * @param first - the first page where it is there already
 * @param load - asks for a page; must stay the same between renders as long as the list is the same
 */
export function usePages<P extends Page<unknown>>(
  name: 'cursor' | `${string}.cursor`,
  first: P | undefined,
  load: (cursor: string | undefined) => Promise<P>,
): Pages<P> {
  const { one, change } = usePageParameters();
  const cursor = one(name);
  const isThere = !cursor && first !== undefined;
  const loadPage = useCallback(() => load(cursor), [load, cursor]);
  const loaded = useLoaded(isThere ? undefined : loadPage);
  // Rows from before stay until others are there, in another order too.
  const shown = useRef(first);
  const page = isThere ? first : loaded.answer ?? shown.current ?? first;
  useEffect(() => {
    shown.current = page;
  }, [page]);
  return {
    page,
    error: isThere ? undefined : loaded.error,
    loading: loaded.loading && page === undefined,
    refreshing: !isThere && (loaded.refreshing || loaded.loading),
    retry: loaded.retry,
    turnTo: useCallback(
      (to: string | undefined) => change({ [name]: to }),
      [change, name],
    ),
    turned: cursor !== undefined,
  };
}

import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';
import type { IssueChoice } from './issueChoices';

/** As many as the backend answers at once. */
const MOST = 200;
/** Nobody is asked for each letter. */
const WAIT = 300;

/** The issues to choose from. */
export interface IssueChoices {
  choices: IssueChoice[];
  /** Whether they are all that fit the words. */
  settled: boolean;
  /** Why they cannot be told. */
  error?: Error;
  retry(): void;
}

/**
 * The issue classes of all models in use to choose from, or of one model. Where there are more than are answered at once, those too
 * that hold the words.
 *
 * @param of - reference of the model that is the only one that counts; `none` where it is clear that there is none
 * @param words - what is written, or chosen
 */
export function useIssueChoices(
  of: string | 'all' | 'none',
  words: string,
): IssueChoices {
  const api = useApi(operatingModelApiRef);
  const written = words.trim();
  const q = useSettled(written);
  const list = useCallback(
    (query: { q?: string }) =>
      api.listIssueClasses({
        ...query,
        ...(of !== 'all' && { model: of }),
        limit: MOST,
      }),
    [api, of],
  );
  const loadFirst = useCallback(() => list({}), [list]);
  const first = useLoaded(of === 'none' ? undefined : loadFirst);
  const page = first.refreshing ? undefined : first.answer;
  const hasMore = page !== undefined && page.items.length < page.totalItems;
  const loadFound = useCallback(() => list({ q }), [list, q]);
  const found = useLoaded(hasMore && q ? loadFound : undefined);
  const choices = useMemo(() => {
    const all = [...(page?.items ?? []), ...(found.answer?.items ?? [])];
    return [
      ...new Map(
        all.map(({ id, title, words: own, model }) => [
          `${model.entityRef} ${id}`,
          { id, title, words: own, model },
        ]),
      ).values(),
    ];
  }, [page, found.answer]);
  const searching = hasMore && (q !== written || found.refreshing);
  return {
    choices,
    settled: !first.loading && !first.refreshing && !searching,
    error: first.error ?? found.error,
    retry: first.retry,
  };
}

/** A text that has not moved for a while. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), WAIT);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

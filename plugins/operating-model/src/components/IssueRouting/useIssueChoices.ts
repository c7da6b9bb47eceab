import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';
import type { IssueChoice } from './issueChoices';

/** As many as the backend answers at once. */
const MOST = 200;
/** Nobody is asked for each letter. */
const WAIT = 300;

/**
 * The issue classes of a model to choose from, those included that only a queue names. Of a model that has more than are
 * answered at once, those too that hold the words.
 *
 * @param words - what is written, or chosen
 */
export function useIssueChoices(
  modelRef: string | undefined,
  words: string,
): IssueChoice[] {
  const api = useApi(operatingModelApiRef);
  const q = useSettled(words.trim());
  const list = useCallback(
    (query: { q?: string }) =>
      api.listModelParts(modelRef ?? '', 'issueClasses', {
        ...query,
        limit: MOST,
      }),
    [api, modelRef],
  );
  const loadFirst = useCallback(() => list({}), [list]);
  const first = useLoaded(modelRef ? loadFirst : undefined);
  const page = first.refreshing ? undefined : first.answer;
  const hasMore = page !== undefined && page.items.length < page.totalItems;
  const loadFound = useCallback(() => list({ q }), [list, q]);
  const found = useLoaded(hasMore && q ? loadFound : undefined);
  return useMemo(() => {
    const all = [...(page?.items ?? []), ...(found.answer?.items ?? [])];
    const choices = new Map(
      all.map(({ id, title = id, words: own }) => [
        id,
        { id, title, words: own },
      ]),
    );
    return [...choices.values()];
  }, [page, found.answer]);
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

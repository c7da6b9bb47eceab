import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';
import { readAllPages } from '../Pages';

/** As many as a page of the backend holds. */
const MOST = 200;

/** Titles of all areas of a model by their ids; an area that is gone has none. */
export function useAreaTitles(
  model: string,
  wanted: boolean,
): { titles: ReadonlyMap<string, string>; loading: boolean } {
  const api = useApi(operatingModelApiRef);
  const load = useCallback(async () => {
    const pages = await readAllPages(cursor =>
      api.listModelParts(model, 'areas', { cursor, limit: MOST }),
    );
    return new Map(
      pages.flatMap(({ items }) =>
        items.map(({ id, title }) => [id, title ?? id] as const),
      ),
    );
  }, [api, model]);
  const { answer = new Map(), loading } = useLoaded(wanted ? load : undefined);
  return { titles: answer, loading };
}

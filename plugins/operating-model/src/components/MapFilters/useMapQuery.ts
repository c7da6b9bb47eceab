import type { DecisionListQuery } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback, useMemo } from 'react';
import {
  usePageParameters,
  type ParameterChanges,
} from '../../hooks/usePageParameters';

/** What a part of the map can be narrowed to; with `party` comes `below`. Links from the page of an entity set `entityRef`. */
export type MapFilterName =
  | 'model'
  | 'area'
  | 'areaKind'
  | 'party'
  | 'role'
  | 'entityRef'
  | 'gap'
  | 'cadence'
  | 'q';

/** Filters that are one text, however often they stand in the address. */
const SINGLE = ['q', 'entityRef'] as const;

/** What the filters ask of the backend: fits every route of the map. */
export type MapQuery = Pick<DecisionListQuery, MapFilterName | 'below'>;

/**
 * The filters of the map in the address of the page. A change of a filter starts again at the first page.
 *
 * @param names - the filters that the page has; must stay the same between renders
 */
export function useMapQuery(names: readonly MapFilterName[]) {
  const { all, change: changeParameters } = usePageParameters();

  const chosen: { [name in MapFilterName]?: string[] } = {};
  for (const name of names) {
    const values = all(name).filter(value => value !== '');
    if (values.length > 0) {
      chosen[name] = values;
    }
  }
  // Both say something of the party.
  const below = chosen.party !== undefined && all('below').includes('true');
  if (!chosen.party) {
    delete chosen.role;
  }

  const key = JSON.stringify({ ...chosen, ...(below && { below: 'true' }) });
  const query = useMemo<MapQuery>(() => {
    const parsed = JSON.parse(key);
    for (const name of SINGLE) {
      if (parsed[name]) {
        [parsed[name]] = parsed[name];
      }
    }
    return parsed;
  }, [key]);

  const change = useCallback(
    (changes: ParameterChanges, options?: { replace?: boolean }) =>
      changeParameters(changes, { ...options, restart: true }),
    [changeParameters],
  );
  const clear = useCallback(
    () =>
      change({
        ...Object.fromEntries(names.map(name => [name, undefined])),
        below: undefined,
      }),
    [change, names],
  );

  return {
    /** What to ask the backend; the same object as long as the filters are the same. */
    query,
    /** Every value of every filter that is set. */
    chosen,
    below,
    /** Whether any filter is set. */
    active: Object.keys(chosen).length > 0,
    change,
    clear,
  };
}

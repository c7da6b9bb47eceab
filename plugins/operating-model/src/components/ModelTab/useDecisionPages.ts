import { useApi } from '@backstage/core-plugin-api';
import type {
  DecisionRow,
  ModelAnswer,
  Party,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { usePages, type Page } from '../Pages';
import { partyIn } from './partyIn';

/** A decision as the page of its model shows it. */
export interface ShownDecision {
  area: string;
  id: string;
  question: string;
  accountable: Party[];
  /** How clear it is; nobody asks that of a model that is history. */
  cells?: DecisionRow['cells'];
}

/** The decisions of a model by area: those of the map, or of a model that is history as they stand in its text. */
export function useDecisionPages(model: ModelAnswer) {
  const api = useApi(operatingModelApiRef);
  const { entityRef, status } = model;
  return usePages<Page<ShownDecision>>(
    'decisions.cursor',
    undefined,
    useCallback(
      async cursor => {
        if (status === 'superseded') {
          const page = await api.listModelParts(entityRef, 'decisions', {
            cursor,
          });
          return {
            ...page,
            items: page.items.map(({ accountable, ...decision }) => ({
              ...decision,
              accountable: [accountable ?? []]
                .flat()
                .map(party => partyIn(page.names, party)),
            })),
          };
        }
        const page = await api.listDecisions({
          model: entityRef,
          sort: 'area',
          cursor,
        });
        return {
          ...page,
          items: page.items.map(({ area, ...row }) => ({
            ...row,
            area: area.title,
          })),
        };
      },
      // A model that was evaluated again may have other decisions.
      // eslint-disable-next-line react-hooks/exhaustive-deps
      [api, entityRef, status, model],
    ),
  );
}

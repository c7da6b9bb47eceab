import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import { useLoaded } from '../../hooks/useLoaded';
import { PARTY_FIELDS, toPartyChoice, type PartyChoice } from './PartyChoice';

/**
 * The titles of parties that an address names, each with the text that names it; those that the catalog does not know, or that the
 * reader may not see, are absent.
 *
 * @param written - references as they stand in the address; a bare name is a group
 */
export function useChosenParties(
  written: readonly string[],
): (PartyChoice & { written: string })[] {
  const catalog = useApi(catalogApiRef);
  const key = JSON.stringify(written);
  const load = useCallback(async () => {
    const asked = (JSON.parse(key) as string[]).flatMap(text => {
      const entityRef = toReference(text);
      return entityRef ? [{ written: text, entityRef }] : [];
    });
    // Without titles the filters still say what the address says.
    const { items } = await catalog
      .getEntitiesByRefs({
        entityRefs: asked.map(({ entityRef }) => entityRef),
        fields: PARTY_FIELDS,
      })
      .catch(() => ({ items: [] }));
    return asked.flatMap((each, place) => {
      const entity = items[place];
      return entity ? [{ ...toPartyChoice(entity), ...each }] : [];
    });
  }, [catalog, key]);
  const { answer = [] } = useLoaded(written.length > 0 ? load : undefined);
  return answer;
}

function toReference(text: string): string | undefined {
  try {
    return stringifyEntityRef(parseEntityRef(text, { defaultKind: 'group' }));
  } catch {
    return undefined;
  }
}

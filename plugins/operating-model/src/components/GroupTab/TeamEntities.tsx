import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useTexts } from '../../hooks/useTexts';
import { PagedList, usePages } from '../Pages';
import { Section } from '../Section';
import { EntityTable } from './EntityTable';
import { entitiesOf, type Team } from './useTeam';

/** What gives the team a role, worst first, paged by the backend. */
export function TeamEntities(props: { team: Team }) {
  const { asked, entities } = props.team;
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const pages = usePages(
    'entities.cursor',
    entities,
    useCallback(
      cursor => api.listEntities({ ...entitiesOf(asked), cursor }),
      [api, asked],
    ),
  );
  const { totalItems } = pages.page ?? entities;
  return (
    <Section
      title={t('groupTab.components.title', { total: String(totalItems) })}
    >
      {totalItems === 0 && t('groupTab.components.none')}
      <PagedList pages={pages} label={t('groupTab.components.label')}>
        {({ items }) => items.length > 0 && <EntityTable rows={items} />}
      </PagedList>
    </Section>
  );
}

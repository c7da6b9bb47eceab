import { useApi } from '@backstage/core-plugin-api';
import type { DecisionPage } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useTexts } from '../../hooks/useTexts';
import { CompactDecisions } from '../EntityDecisions';
import { PagedList, usePages } from '../Pages';
import { Section } from '../Section';

/** As many as the first page has. */
const ROWS = 20;

/** The decisions that a person makes, or stands in for, worst first. */
export function PersonDecisions(props: {
  party: string;
  as: 'accountable' | 'deputy';
  first: DecisionPage;
}) {
  const { party, as: role, first } = props;
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const pages = usePages(
    `${role}.cursor`,
    first,
    useCallback(
      cursor => api.listDecisions({ party, role, cursor, limit: ROWS }),
      [api, party, role],
    ),
  );
  const title = t(`personTab.${role}`, { total: String(first.totalItems) });
  return (
    <Section title={title}>
      {first.totalItems === 0 && t(`personTab.none.${role}`)}
      <PagedList pages={pages} label={title}>
        {({ items }) =>
          items.length > 0 && <CompactDecisions label={title} rows={items} />
        }
      </PagedList>
    </Section>
  );
}

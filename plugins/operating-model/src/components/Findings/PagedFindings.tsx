import { useApi } from '@backstage/core-plugin-api';
import type {
  FindingPage,
  FindingListQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback, type ReactNode } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useTexts } from '../../hooks/useTexts';
import { PagedList, usePages } from '../Pages';
import { FindingChoices } from './FindingChoices';

/** The findings of an entity, a page at a time. */
export function PagedFindings(props: {
  entityRef: string;
  /** Other findings where it moves: what was evaluated, and when. */
  version: string;
  code?: FindingListQuery['code'];
  /** How many stand on a page, where that is not the usual number. */
  limit?: number;
  /** The first page where it is there already. */
  first?: FindingPage;
  /** Name of the parameter of the address that holds the page. */
  name?: `${string}.cursor`;
  children(page: FindingPage): ReactNode;
}) {
  const { entityRef, version, code, limit, first, children } = props;
  const { name = 'findings.cursor' } = props;
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const pages = usePages(
    name,
    first,
    useCallback(
      cursor =>
        api.listFindings(entityRef, {
          code,
          cursor,
          ...(limit !== undefined && { limit }),
        }),
      // A new evaluation may have found something else.
      // eslint-disable-next-line react-hooks/exhaustive-deps
      [api, entityRef, code, limit, version],
    ),
  );
  return (
    <PagedList pages={pages} label={t('findings.title')}>
      {page => (
        <FindingChoices choices={page.choices}>{children(page)}</FindingChoices>
      )}
    </PagedList>
  );
}

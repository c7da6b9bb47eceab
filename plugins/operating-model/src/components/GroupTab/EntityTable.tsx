import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import type { EntityRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { nameOf } from '../../format/shortReference';
import { useTexts } from '../../hooks/useTexts';
import { TAB_PATH } from '../../tabPath';
import { useStackedTable } from '../StackedTable';
import { Standing, subjectOf } from '../Standing';
import { OwnerCell } from './OwnerCell';

/** Entities with their tier and how much is unclear about them, each linked to its operating model. */
export function EntityTable(props: { rows: readonly EntityRow[] }) {
  const t = useTexts();
  const table = useStackedTable();
  const linkTo = useEntityRefLink();
  return (
    <table className={table} aria-label={t('groupTab.components.label')}>
      <thead>
        <tr>
          <th scope="col">{t('groupTab.components.name')}</th>
          <th scope="col">{t('groupTab.components.kind')}</th>
          <th scope="col">{t('groupTab.components.role')}</th>
          <th scope="col">{t('groupTab.components.owner')}</th>
          <th scope="col">{t('groupTab.components.tier')}</th>
          <th scope="col">{t('groupTab.components.findings')}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(row => {
          const { entityRef, title, kind, owner, ownerTitle, supportTier } =
            row;
          return (
            <tr key={entityRef}>
              <th scope="row">
                <Link to={`${linkTo(entityRef)}${TAB_PATH}`}>
                  {title ?? nameOf(entityRef)}
                </Link>
              </th>
              <td data-label={t('groupTab.components.kind')}>{kind}</td>
              <td data-label={t('groupTab.components.role')}>
                {(row.held ?? [])
                  .map(role => t(`roles.names.${role}`))
                  .join(', ')}
              </td>
              <td data-label={t('groupTab.components.owner')}>
                <OwnerCell owner={owner} title={ownerTitle} />
              </td>
              <td data-label={t('groupTab.components.tier')}>
                {supportTier?.id ?? t('groupTab.components.noTier')}
              </td>
              <td data-label={t('groupTab.components.findings')}>
                <Standing of={row.standing} subject={subjectOf(kind)} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

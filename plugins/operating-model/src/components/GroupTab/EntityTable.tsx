import {
  EntityRefLink,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { EntityRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { nameOf } from '../../format/shortReference';
import { useTexts } from '../../hooks/useTexts';
import { TAB_PATH } from '../../tabPath';
import { SeverityLabel } from '../Findings';
import { useStackedTable } from '../StackedTable';

const SEVERITIES = ['error', 'warning', 'info'] as const;

const useStyles = makeStyles(theme => ({
  counts: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
  },
}));

/** Entities with their tier and how much is unclear about them, each linked to its operating model. */
export function EntityTable(props: { rows: readonly EntityRow[] }) {
  const t = useTexts();
  const classes = useStyles();
  const table = useStackedTable();
  const linkTo = useEntityRefLink();
  return (
    <table className={table} aria-label={t('groupTab.components.label')}>
      <thead>
        <tr>
          <th scope="col">{t('groupTab.components.name')}</th>
          <th scope="col">{t('groupTab.components.kind')}</th>
          <th scope="col">{t('groupTab.components.owner')}</th>
          <th scope="col">{t('groupTab.components.tier')}</th>
          <th scope="col">{t('groupTab.components.findings')}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(row => {
          const { entityRef, title, kind, owner, supportTier, findings } = row;
          const severities = SEVERITIES.filter(
            severity => findings[severity] > 0,
          );
          return (
            <tr key={entityRef}>
              <th scope="row">
                <Link to={`${linkTo(entityRef)}${TAB_PATH}`}>
                  {title ?? nameOf(entityRef)}
                </Link>
              </th>
              <td data-label={t('groupTab.components.kind')}>{kind}</td>
              <td data-label={t('groupTab.components.owner')}>
                {owner ? (
                  <EntityRefLink
                    entityRef={owner}
                    title={nameOf(owner)}
                    hideIcon
                  />
                ) : (
                  t('state.missing')
                )}
              </td>
              <td data-label={t('groupTab.components.tier')}>
                {supportTier?.id ?? t('groupTab.components.noTier')}
              </td>
              <td data-label={t('groupTab.components.findings')}>
                {severities.length === 0 ? (
                  t('groupTab.components.fine')
                ) : (
                  <span className={classes.counts}>
                    {severities.map(severity => (
                      <SeverityLabel
                        key={severity}
                        severity={severity}
                        count={findings[severity]}
                      />
                    ))}
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

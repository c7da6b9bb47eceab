import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { CoverageAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { formatDate } from '../../format/formatDate';
import { titleOf } from '../../format/titleOf';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import { useTexts } from '../../hooks/useTexts';

type Doubt = CoverageAnswer['doubts']['items'][number];

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
}));

/** What has to be known of the models to read the figures below: nothing where there is nothing. */
export function ModelDoubts(props: { doubts: CoverageAnswer['doubts'] }) {
  const { items, totalItems } = props.doubts;
  const t = useTexts();
  const classes = useStyles();
  if (items.length === 0) {
    return null;
  }
  return (
    <ul className={classes.list} aria-label={t('coveragePage.doubts.title')}>
      {items.map(doubt => (
        <li key={`${doubt.model.entityRef} ${doubt.what}`}>
          <Alert severity={doubt.what === 'invalid' ? 'error' : 'warning'}>
            <EntityRefLink
              entityRef={doubt.model.entityRef}
              title={titleOf(doubt.model)}
              hideIcon
              underline="always"
            />
            {': '}
            <DoubtText doubt={doubt} />
          </Alert>
        </li>
      ))}
      {totalItems > items.length && (
        <li>
          {t('coveragePage.nobody.more', {
            total: String(totalItems - items.length),
          })}
        </li>
      )}
    </ul>
  );
}

function DoubtText(props: { doubt: Doubt }) {
  const { what, version, revisitBy } = props.doubt;
  const t = useTexts();
  const locale = useLocale();
  const now = useNow();
  switch (what) {
    case 'invalid':
      return <>{t('coveragePage.doubts.invalid')}</>;
    case 'stale':
      return (
        <>
          {version
            ? t('coveragePage.doubts.stale', { version })
            : t('coveragePage.doubts.staleUnnamed')}
        </>
      );
    default:
      return (
        <>
          {t('coveragePage.doubts.pastRevisit', {
            date: revisitBy ? formatDate(revisitBy, locale, { now }) : '',
          })}
        </>
      );
  }
}

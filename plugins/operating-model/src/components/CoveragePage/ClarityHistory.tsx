import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import type { ClarityPoint } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useState } from 'react';
import {
  formatDay,
  formatMomentInFull,
  readersZone,
} from '../../format/formatMoment';
import { nameOf } from '../../format/shortReference';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import { useTexts } from '../../hooks/useTexts';
import { useStackedTable } from '../StackedTable';
import { causeOf } from './causeOf';
import { ClarityMoves } from './ClarityMoves';
import { useAreaTitles } from './useAreaTitles';
import { ClarityText } from './ClarityText';

const useStyles = makeStyles(theme => ({
  history: {
    ...theme.typography.body2,
    marginTop: theme.spacing(0.5),
    overflowX: 'auto',
  },
  summary: { cursor: 'pointer' },
  table: {
    width: 'auto',
    // Words stay whole; the columns are as wide as the longest of them.
    '& th, & td': { overflowWrap: 'break-word' },
    '& thead th': { whiteSpace: 'nowrap' },
    '& time': { whiteSpace: 'nowrap' },
    // Where rows are stacked, what did not move needs no line.
    [theme.breakpoints.down('sm')]: { '& td:empty': { display: 'none' } },
  },
}));

/** The points of the trend as a table, newest first, with the areas and parties that moved. */
export function ClarityHistory(props: {
  /** Reference of the model. */
  model: string;
  history: readonly ClarityPoint[];
}) {
  const { model, history } = props;
  const [open, setOpen] = useState(false);
  const { titles, loading } = useAreaTitles(model, open);
  const t = useTexts();
  const locale = useLocale();
  const now = useNow();
  const classes = useStyles();
  const table = useStackedTable();
  return (
    <details
      className={classes.history}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary className={classes.summary}>
        {t('coveragePage.clarity.history', { total: String(history.length) })}
      </summary>
      {loading && (
        <div
          role="status"
          aria-label={t('pages.loading', {
            label: t('coveragePage.clarity.areas'),
          })}
        >
          <Skeleton variant="rect" height={80} />
        </div>
      )}
      {open && !loading && (
        <table className={`${table} ${classes.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('coveragePage.clarity.when')}</th>
              <th scope="col">{t('coveragePage.clarity.title')}</th>
              <th scope="col">{t('coveragePage.clarity.cause')}</th>
              <th scope="col">{t('coveragePage.clarity.areas')}</th>
              <th scope="col">{t('coveragePage.clarity.parties')}</th>
            </tr>
          </thead>
          <tbody>
            {[...history].reverse().map(point => (
              <tr key={point.at}>
                <td data-label={t('coveragePage.clarity.when')}>
                  <time
                    dateTime={point.at}
                    title={formatMomentInFull(
                      new Date(point.at),
                      readersZone(),
                      locale,
                    )}
                  >
                    {formatDay(new Date(point.at), now, locale)}
                  </time>
                </td>
                <td data-label={t('coveragePage.clarity.title')}>
                  <ClarityText clarity={point.clarity} />
                </td>
                <td data-label={t('coveragePage.clarity.cause')}>
                  {causeOf(point, t, locale)}
                </td>
                <td data-label={t('coveragePage.clarity.areas')}>
                  <ClarityMoves
                    moves={point.areas}
                    nameOf={id => titles.get(id) ?? id}
                  />
                </td>
                <td data-label={t('coveragePage.clarity.parties')}>
                  <ClarityMoves moves={point.parties} nameOf={nameOf} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

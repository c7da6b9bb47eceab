import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { DueItem } from '@cloud-suite/backstage-plugin-operating-model-common';
import { daysUntil } from '../../format/formatDate';
import { titleOf } from '../../format/titleOf';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import { useTexts } from '../../hooks/useTexts';
import { CalendarDate } from '../CalendarDate';
import { DecisionLink } from '../DecisionLink';
import { CadenceName } from '../Releases';
import { stateColors } from '../stateColors';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gridTemplateColumns: '9rem minmax(0, 1fr)',
    gap: theme.spacing(0, 2),
    padding: theme.spacing(0.75, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  what: { overflowWrap: 'anywhere' },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
  overdue: {
    ...theme.typography.body2,
    fontWeight: 600,
    color: stateColors(theme).error,
  },
}));

/** One thing that is due, with its day and how far that is. */
export function DueRow(props: { item: DueItem }) {
  const { item } = props;
  const { date, timeZone, cadence, frozen } = item;
  const t = useTexts();
  const locale = useLocale();
  const now = useNow();
  const classes = useStyles();
  const days = daysUntil(date, now, timeZone);
  const distance = new Intl.RelativeTimeFormat(locale, {
    numeric: 'auto',
  }).format(days, 'day');
  const overdue = item.kind === 'revisit' && days < 0;
  return (
    <li className={classes.row}>
      <div>
        <CalendarDate date={date} timeZone={timeZone} />
        <div className={overdue ? classes.overdue : classes.detail}>
          {overdue ? t('due.overdue', { distance }) : distance}
        </div>
      </div>
      <div className={classes.what}>
        <What item={item} />
        {cadence && item.kind !== 'release' && (
          <div className={classes.detail}>
            {t(`due.kinds.${item.kind}`)} · <CadenceName cadence={cadence} />
          </div>
        )}
        {frozen && (
          <div className={classes.detail}>
            {t('releases.frozen')}
            {frozen.reason && `: ${frozen.reason}`}
          </div>
        )}
      </div>
    </li>
  );
}

function What(props: { item: DueItem }) {
  const { kind, model, id, title, cadence, entities } = props.item;
  const t = useTexts();
  if (kind === 'decision' && model && id) {
    return (
      <DecisionLink model={model.entityRef} id={id}>
        {title}
      </DecisionLink>
    );
  }
  if (kind === 'release') {
    return (
      <>
        {t('due.release', { count: entities ?? 0 })}{' '}
        {cadence && <CadenceName cadence={cadence} />}
      </>
    );
  }
  if (kind === 'revisit' && model) {
    return (
      <>
        {t('due.revisit')}{' '}
        <EntityRefLink
          entityRef={model.entityRef}
          title={titleOf(model)}
          hideIcon
          underline="always"
        />
      </>
    );
  }
  return <>{title}</>;
}

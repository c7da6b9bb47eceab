import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import WarningIcon from '@material-ui/icons/Warning';
import type {
  CoverageAnswer,
  Stops,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { titleOf } from '../../format/titleOf';
import { useNumbers } from '../../hooks/useNumbers';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { DecisionPartyName } from '../DecisionParty';
import { Figure } from '../Figure';
import type { MapQuery } from '../MapFilters';
import { stateColors } from '../stateColors';

const useStyles = makeStyles(theme => ({
  item: { '& + &': { marginTop: theme.spacing(1) } },
  detail: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
  },
  icon: { fontSize: 16, verticalAlign: 'text-bottom' },
  over: { color: stateColors(theme).warning, fontWeight: 600 },
  within: { color: theme.palette.text.secondary },
}));

/** What stops while one party is away, and whether that is too much. */
export function StopSentence(props: {
  stopping: Stops;
  limit: CoverageAnswer['stopsLimit'];
  query: MapQuery;
}) {
  const { stopping, limit, query } = props;
  const { party, decisions, queues, share } = stopping;
  const t = useTexts();
  const classes = useStyles();
  const { percent } = useNumbers();
  const links = usePageLinks();
  const name = <DecisionPartyName party={party} />;
  const over = share > limit.share;
  const Icon = over ? WarningIcon : CheckIcon;
  const line = { limit: percent(limit.share) };
  const to = links.decisions({
    ...query,
    party: party.entityRef,
    below: undefined,
  });
  if (decisions.totalItems === 0) {
    // The limit is about decisions.
    return (
      <li className={classes.item}>
        {t('coveragePage.stops.queuesAlone', {
          party: name,
          count: queues.totalItems,
        })}
      </li>
    );
  }
  return (
    <li className={classes.item}>
      {t('coveragePage.stops.decisions', {
        party: name,
        count: decisions.totalItems,
      })}{' '}
      ({percent(share)})
      {queues.totalItems > 0 && (
        <> {t('coveragePage.stops.queues', { count: queues.totalItems })}</>
      )}
      <div className={classes.detail}>
        <span className={over ? classes.over : classes.within}>
          <Icon className={classes.icon} aria-hidden />{' '}
          <Figure
            explanation={[
              t('coveragePage.stops.limit', { ...line, source: limit.source }),
            ]}
          >
            {over
              ? t('coveragePage.stops.over', line)
              : t('coveragePage.stops.within', line)}
          </Figure>
        </span>
        {to && (
          <Link
            to={to}
            aria-label={t('coveragePage.stops.seeOf', {
              party: titleOf(party),
            })}
          >
            {t('coveragePage.stops.see')}
          </Link>
        )}
      </div>
    </li>
  );
}

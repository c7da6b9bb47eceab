import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { safeUrl } from '../../format/safeUrl';
import { useTexts } from '../../hooks/useTexts';
import { Fact, Facts } from '../Facts';
import { SeverityLabel } from '../Findings';
import { Moment } from '../Moment';
import { PartyName } from '../PartyName';
import { Sourced } from '../Sourced';
import { StateLabel } from '../StateLabel';
import { TierDetails } from '../TierDetails';
import { stateColors } from '../stateColors';

const SEVERITIES = ['error', 'warning', 'info'] as const;

const useStyles = makeStyles(theme => ({
  counts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5, 2) },
  fine: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
  },
  fineIcon: { fontSize: 20, color: stateColors(theme).good },
}));

/** Owner, tier, who is on call, the first runbook, and how much is unclear. */
export function CardFacts(props: { answer: EntityAnswer; tab: string }) {
  const { answer, tab } = props;
  const t = useTexts();
  const classes = useStyles();
  const counted = SEVERITIES.filter(
    severity => answer.findingCounts[severity] > 0,
  );
  const runbook = answer.runbooks.find(({ state }) => state === 'valid')?.value;
  const address =
    runbook?.target === 'file'
      ? `${tab}?runbook=${encodeURIComponent(runbook.id)}`
      : safeUrl(runbook?.url ?? '');
  return (
    <Facts compact>
      <Fact label={t('glance.owner')}>
        <Sourced of={answer.owner}>
          {(party, known) => <PartyName party={party} known={known} />}
        </Sourced>
      </Fact>
      <Fact label={t('glance.tier')}>
        <Sourced
          of={answer.supportTier}
          details={tier => <TierDetails tier={tier} />}
        >
          {({ title }) => <strong>{title}</strong>}
        </Sourced>
      </Fact>
      <Fact label={t('glance.onCallNow')}>
        <Sourced
          of={answer.onCall.now}
          missing={answer.rotation.value && t('onCall.nobody')}
          details={({ until }) => (
            <>
              {t('onCall.until')}{' '}
              <Moment iso={until} timeZone={answer.timeZone} />
            </>
          )}
        >
          {({ party }, known) => <PartyName party={party} known={known} />}
        </Sourced>
      </Fact>
      <Fact label={t('card.runbook')}>
        {runbook && address ? (
          <Link to={address}>{runbook.title}</Link>
        ) : (
          <StateLabel state="missing" />
        )}
      </Fact>
      <Fact label={t('card.findings')}>
        <div className={classes.counts}>
          {counted.map(severity => (
            <SeverityLabel
              key={severity}
              severity={severity}
              count={answer.findingCounts[severity]}
            />
          ))}
          {counted.length === 0 && (
            <span className={classes.fine}>
              <CheckCircleIcon className={classes.fineIcon} aria-hidden />
              {t('card.fine')}
            </span>
          )}
        </div>
      </Fact>
    </Facts>
  );
}

import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { IssueSectionState } from '../../hooks/useIssueSection';
import { useTexts } from '../../hooks/useTexts';
import { Documentation } from '../Documentation';
import { Fact, Facts } from '../Facts';
import { ModelDetails, ModelName } from '../ModelName';
import { Runbooks } from '../Runbooks';
import { Schedules } from '../Schedules';
import { Section } from '../Section';
import { Sourced } from '../Sourced';
import { SourcedParty } from '../SourcedParty';
import { TierDetails } from '../TierDetails';
import { OnCallNext } from './OnCallNext';
import { OnCallNow } from './OnCallNow';

const useStyles = makeStyles(theme => ({
  ask: { marginTop: theme.spacing(2), textTransform: 'none' },
}));

/** What a person on call needs first: whose it is, how much it matters, whom to reach now, and what to open. */
export function AtAGlance(props: {
  answer: EntityAnswer;
  /** The part below that tells who takes an issue. */
  issue: IssueSectionState;
}) {
  const { answer, issue } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <Section title={t('glance.title')}>
      <Facts>
        <Fact label={t('glance.owner')}>
          <SourcedParty of={answer.owner} contacts />
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
          <OnCallNow answer={answer} />
        </Fact>
        <Fact label={t('glance.onCallNext')}>
          <OnCallNext answer={answer} />
        </Fact>
        <Schedules answer={answer} />
        <Documentation answer={answer} />
        <Fact label={t('glance.model')}>
          <Sourced
            of={answer.model}
            details={model => <ModelDetails model={model} />}
          >
            {model => <ModelName model={model} />}
          </Sourced>
        </Fact>
      </Facts>
      <Runbooks runbooks={answer.runbooks} />
      <Button
        className={classes.ask}
        size="small"
        variant="outlined"
        color="primary"
        aria-expanded={issue.open}
        onClick={issue.toggle}
      >
        {t('whoPage.open')}
      </Button>
    </Section>
  );
}

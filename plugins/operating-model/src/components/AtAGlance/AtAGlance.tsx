import type { Entity } from '@backstage/catalog-model';
import Button from '@material-ui/core/Button';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
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
import { EscalateTo } from './EscalateTo';
import { OnCallNext } from './OnCallNext';
import { OnCallNow } from './OnCallNow';

const useStyles = makeStyles(theme => ({
  rest: { marginTop: theme.spacing(2) },
  ask: { marginTop: theme.spacing(2), textTransform: 'none' },
}));

/** What a person on call needs first: whose it is, how much it matters, whom to reach now, and what to open. */
export function AtAGlance(props: {
  answer: EntityAnswer;
  entity: Entity;
  /** The part below that tells who takes an issue. */
  issue: IssueSectionState;
}) {
  const { answer, entity, issue } = props;
  const t = useTexts();
  const classes = useStyles();
  const narrow = useMediaQuery<Theme>(theme => theme.breakpoints.down('xs'), {
    noSsr: true,
  });
  const first = (
    <>
      <Fact label={t('glance.owner')}>
        <SourcedParty of={answer.owner} contacts />
      </Fact>
      <Fact label={t('glance.tier')}>
        <Sourced
          of={answer.supportTier}
          brief={narrow}
          details={tier => <TierDetails tier={tier} />}
        >
          {({ title }) => <strong>{title}</strong>}
        </Sourced>
      </Fact>
      <Fact label={t('glance.onCallNow')} wide={narrow}>
        <OnCallNow answer={answer} entity={entity} />
      </Fact>
    </>
  );
  const rest = (
    <>
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
    </>
  );
  const runbooks = <Runbooks runbooks={answer.runbooks} />;
  return (
    <Section title={t('glance.title')}>
      {narrow ? (
        // On a phone, at night: whom to reach and what to open before what can wait.
        <>
          <Facts compact>{first}</Facts>
          {runbooks}
          <Facts compact className={classes.rest}>
            <Fact label={t('glance.escalate')} wide>
              <EscalateTo answer={answer} />
            </Fact>
            {rest}
          </Facts>
        </>
      ) : (
        <>
          <Facts>
            {first}
            {rest}
          </Facts>
          {runbooks}
        </>
      )}
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

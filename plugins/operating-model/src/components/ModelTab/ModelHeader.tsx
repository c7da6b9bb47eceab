import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { CalendarDate } from '../CalendarDate';
import { Fact, Facts } from '../Facts';
import { PartyName } from '../PartyName';
import { PreviewAction } from '../PreviewAction';
import { Section } from '../Section';
import { Standing } from '../Standing';
import { StateLabel } from '../StateLabel';
import { forceOf } from './forceOf';

const SEVERITIES = {
  inForce: 'success',
  stale: 'warning',
  invalid: 'error',
  draft: 'info',
  superseded: 'info',
} as const;

const useStyles = makeStyles(theme => ({
  force: { marginBottom: theme.spacing(2) },
}));

/** What the model is: its status, and whether what stands in the catalog is in force. */
export function ModelHeader(props: { model: ModelAnswer }) {
  const { model } = props;
  const { spec, owner, status, version, timeZone } = model;
  const t = useTexts();
  const classes = useStyles();
  const force = forceOf(model);
  // Of a text that was never valid it cannot be told what it leaves out.
  const missing = (
    <StateLabel state={force === 'invalid' ? 'unknown' : 'missing'} />
  );
  return (
    <Section
      title={t('glance.title')}
      actions={<PreviewAction model={model.entityRef} />}
    >
      <Alert severity={SEVERITIES[force]} className={classes.force}>
        {t(`model.force.${force}`)}
      </Alert>
      <Facts>
        <Fact label={t('glance.owner')}>
          {owner ? <PartyName party={owner} contacts /> : missing}
        </Fact>
        <Fact label={t('model.status')}>
          {status ? t(`model.statuses.${status}`) : missing}
        </Fact>
        <Fact label={t('model.version')}>{version ?? missing}</Fact>
        <Fact label={t('model.revisitBy')}>
          {spec?.revisitBy ? (
            <CalendarDate date={spec.revisitBy} timeZone={timeZone} />
          ) : (
            missing
          )}
        </Fact>
        <Fact label={t('model.timeZone')}>{timeZone}</Fact>
        <Fact label={t('card.findings')}>
          <Standing of={model.standing} subject="model" />
        </Fact>
      </Facts>
    </Section>
  );
}

import { makeStyles } from '@material-ui/core/styles';
import type {
  PersonAnswer,
  PersonRotation,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { CoverageLabel } from '../CoverageLabel';
import { ModelName } from '../ModelName';
import { Moment } from '../Moment';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';

const useStyles = makeStyles(theme => ({
  rotation: {
    '& + &': {
      marginTop: theme.spacing(1.5),
      paddingTop: theme.spacing(1.5),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
  title: { ...theme.typography.body1, margin: 0, fontWeight: 600 },
  now: { fontWeight: 600 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** Whether a person is on call now, when next, and where. */
export function PersonOnCall(props: { onCall: PersonAnswer['onCall'] }) {
  const { items, totalItems } = props.onCall;
  const t = useTexts();
  const classes = useStyles();
  return (
    <Section title={t('personTab.onCall.title')}>
      {totalItems === 0 && t('personTab.onCall.none')}
      {items.map(rotation => (
        <Rotation
          key={`${rotation.model.entityRef} ${rotation.rotation}`}
          rotation={rotation}
        />
      ))}
      {totalItems > items.length && (
        <p className={classes.detail}>
          {t('party.more', { total: String(totalItems - items.length) })}
        </p>
      )}
    </Section>
  );
}

function Rotation(props: { rotation: PersonRotation }) {
  const { title, model, timeZone, coverage, channel, now, next, notKnown } =
    props.rotation;
  const t = useTexts();
  const classes = useStyles();
  return (
    <div className={classes.rotation}>
      <h4 className={classes.title}>{title}</h4>
      <div className={classes.detail}>
        <CoverageLabel coverage={coverage} />
        {channel && ` · ${channel}`}
        {' · '}
        {t('party.inModel', { model: <ModelName model={model} /> })}
      </div>
      {notKnown && (
        <div>
          <StateLabel state="unknown" />{' '}
          <span className={classes.detail}>
            {notKnown} {t('state.declared')}
          </span>
        </div>
      )}
      <div className={now ? classes.now : undefined}>
        {now ? (
          <>
            {t('personTab.onCall.now')}{' '}
            <Moment iso={now.until} timeZone={timeZone} />
          </>
        ) : (
          t('personTab.onCall.notNow')
        )}
      </div>
      <div className={classes.detail}>
        {next ? (
          <>
            {t('personTab.onCall.next')}{' '}
            <Moment iso={next.from} timeZone={timeZone} /> {t('onCall.until')}{' '}
            <Moment iso={next.until} timeZone={timeZone} />
          </>
        ) : (
          t('personTab.onCall.noNext')
        )}
      </div>
    </div>
  );
}

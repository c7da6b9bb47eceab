import { makeStyles } from '@material-ui/core/styles';
import type {
  ModelAnswer,
  OperatingModelSpec,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { CoverageLabel } from '../CoverageLabel';
import { Facts, Fact } from '../Facts';
import { Moment } from '../Moment';
import { PartyName } from '../PartyName';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';

const useStyles = makeStyles(theme => ({
  rotation: {
    '& + &': {
      marginTop: theme.spacing(2),
      paddingTop: theme.spacing(2),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
  title: { ...theme.typography.body1, margin: 0, fontWeight: 600 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** The on-call rotations with who is on call now and next. */
export function ModelRotations(props: {
  model: ModelAnswer;
  spec: OperatingModelSpec;
}) {
  const { model, spec } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <Section title={t('model.rotations')}>
      {model.rotations.length === 0 && <StateLabel state="missing" />}
      {model.rotations.map(
        ({
          rotation,
          title,
          coverage,
          channel,
          owner,
          onCall,
          until,
          next,
        }) => (
          <div key={rotation} className={classes.rotation}>
            <h4 className={classes.title}>{title}</h4>
            <div className={classes.detail}>
              <CoverageLabel coverage={coverage} />
              {channel && ` · ${channel}`}
              {' · '}
              {t('model.members', {
                count:
                  spec.rotations.find(({ id }) => id === rotation)?.members
                    .length ?? 0,
              })}
            </div>
            <Facts>
              <Fact label={t('glance.onCallNow')}>
                {onCall ? (
                  <>
                    <PartyName party={onCall} contacts />
                    {until && (
                      <span className={classes.detail}>
                        {t('onCall.until')}{' '}
                        <Moment iso={until} timeZone={model.timeZone} />
                      </span>
                    )}
                  </>
                ) : (
                  t('escalation.nobodyNow')
                )}
              </Fact>
              {next && (
                <Fact label={t('glance.onCallNext')}>
                  <PartyName party={next.party} />{' '}
                  <span className={classes.detail}>
                    {t('onCall.from')}{' '}
                    <Moment iso={next.from} timeZone={model.timeZone} />
                  </span>
                </Fact>
              )}
              {owner && (
                <Fact label={t('glance.owner')}>
                  <PartyName party={owner} />
                </Fact>
              )}
            </Facts>
          </div>
        ),
      )}
    </Section>
  );
}

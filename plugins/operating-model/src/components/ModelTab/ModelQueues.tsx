import { makeStyles } from '@material-ui/core/styles';
import type {
  ModelAnswer,
  OperatingModelSpec,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { DurationText } from '../DurationText';
import { PartyName } from '../PartyName';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';
import { partyIn } from './partyIn';

const useStyles = makeStyles(theme => ({
  queue: { '& + &': { marginTop: theme.spacing(1.5) } },
  title: { ...theme.typography.body1, margin: 0, fontWeight: 600 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** Where each class of issues lands, and who looks at it by when. */
export function ModelQueues(props: {
  model: ModelAnswer;
  spec: OperatingModelSpec;
}) {
  const { model, spec } = props;
  const t = useTexts();
  const classes = useStyles();
  const titleOf = (classId: string) =>
    spec.issueClasses.find(({ id }) => id === classId)?.title ?? classId;
  return (
    <Section title={t('model.queues')}>
      {spec.queues.length === 0 && <StateLabel state="missing" />}
      {spec.queues.map(
        ({ id, title, owner, issueClasses, firstLookWithin }) => (
          <div key={id} className={classes.queue}>
            <h4 className={classes.title}>{title ?? id}</h4>
            {owner ? (
              <PartyName party={partyIn(model, owner)} />
            ) : (
              <StateLabel state="missing" />
            )}
            {firstLookWithin && (
              <span className={classes.detail}>
                {' · '}
                {t('model.firstLook')} <DurationText iso={firstLookWithin} />
              </span>
            )}
            <div className={classes.detail}>
              {issueClasses.map(titleOf).join(' · ')}
            </div>
          </div>
        ),
      )}
    </Section>
  );
}

import { makeStyles } from '@material-ui/core/styles';
import type {
  ModelAnswer,
  OperatingModelSpec,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { EscalationLadder, isUnknownStep } from '../Escalation';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';
import { partyIn } from './partyIn';

const ROTATION = 'rotation:';

const useStyles = makeStyles(theme => ({
  title: { ...theme.typography.body1, margin: 0, fontWeight: 600 },
}));

/** The escalation paths of the model, each as its ladder. */
export function ModelPaths(props: {
  model: ModelAnswer;
  spec: OperatingModelSpec;
}) {
  const { model, spec } = props;
  const t = useTexts();
  const classes = useStyles();
  const notified = (notify: string) =>
    model.rotations.find(({ rotation }) => notify === ROTATION + rotation) ??
    partyIn(model, notify);
  return (
    <Section title={t('model.paths')}>
      {spec.escalationPaths.length === 0 && <StateLabel state="missing" />}
      {spec.escalationPaths.map(({ id, title, steps }) => (
        <div key={id}>
          <h4 className={classes.title}>{title ?? id}</h4>
          <EscalationLadder
            steps={steps.map(({ notify, ...step }) => ({
              ...step,
              notify: notified(notify),
            }))}
            isUnknown={position =>
              isUnknownStep(model.findingList, id, position)
            }
          />
        </div>
      ))}
    </Section>
  );
}

import { makeStyles } from '@material-ui/core/styles';
import type {
  ModelAnswer,
  ModelNames,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { EscalationLadder } from '../Escalation';
import { PagedList } from '../Pages';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';
import { partyIn } from './partyIn';
import { useModelPages } from './useModelPages';

const ROTATION = 'rotation:';

const useStyles = makeStyles(theme => ({
  title: { ...theme.typography.body1, margin: 0, fontWeight: 600 },
}));

/** The escalation paths of the model, each as its ladder. */
export function ModelPaths(props: { model: ModelAnswer }) {
  const { model } = props;
  const t = useTexts();
  const classes = useStyles();
  const pages = useModelPages(model, 'escalationPaths');
  return (
    <Section title={t('model.paths')} part="spec.escalationPaths">
      {model.parts.escalationPaths.totalItems === 0 && (
        <StateLabel state="missing" />
      )}
      <PagedList pages={pages} label={t('model.paths')}>
        {({ items, names }) =>
          items.map(({ id, title, steps }) => (
            <div key={id} data-part={`spec.escalationPaths[${id}]`}>
              <h4 className={classes.title}>{title ?? id}</h4>
              <EscalationLadder
                steps={steps.map(({ notify, ...step }) => ({
                  ...step,
                  notify: rotationIn(names, notify) ?? partyIn(names, notify),
                }))}
                isUnknown={position => {
                  const { notify } = steps[position];
                  return !rotationIn(names, notify) && !names.parties[notify];
                }}
              />
            </div>
          ))
        }
      </PagedList>
    </Section>
  );
}

function rotationIn({ rotations }: ModelNames, notify: string) {
  return notify.startsWith(ROTATION)
    ? rotations[notify.slice(ROTATION.length)]
    : undefined;
}

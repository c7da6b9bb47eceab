import { makeStyles } from '@material-ui/core/styles';
import type {
  ModelAnswer,
  OperatingModelSpec,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { PartyName } from '../PartyName';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';
import { partyIn } from './partyIn';

const useStyles = makeStyles(theme => ({
  areas: { columns: '2 380px', columnGap: theme.spacing(3) },
  area: { breakInside: 'avoid' },
  title: { ...theme.typography.body1, margin: 0, fontWeight: 600 },
  list: { margin: theme.spacing(0, 0, 1.5), paddingLeft: theme.spacing(2.5) },
  party: { ...theme.typography.body2 },
}));

/** The recurring decisions, each with who makes it. */
export function ModelAreas(props: {
  model: ModelAnswer;
  spec: OperatingModelSpec;
}) {
  const { model, spec } = props;
  const t = useTexts();
  const classes = useStyles();
  return (
    <Section title={t('model.areas')}>
      {spec.areas.length === 0 && <StateLabel state="missing" />}
      <div className={classes.areas}>
        {spec.areas.map(({ id, title, decisions }) => (
          <div key={id} className={classes.area}>
            <h4 className={classes.title}>{title ?? id}</h4>
            <ul className={classes.list}>
              {decisions.map(decision => (
                <li key={decision.id}>
                  {decision.question}
                  <div className={classes.party}>
                    {[decision.accountable ?? []].flat().map(entityRef => (
                      <span key={entityRef}>
                        <PartyName party={partyIn(model, entityRef)} />{' '}
                      </span>
                    ))}
                    {!decision.accountable && <StateLabel state="missing" />}
                  </div>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}

import { makeStyles } from '@material-ui/core/styles';
import type {
  ModelAnswer,
  OperatingModelSpec,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { Link } from '@backstage/core-components';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { CellMarks } from '../CellLabel';
import { ClarityText } from '../CoveragePage/ClarityText';
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
  clarity: { marginBottom: theme.spacing(1.5) },
}));

/** The recurring decisions, each with who makes it and how clear it is, and the way to the map. */
export function ModelAreas(props: {
  model: ModelAnswer;
  spec: OperatingModelSpec;
}) {
  const { model, spec } = props;
  const t = useTexts();
  const classes = useStyles();
  const links = usePageLinks();
  const { clarity, decisionMap, entityRef: modelRef } = model;
  const coverage = links.coverage({ model: modelRef });
  const cells = new Map(decisionMap.map(({ id, cells: own }) => [id, own]));
  return (
    <Section
      title={t('model.areas')}
      actions={coverage && <Link to={coverage}>{t('model.openCoverage')}</Link>}
    >
      {spec.areas.length === 0 && <StateLabel state="missing" />}
      {clarity && clarity.decisions > 0 && (
        <div className={classes.clarity}>
          {t('coveragePage.clarity.title')}: <ClarityText clarity={clarity} />
        </div>
      )}
      <div className={classes.areas}>
        {spec.areas.map(({ id, title, decisions }) => (
          <div key={id} className={classes.area}>
            <h4 className={classes.title}>{title ?? id}</h4>
            <ul className={classes.list}>
              {decisions.map(decision => (
                <li key={decision.id}>
                  <DecisionQuestion
                    to={links.decision({ model: modelRef, id: decision.id })}
                    question={decision.question}
                  />
                  <div className={classes.party}>
                    {[decision.accountable ?? []].flat().map(entityRef => (
                      <span key={entityRef}>
                        <PartyName party={partyIn(model, entityRef)} />{' '}
                      </span>
                    ))}
                    {!decision.accountable && <StateLabel state="missing" />}
                    {cells.has(decision.id) && (
                      <CellMarks cells={cells.get(decision.id)!} />
                    )}
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

function DecisionQuestion(props: { to: string | undefined; question: string }) {
  const { to, question } = props;
  return <>{to ? <Link to={to}>{question}</Link> : question}</>;
}

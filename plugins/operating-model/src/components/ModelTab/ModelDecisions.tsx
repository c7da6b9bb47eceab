import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { partyReference } from '../../format/partyReference';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { CellMarks } from '../CellLabel';
import { ClarityText } from '../CoveragePage/ClarityText';
import { PagedList } from '../Pages';
import { PartyName } from '../PartyName';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';
import { useDecisionPages, type ShownDecision } from './useDecisionPages';

const useStyles = makeStyles(theme => ({
  areas: { columns: '2 380px', columnGap: theme.spacing(3) },
  area: { breakInside: 'avoid' },
  title: { ...theme.typography.body1, margin: 0, fontWeight: 600 },
  list: { margin: theme.spacing(0, 0, 1.5), paddingLeft: theme.spacing(2.5) },
  party: { ...theme.typography.body2 },
  clarity: { marginBottom: theme.spacing(1.5) },
}));

/** The recurring decisions by area, each with who makes it and how clear it is, and the way to the map. */
export function ModelDecisions(props: { model: ModelAnswer }) {
  const { model } = props;
  const { clarity, entityRef, parts } = model;
  const t = useTexts();
  const classes = useStyles();
  const links = usePageLinks();
  const pages = useDecisionPages(model);
  const coverage = links.coverage({ model: entityRef });
  return (
    <Section
      title={t('model.areas')}
      part="spec.areas"
      actions={coverage && <Link to={coverage}>{t('model.openCoverage')}</Link>}
    >
      {parts.areas.totalItems === 0 && <StateLabel state="missing" />}
      {clarity && clarity.decisions > 0 && (
        <div className={classes.clarity}>
          {t('coveragePage.clarity.title')}: <ClarityText clarity={clarity} />
        </div>
      )}
      <PagedList pages={pages} label={t('model.areas')}>
        {({ items }) => (
          <div className={classes.areas}>
            {[...byArea(items)].map(([area, decisions]) => (
              <div key={area} className={classes.area}>
                <h4 className={classes.title}>{area}</h4>
                <ul className={classes.list}>
                  {decisions.map(decision => (
                    <li key={decision.id}>
                      <Decision model={entityRef} decision={decision} />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        )}
      </PagedList>
    </Section>
  );
}

function Decision(props: { model: string; decision: ShownDecision }) {
  const { model, decision } = props;
  const { id, question, accountable, cells } = decision;
  const classes = useStyles();
  const to = usePageLinks().decision({ model, id });
  return (
    <>
      {to ? <Link to={to}>{question}</Link> : question}
      <div className={classes.party}>
        {accountable.map(party => (
          <span key={partyReference(party)}>
            <PartyName party={party} />{' '}
          </span>
        ))}
        {accountable.length === 0 && <StateLabel state="missing" />}
        {cells && <CellMarks cells={cells} />}
      </div>
    </>
  );
}

function byArea(
  decisions: readonly ShownDecision[],
): Map<string, ShownDecision[]> {
  const areas = new Map<string, ShownDecision[]>();
  for (const decision of decisions) {
    areas.set(decision.area, [...(areas.get(decision.area) ?? []), decision]);
  }
  return areas;
}

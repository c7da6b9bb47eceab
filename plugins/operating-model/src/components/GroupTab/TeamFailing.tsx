import { Link } from '@backstage/core-components';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import type { StandingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { titleOf } from '../../format/titleOf';
import { useTexts } from '../../hooks/useTexts';
import { TAB_PATH } from '../../tabPath';
import { FindingChoices, FindingList, SeverityLabel } from '../Findings';
import { Section } from '../Section';
import { totalOf } from '../Standing';
import { StateLabel } from '../StateLabel';
import { stateColors } from '../stateColors';
import { ENTITIES_ID } from './TeamEntities';
import { TeamFindingSubject } from './TeamFindingSubject';
import type { Team } from './useTeam';

const SEVERITIES = ['error', 'warning', 'info'] as const;

const useStyles = makeStyles(theme => ({
  fine: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
  fineIcon: { color: stateColors(theme).good },
  counts: { display: 'inline-flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  rest: {
    ...theme.typography.body2,
    display: 'grid',
    gap: theme.spacing(0.5),
    marginTop: theme.spacing(1),
  },
}));

/** What fails or is overdue of what a team owns, decides and answers for, worst first, each with the edit that mends it. */
export function TeamFailing(props: { team: Team }) {
  const { failing, entityRef } = props.team;
  const { items, totalItems, standing, choices, lookedAt } = failing;
  const { state, own, parts } = standing;
  const unknown = own.unknown + parts.unknown;
  const t = useTexts();
  const classes = useStyles();
  return (
    <Section
      title={t('groupTab.failing.title', { total: String(totalItems) })}
      actions={totalItems > 0 && <Counts of={own} />}
    >
      {lookedAt === 0 && (
        <Typography>{t('groupTab.failing.nothingOwned')}</Typography>
      )}
      {lookedAt > 0 && state === 'in-order' && (
        <Typography className={classes.fine}>
          <CheckCircleIcon className={classes.fineIcon} aria-hidden />
          {t('groupTab.failing.none', { count: lookedAt })}
        </Typography>
      )}
      {lookedAt > 0 && state !== 'in-order' && totalItems === 0 && (
        <Typography>
          {t('groupTab.failing.noneOfItsOwn', { count: lookedAt })}
        </Typography>
      )}
      <FindingChoices choices={choices}>
        <FindingList
          findings={items}
          entityRef={entityRef}
          subjectOf={finding => <TeamFindingSubject finding={finding} />}
        />
      </FindingChoices>
      <div className={classes.rest}>
        {totalItems > items.length && (
          <span>
            {t('groupTab.failing.some', {
              shown: String(items.length),
              total: String(totalItems),
            })}{' '}
            <a href={`#${ENTITIES_ID}`}>{t('groupTab.failing.rest')}</a>
          </span>
        )}
        {unknown > 0 && (
          <span>
            <StateLabel
              state="unknown"
              text={t('standing.unknown', { count: unknown })}
            />
          </span>
        )}
        {totalOf(parts) > 0 && <InModels failing={failing} />}
      </div>
    </Section>
  );
}

/** How much is wrong in other parts of models that the components of the team use. */
function InModels(props: { failing: Team['failing'] }) {
  const { standing, inModels } = props.failing;
  const t = useTexts();
  const linkTo = useEntityRefLink();
  return (
    <span>
      {t('groupTab.failing.inModels')} <Counts of={standing.parts} />{' '}
      {inModels.map((model, place) => (
        <span key={model.entityRef}>
          {place > 0 && ', '}
          <Link to={`${linkTo(model.entityRef)}${TAB_PATH}`} underline="always">
            {titleOf(model)}
          </Link>
        </span>
      ))}
    </span>
  );
}

function Counts(props: { of: StandingAnswer['own'] }) {
  const { of: counts } = props;
  const classes = useStyles();
  return (
    <span className={classes.counts}>
      {SEVERITIES.filter(severity => counts[severity] > 0).map(severity => (
        <SeverityLabel
          key={severity}
          severity={severity}
          count={counts[severity]}
        />
      ))}
    </span>
  );
}

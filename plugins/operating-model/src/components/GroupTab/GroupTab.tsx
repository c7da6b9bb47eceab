import { useEntity } from '@backstage/plugin-catalog-react';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { entityTitle } from '../../format/entityTitle';
import { usePageParameters } from '../../hooks/usePageParameters';
import { useTexts } from '../../hooks/useTexts';
import { DecisionBeside } from '../DecisionPanel';
import { LoadingCards } from '../LoadingCards';
import { LoadProblem } from '../LoadProblem';
import { SectionGrid } from '../SectionGrid';
import { NothingNamesIt } from './NothingNamesIt';
import { TeamSections } from './TeamSections';
import { useTeam, type Team } from './useTeam';
import { withStaleMark } from '../StaleMark';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
  },
  title: { ...theme.typography.h5, margin: 0 },
}));

/** The tab of a group: what this team operates, in every role and below it in the hierarchy, and how much that is. */
export const GroupTab = withStaleMark(function Tab() {
  const { entity } = useEntity();
  const t = useTexts();
  const classes = useStyles();
  const { one, change } = usePageParameters();
  const below = one('below') !== 'false';
  const { answer, error, loading, refreshing, retry } = useTeam(entity, below);
  return (
    <DecisionBeside>
      <SectionGrid>
        <div className={classes.head}>
          <Typography component="h2" className={classes.title}>
            {t('groupTab.title', {
              team: entityTitle(entity),
            })}
          </Typography>
          <FormControlLabel
            label={t('groupTab.below')}
            control={
              <Switch
                color="primary"
                checked={below}
                onChange={(_, checked) =>
                  change(
                    { below: checked ? undefined : 'false' },
                    { restart: true },
                  )
                }
              />
            }
          />
        </div>
        {loading && <LoadingCards />}
        {error && !refreshing && (
          <LoadProblem
            error={error}
            retry={retry}
            reloads
            notFound={t('groupTab.notFound')}
          />
        )}
        {answer && !error && isUnnamed(answer) && (
          <NothingNamesIt entity={entity} below={below} />
        )}
        {answer && !error && !isUnnamed(answer) && (
          <TeamSections team={answer} below={below} refreshing={refreshing} />
        )}
      </SectionGrid>
    </DecisionBeside>
  );
});

function isUnnamed({ load, decisions, entities }: Team): boolean {
  return (
    load.parties.totalItems + decisions.totalItems + entities.totalItems === 0
  );
}

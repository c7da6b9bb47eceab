import { makeStyles } from '@material-ui/core/styles';
import { SectionGrid } from '../SectionGrid';
import { TeamDecisions } from './TeamDecisions';
import { TeamEntities } from './TeamEntities';
import { TeamLoad } from './TeamLoad';
import { TeamParts } from './TeamParts';
import type { Team } from './useTeam';

const useStyles = makeStyles({ refreshing: { opacity: 0.6 } });

/** What a team operates: how much it is, then the decisions, the queues, the rotations and the components, worst first. */
export function TeamSections(props: {
  team: Team;
  below: boolean;
  /** The answer for the other position of the switch is on its way. */
  refreshing: boolean;
}) {
  const { team, below, refreshing } = props;
  const classes = useStyles();
  return (
    <div
      aria-busy={refreshing}
      className={refreshing ? classes.refreshing : undefined}
    >
      <SectionGrid>
        <TeamLoad team={team} below={below} />
        <TeamDecisions team={team} />
        <TeamParts team={team} />
        <TeamEntities key={JSON.stringify(team.asked)} team={team} />
      </SectionGrid>
    </div>
  );
}

import { makeStyles } from '@material-ui/core/styles';
import { DueList } from '../DueList';
import { PartyQueues } from '../PartyQueues';
import { SectionGrid, SideBySide } from '../SectionGrid';
import { TeamDecisions } from './TeamDecisions';
import { TeamEntities } from './TeamEntities';
import { TeamFailing } from './TeamFailing';
import { TeamLoad } from './TeamLoad';
import { TeamOnCall } from './TeamOnCall';
import type { Team } from './useTeam';

const useStyles = makeStyles({ refreshing: { opacity: 0.6 } });

/** What a team wants to see on a Monday: what fails, who is on call, what is due, then what it decides, operates and carries. */
export function TeamSections(props: {
  team: Team;
  below: boolean;
  /** The answer for the other position of the switch is on its way. */
  refreshing: boolean;
}) {
  const { team, below, refreshing } = props;
  const { asked, due, queues } = team;
  const classes = useStyles();
  return (
    <div
      aria-busy={refreshing}
      className={refreshing ? classes.refreshing : undefined}
      key={JSON.stringify(asked)}
    >
      <SectionGrid>
        <TeamFailing team={team} />
        <SideBySide>
          <TeamOnCall onCall={team.onCall} />
          <DueList due={due} asked={asked} />
        </SideBySide>
        <TeamDecisions team={team} />
        {queues.totalItems > 0 && <PartyQueues queues={queues} />}
        <TeamEntities team={team} />
        <TeamLoad team={team} below={below} />
      </SectionGrid>
    </div>
  );
}

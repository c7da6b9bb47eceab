import Skeleton from '@material-ui/lab/Skeleton';
import { useTexts } from '../../hooks/useTexts';
import { LoadProblem, Outdated } from '../LoadProblem';
import { Section } from '../Section';
import { SideBySide } from '../SectionGrid';
import { TeamQueueItem } from './TeamQueueItem';
import { TeamRotationItem } from './TeamRotationItem';
import type { Team } from './useTeam';
import { useTeamParts } from './useTeamParts';

/** The queues and the rotations of a team, with who is on call. Nothing where it has none. */
export function TeamParts(props: { team: Team }) {
  const { asked, parties, load } = props.team;
  const { queues, rotations } = load.sum;
  const hasAny = queues.owner + queues.deputy + rotations > 0;
  return hasAny ? <LoadedParts asked={asked} parties={parties} /> : null;
}

function LoadedParts(props: Pick<Team, 'asked' | 'parties'>) {
  const t = useTexts();
  const { answer, error, loading, retry } = useTeamParts(
    props.asked,
    props.parties,
  );
  if (loading) {
    return (
      <div role="status" aria-label={t('groupTab.parts.loading')}>
        <Skeleton variant="rect" height={120} />
      </div>
    );
  }
  if (!answer) {
    return (
      error && (
        <LoadProblem
          error={error}
          retry={retry}
          reloads
          notFound={t('groupTab.notFound')}
        />
      )
    );
  }
  const { queues, rotations } = answer;
  return (
    <>
      {error && <Outdated error={error} />}
      <SideBySide>
        {queues.length > 0 && (
          <Section
            title={t('groupTab.parts.queues', { total: String(queues.length) })}
          >
            {queues.map(item => (
              <TeamQueueItem
                key={`${item.model.entityRef} ${item.queue.id}`}
                item={item}
              />
            ))}
          </Section>
        )}
        {rotations.length > 0 && (
          <Section
            title={t('groupTab.parts.rotations', {
              total: String(rotations.length),
            })}
          >
            {rotations.map(item => (
              <TeamRotationItem
                key={`${item.model.entityRef} ${item.rotation.rotation}`}
                item={item}
              />
            ))}
          </Section>
        )}
      </SideBySide>
    </>
  );
}

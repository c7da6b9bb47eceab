import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { LoadSum } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useNumbers } from '../../hooks/useNumbers';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { Fact, Facts } from '../Facts';
import { Figure } from '../Figure';
import { LoadTable } from '../LoadTable';
import { Section } from '../Section';
import type { Team } from './useTeam';

const useStyles = makeStyles(theme => ({
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
  heading: { margin: theme.spacing(2, 0, 1), fontWeight: 600 },
  link: { ...theme.typography.body2, marginTop: theme.spacing(1) },
}));

/** How much a team carries, against what everybody carries. */
export function TeamLoad(props: { team: Team; below: boolean }) {
  const { team, below } = props;
  const { asked, load } = team;
  const { parties, sum, concentration } = load;
  const t = useTexts();
  const classes = useStyles();
  const { percent } = useNumbers();
  const links = usePageLinks();
  const { decisions, clear } = sum.clarity;
  const allLoad = links.load();
  return (
    <Section title={t('groupTab.load.title')}>
      <Facts>
        <Fact label={t('groupTab.load.share')}>
          <Figure explanation={[t('groupTab.load.shareFormula')]}>
            {t('groupTab.load.shareOf', {
              percent: percent(sum.share),
              posts: String(sum.posts),
              total: String(concentration.posts),
            })}
          </Figure>
          {concentration.parties > 0 && (
            <div className={classes.detail}>
              {t('groupTab.load.even', {
                parties: String(concentration.parties),
                percent: percent(1 / concentration.parties),
              })}
            </div>
          )}
        </Fact>
        <Fact label={t('groupTab.load.stops')}>
          <Figure explanation={[t('groupTab.load.stopsFormula')]}>
            {sum.stops === 0
              ? t('groupTab.load.stopsNothing')
              : t('groupTab.load.stopsDecisions', { count: sum.stops })}
          </Figure>
        </Fact>
        {decisions > 0 && (
          <Fact label={t('groupTab.load.clarity')}>
            <Figure explanation={[t('groupTab.load.clarityFormula')]}>
              {t('groupTab.load.clarityOf', {
                percent: percent(clear / decisions),
                clear: String(clear),
                decisions: String(decisions),
              })}
            </Figure>
          </Fact>
        )}
        <Fact label={t('groupTab.load.role.accountable')}>
          {t('groupTab.load.decisions', { count: sum.decisions.accountable })}
        </Fact>
        <Fact label={t('groupTab.load.role.deputy')}>
          {t('groupTab.load.decisions', { count: sum.decisions.deputy })}
        </Fact>
        <Fact label={t('groupTab.load.role.other')}>
          {t('groupTab.load.times', { count: otherRoles(sum) })}
        </Fact>
        <Fact label={t('groupTab.load.role.queues')}>
          {sum.queues.owner + sum.queues.deputy}
        </Fact>
        <Fact label={t('groupTab.load.role.rotations')}>{sum.rotations}</Fact>
        <Fact label={t('groupTab.load.role.components')}>
          {sum.components.reduce((all, { entities }) => all + entities, 0)}
        </Fact>
      </Facts>
      {below && parties.totalItems > 1 && (
        <>
          <Typography component="h4" className={classes.heading}>
            {t('groupTab.load.parties')}
          </Typography>
          <LoadTable
            label={t('groupTab.load.parties')}
            load={load}
            query={asked}
            linked={{}}
          />
        </>
      )}
      {allLoad && (
        <div className={classes.link}>
          <Link to={allLoad} underline="always">
            {t('groupTab.load.openLoad')}
          </Link>
        </div>
      )}
    </Section>
  );
}

function otherRoles({ decisions }: LoadSum): number {
  const { responsible, consulted, informed, handoff } = decisions;
  return responsible + consulted + informed + handoff;
}

import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useNumbers } from '../../hooks/useNumbers';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { Fact, Facts } from '../Facts';
import { Figure } from '../Figure';
import { LoadTable } from '../LoadTable';
import { Section } from '../Section';
import { addLoads } from './teamRoles';
import type { Team } from './useTeam';

const useStyles = makeStyles(theme => ({
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
  heading: { margin: theme.spacing(2, 0, 1), fontWeight: 600 },
  link: { ...theme.typography.body2, marginTop: theme.spacing(1) },
}));

/** How much a team carries, against what everybody carries. */
export function TeamLoad(props: { team: Team; below: boolean }) {
  const { team, below } = props;
  const { parties, concentration } = team.load;
  const t = useTexts();
  const classes = useStyles();
  const { percent } = useNumbers();
  const links = usePageLinks();
  const [sort, setSort] = useState<string>();
  const total = addLoads(parties);
  const { decisions, clear } = total.clarity;
  const allLoad = links.load();
  return (
    <Section title={t('groupTab.load.title')}>
      <Facts>
        <Fact label={t('groupTab.load.share')}>
          <Figure explanation={[t('groupTab.load.shareFormula')]}>
            {t('groupTab.load.shareOf', {
              percent: percent(total.share),
              posts: String(total.posts),
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
            {total.stops === 0
              ? t('groupTab.load.stopsNothing')
              : t('groupTab.load.stopsDecisions', { count: total.stops })}
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
          {t('groupTab.load.decisions', { count: total.accountable })}
        </Fact>
        <Fact label={t('groupTab.load.role.deputy')}>
          {t('groupTab.load.decisions', { count: total.deputy })}
        </Fact>
        <Fact label={t('groupTab.load.role.other')}>
          {t('groupTab.load.times', { count: total.other })}
        </Fact>
        <Fact label={t('groupTab.load.role.queues')}>{total.queues}</Fact>
        <Fact label={t('groupTab.load.role.rotations')}>{total.rotations}</Fact>
        <Fact label={t('groupTab.load.role.components')}>
          {total.components}
        </Fact>
      </Facts>
      {below && parties.length > 1 && (
        <>
          <Typography component="h4" className={classes.heading}>
            {t('groupTab.load.parties')}
          </Typography>
          <LoadTable
            label={t('groupTab.load.parties')}
            parties={parties}
            posts={concentration.posts}
            query={{}}
            sort={sort}
            onSort={setSort}
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

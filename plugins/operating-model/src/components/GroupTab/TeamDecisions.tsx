import { Link } from '@backstage/core-components';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { useId, useMemo } from 'react';
import { usePageLinks } from '../../hooks/usePageLinks';
import { usePageParameters } from '../../hooks/usePageParameters';
import { useTexts } from '../../hooks/useTexts';
import { CompactDecisions } from '../EntityDecisions';
import { PagedList, useRowsInPages } from '../Pages';
import { Section } from '../Section';
import { rolesIn, TEAM_ROLES } from './teamRoles';
import type { Team } from './useTeam';

const PAGE = 50;
const CURSOR = 'decisions.cursor';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    // Above the field there has to be room for its label.
    padding: theme.spacing(1, 0),
    '& > .MuiTextField-root': { minWidth: 220 },
  },
}));

/** The decisions that name the team, worst first, in each role or in one. */
export function TeamDecisions(props: { team: Team }) {
  const { team } = props;
  const { items, totalItems } = team.decisions;
  const t = useTexts();
  const classes = useStyles();
  const links = usePageLinks();
  const { one, change } = usePageParameters();
  const roleId = useId();

  const parties = useMemo(() => new Set(team.parties), [team.parties]);
  const role = TEAM_ROLES.find(name => name === one('role'));
  const rows = useMemo(
    () =>
      role ? items.filter(row => rolesIn(row, parties).includes(role)) : items,
    [items, parties, role],
  );
  const pages = useRowsInPages(CURSOR, rows, PAGE);
  const all = links.decisions(team.asked);
  return (
    <Section
      title={t('groupTab.decisions.title', { total: String(totalItems) })}
    >
      {items.length === 0 ? (
        t('groupTab.decisions.none')
      ) : (
        <>
          <div className={classes.bar}>
            <TextField
              select
              id={roleId}
              label={t('groupTab.decisions.role')}
              size="small"
              variant="outlined"
              value={role ?? ''}
              onChange={event =>
                change({
                  role: event.target.value || undefined,
                  [CURSOR]: undefined,
                })
              }
              SelectProps={{ native: true }}
              InputLabelProps={{ shrink: true }}
            >
              <option value="">{t('groupTab.decisions.all')}</option>
              {TEAM_ROLES.map(name => (
                <option key={name} value={name}>
                  {t(`groupTab.decisions.${name}`)}
                </option>
              ))}
            </TextField>
            {totalItems > items.length && (
              <span>
                {t('groupTab.decisions.some', {
                  shown: String(items.length),
                  total: String(totalItems),
                })}
              </span>
            )}
            {all && (
              <Link to={all} underline="always">
                {t('groupTab.decisions.open')}
              </Link>
            )}
          </div>
          {rows.length === 0 ? (
            t('groupTab.decisions.noneOfRole')
          ) : (
            <PagedList pages={pages} label={t('groupTab.decisions.label')}>
              {({ items: shown }) => (
                <CompactDecisions
                  label={t('groupTab.decisions.label')}
                  rows={shown}
                  role={{
                    title: t('groupTab.decisions.role'),
                    of: row =>
                      rolesIn(row, parties)
                        .map(name => t(`groupTab.decisions.${name}`))
                        .join(', '),
                  }}
                />
              )}
            </PagedList>
          )}
        </>
      )}
    </Section>
  );
}

import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { usePageLinks } from '../../hooks/usePageLinks';
import { usePageParameters } from '../../hooks/usePageParameters';
import { useTexts } from '../../hooks/useTexts';
import { CompactDecisions } from '../EntityDecisions';
import { ListBar, PlainChoice } from '../ListBar';
import { DECISION_ROLES } from '../MapFilters';
import { PagedList, usePages } from '../Pages';
import { Section } from '../Section';
import { ROWS, type Team } from './useTeam';

const CURSOR = 'decisions.cursor';

/** The decisions that name the team, worst first, in each role or in one. */
export function TeamDecisions(props: { team: Team }) {
  const { asked, decisions } = props.team;
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const links = usePageLinks();
  const { one, change } = usePageParameters();
  const role = DECISION_ROLES.find(name => name === one('role'));
  const pages = usePages(
    CURSOR,
    role ? undefined : decisions,
    useCallback(
      cursor =>
        api.listDecisions({
          ...asked,
          ...(role && { role }),
          cursor,
          limit: ROWS,
        }),
      [api, asked, role],
    ),
  );
  const all = links.decisions({ ...asked, role });
  return (
    <Section
      title={t('groupTab.decisions.title', {
        total: String(decisions.totalItems),
      })}
    >
      {decisions.totalItems === 0 ? (
        t('groupTab.decisions.none')
      ) : (
        <>
          <ListBar>
            <PlainChoice
              label={t('groupTab.decisions.role')}
              value={role}
              choices={DECISION_ROLES.map(name => ({
                value: name,
                label: t(`decisionRoles.${name}`),
              }))}
              all={t('groupTab.decisions.all')}
              choose={name => change({ role: name, [CURSOR]: undefined })}
            />
            {all && (
              <Link to={all} underline="always">
                {t('groupTab.decisions.open')}
              </Link>
            )}
          </ListBar>
          <PagedList pages={pages} label={t('groupTab.decisions.label')}>
            {({ items }) =>
              items.length === 0 ? (
                t('groupTab.decisions.noneOfRole')
              ) : (
                <CompactDecisions
                  label={t('groupTab.decisions.label')}
                  rows={items}
                  role={{
                    title: t('groupTab.decisions.role'),
                    of: ({ held = [] }) =>
                      held.map(name => t(`decisionRoles.${name}`)).join(', '),
                  }}
                />
              )
            }
          </PagedList>
        </>
      )}
    </Section>
  );
}

import { useApi } from '@backstage/core-plugin-api';
import type { Role } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { usePageParameters } from '../../hooks/usePageParameters';
import { useTexts } from '../../hooks/useTexts';
import { ListBar, PlainChoice } from '../ListBar';
import { TextFilter } from '../MapFilters';
import { PagedList, usePages } from '../Pages';
import { Section } from '../Section';
import { EntityTable } from './EntityTable';
import { ROWS, type Team } from './useTeam';

/** Of the part of the page, so that others can lead to it. */
export const ENTITIES_ID = 'operates';

const CURSOR = 'entities.cursor';
const WORDS = 'entities.q';
const ROLE = 'entities.role';
const WAIT_FOR_WORDS = 300;

const ROLES = [
  'owner',
  'triage',
  'support',
  'on-call',
  'release',
  'docs',
  'backlog',
  'deputy',
] as const satisfies readonly Role[];

/** What gives the team a role, worst first, filtered and paged by the backend. */
export function TeamEntities(props: { team: Team }) {
  const { asked, entities } = props.team;
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const { one, change } = usePageParameters();
  const words = one(WORDS) ?? '';
  const role = ROLES.find(name => name === one(ROLE));
  const pages = usePages(
    CURSOR,
    words || role ? undefined : entities,
    useCallback(
      cursor =>
        api.listEntities({
          ...asked,
          ...(role && { role }),
          ...(words && { q: words }),
          sort: '-findings',
          limit: ROWS,
          cursor,
        }),
      [api, asked, role, words],
    ),
  );
  return (
    <div id={ENTITIES_ID}>
      <Section
        title={t('groupTab.components.title', {
          total: String(entities.totalItems),
        })}
      >
        {entities.totalItems === 0 ? (
          t('groupTab.components.none')
        ) : (
          <>
            <ListBar>
              <TextFilter
                label={t('decisionsPage.filters.q')}
                value={words}
                wait={WAIT_FOR_WORDS}
                apply={text =>
                  change(
                    { [WORDS]: text || undefined, [CURSOR]: undefined },
                    { replace: true },
                  )
                }
              />
              <PlainChoice
                label={t('groupTab.components.role')}
                value={role}
                choices={ROLES.map(name => ({
                  value: name,
                  label: t(`roles.names.${name}`),
                }))}
                all={t('groupTab.decisions.all')}
                choose={name => change({ [ROLE]: name, [CURSOR]: undefined })}
              />
            </ListBar>
            <PagedList pages={pages} label={t('groupTab.components.label')}>
              {({ items }) =>
                items.length > 0 ? (
                  <EntityTable rows={items} />
                ) : (
                  t('groupTab.components.noMatch')
                )
              }
            </PagedList>
          </>
        )}
      </Section>
    </div>
  );
}

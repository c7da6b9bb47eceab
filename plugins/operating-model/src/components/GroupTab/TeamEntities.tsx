import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useCallback, useState } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';
import { useTexts } from '../../hooks/useTexts';
import { LoadProblem } from '../LoadProblem';
import { Section } from '../Section';
import { PageSwitch } from '../SortableTable';
import { EntityTable } from './EntityTable';
import { ENTITIES, entitiesOf, type Team } from './useTeam';

const useStyles = makeStyles({ refreshing: { opacity: 0.6 } });

/** What gives the team a role, worst first, paged by the backend. */
export function TeamEntities(props: { team: Team }) {
  const { asked, entities: firstPage } = props.team;
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const classes = useStyles();
  const [{ cursor, from }, turnTo] = useState<{
    cursor?: string;
    from: number;
  }>({ from: 1 });
  const load = useCallback(
    () => api.listEntities({ ...entitiesOf(asked), cursor }),
    [api, asked, cursor],
  );
  const turned = useLoaded(cursor ? load : undefined);
  const page = (cursor && turned.answer) || firstPage;
  const { items, totalItems, pageInfo } = page;
  const { nextCursor, prevCursor } = pageInfo;
  return (
    <Section
      title={t('groupTab.components.title', { total: String(totalItems) })}
    >
      {turned.error && !turned.refreshing && (
        <LoadProblem
          error={turned.error}
          retry={turned.retry}
          notFound={t('groupTab.notFound')}
        />
      )}
      {items.length === 0 ? (
        t('groupTab.components.none')
      ) : (
        <div
          aria-busy={turned.refreshing}
          className={turned.refreshing ? classes.refreshing : undefined}
        >
          <EntityTable rows={items} />
        </div>
      )}
      <PageSwitch
        from={from}
        to={from + items.length - 1}
        total={totalItems}
        onPrevious={
          prevCursor
            ? () =>
                turnTo({
                  cursor: prevCursor,
                  from: Math.max(1, from - ENTITIES),
                })
            : undefined
        }
        onNext={
          nextCursor
            ? () => turnTo({ cursor: nextCursor, from: from + items.length })
            : undefined
        }
      />
    </Section>
  );
}

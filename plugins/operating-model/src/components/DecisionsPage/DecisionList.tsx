import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';
import { usePageLinks } from '../../hooks/usePageLinks';
import { usePageParameters } from '../../hooks/usePageParameters';
import { useTexts } from '../../hooks/useTexts';
import { CellLegend } from '../CellLabel';
import { LoadProblem, Outdated } from '../LoadProblem';
import { NoMatch, useMapQuery, type MapFilterName } from '../MapFilters';
import { NothingMapped } from '../NothingMapped';
import { PageButtons } from '../Pages';
import { DecisionListBar } from './DecisionListBar';
import { DecisionTable } from './DecisionTable';
import { isSort, SORTS, type DecisionSort } from './sorts';

const useStyles = makeStyles(theme => ({
  list: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
  refreshing: { opacity: 0.6 },
}));

/** The page of decisions that the address asks for. The rows from before stay until the next ones are there. */
export function DecisionList(props: { names: readonly MapFilterName[] }) {
  const { query, active, clear } = useMapQuery(props.names);
  const { one, change } = usePageParameters();
  const api = useApi(operatingModelApiRef);
  const links = usePageLinks();
  const t = useTexts();
  const classes = useStyles();
  const asked = one('sort');
  const sort = isSort(asked) ? asked : undefined;
  const cursor = one('cursor');
  const { answer, error, loading, refreshing, retry } = useLoaded(
    useCallback(
      () => api.listDecisions({ ...query, sort, cursor }),
      [api, query, sort, cursor],
    ),
  );

  if (loading) {
    return (
      <div role="status" aria-label={t('decisionsPage.table.loading')}>
        <Skeleton variant="rect" height={320} />
      </div>
    );
  }
  const startAgain = (active || cursor) && (
    <Link to={links.decisions() ?? '.'}>
      {t('decisionsPage.table.startAgain')}
    </Link>
  );
  if (!answer) {
    return (
      error && (
        <div className={classes.list}>
          <LoadProblem
            error={error}
            retry={retry}
            reloads
            notFound={t('decisionsPage.table.notFound')}
          />
          {startAgain}
        </div>
      )
    );
  }
  if (answer.items.length === 0 && !refreshing && !error) {
    return active || cursor ? <NoMatch clear={clear} /> : <NothingMapped />;
  }
  const { items, totalItems } = answer;
  const open = one('decision');
  const sorted = {
    sort: sort ?? SORTS[0],
    onSort: (next: DecisionSort) =>
      change({
        sort: next === SORTS[0] ? undefined : next,
        cursor: undefined,
      }),
  };
  return (
    <div className={classes.list}>
      {error && !refreshing && <Outdated error={error} action={startAgain} />}
      <DecisionListBar
        total={totalItems}
        beside={open !== undefined}
        {...sorted}
      />
      <div
        aria-busy={refreshing}
        className={refreshing ? classes.refreshing : undefined}
      >
        <DecisionTable
          rows={items}
          linkTo={({ model, id }) =>
            links.decision(
              { model: model.entityRef, id },
              { ...query, sort, cursor },
            )
          }
          open={open}
          {...sorted}
        />
      </div>
      <PageButtons
        page={answer}
        label={t('decisionsPage.title')}
        turnTo={to => change({ cursor: to })}
      />
      <CellLegend />
    </div>
  );
}

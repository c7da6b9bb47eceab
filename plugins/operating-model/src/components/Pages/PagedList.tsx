import Button from '@material-ui/core/Button';
import Skeleton from '@material-ui/lab/Skeleton';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { LoadProblem } from '../LoadProblem';
import type { Page } from './Page';
import { PageButtons } from './PageButtons';
import type { Pages } from './usePages';

const useStyles = makeStyles({ refreshing: { opacity: 0.6 } });

/** The page of a list that is shown, with the way to its neighbours. The rows from before stay until the next ones are there. */
export function PagedList<P extends Page<unknown>>(props: {
  pages: Pages<P>;
  /** What the list is called. */
  label: string;
  /** Only the beginning is shown for now, so that there are no other pages. */
  collapsed?: boolean;
  children(page: P): ReactNode;
}) {
  const { pages, label, collapsed = false, children } = props;
  const { page, error, loading, refreshing, retry, turnTo, turned } = pages;
  const t = useTexts();
  const classes = useStyles();
  return (
    <>
      {loading && (
        <div role="status" aria-label={t('pages.loading', { label })}>
          <Skeleton variant="rect" height={80} />
        </div>
      )}
      {error && !refreshing && (
        <>
          <LoadProblem
            error={error}
            retry={retry}
            reloads
            notFound={t('pages.notFound')}
          />
          {turned && (
            <Button size="small" onClick={() => turnTo(undefined)}>
              {t('pages.first')}
            </Button>
          )}
        </>
      )}
      {page && (
        <>
          <div
            aria-busy={refreshing}
            className={refreshing ? classes.refreshing : undefined}
          >
            {children(page)}
          </div>
          {!collapsed && (
            <PageButtons page={page} label={label} turnTo={turnTo} />
          )}
        </>
      )}
    </>
  );
}

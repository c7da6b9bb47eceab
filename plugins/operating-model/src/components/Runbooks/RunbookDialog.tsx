import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogContent from '@material-ui/core/DialogContent';
import { makeStyles } from '@material-ui/core/styles';
import ArrowBackIcon from '@material-ui/icons/ArrowBack';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { lazy, Suspense, useCallback, useId } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { reasonOf } from '../../format/reasonOf';
import { useLoaded } from '../../hooks/useLoaded';
import { useTexts } from '../../hooks/useTexts';
import { LoadProblem, Outdated } from '../LoadProblem';
import { RunbookDialogHeader } from './RunbookDialogHeader';
import { fileOf, headingOf } from './runbookLinks';

const RunbookText = lazy(() =>
  import('./RunbookText').then(({ RunbookText: component }) => ({
    default: component,
  })),
);

const useStyles = makeStyles(theme => ({
  content: {
    ...theme.typography.body1,
    overflowWrap: 'anywhere',
    '& h1, & h2, & h3, & h4': { fontFamily: theme.typography.fontFamily },
    '& h1': theme.typography.h4,
    '& h2': theme.typography.h5,
    '& h3': theme.typography.h6,
    '& li': { lineHeight: 1.6 },
  },
}));

/** Which runbook of which entity. */
export interface OpenRunbook {
  entityRef: string;
  runbook: Pick<
    NonNullable<EntityAnswer['runbooks'][number]['value']>,
    'id' | 'title' | 'location' | 'heading'
  >;
  /** From the runbook to the Markdown file that is shown, each link as it stands in the text before it. */
  links: readonly string[];
}

/** A runbook that is a file, as it reads, or another Markdown file that it links to. */
export function RunbookDialog(
  props: OpenRunbook & {
    follow(links: readonly string[]): void;
    close(): void;
  },
) {
  const { entityRef, runbook, links, follow, close } = props;
  const { id, title, location } = runbook;
  const t = useTexts();
  const classes = useStyles();
  const titleId = useId();
  const api = useApi(operatingModelApiRef);
  const { answer, error, loading, refreshing, retry } = useLoaded(
    useCallback(
      () => api.getRunbook(entityRef, id, links),
      [api, entityRef, id, links],
    ),
  );
  const followOn = useCallback(
    (link: string) => follow([...links, link]),
    [follow, links],
  );
  const waiting = loading || refreshing;
  const isThere = !waiting && answer !== undefined;
  // It is there, and no text that can be shown: to try again would not help.
  const unreadable =
    error && 'statusCode' in error && error.statusCode === 409
      ? error
      : undefined;
  const last = links.at(-1);
  const skeleton = (
    <div role="status" aria-label={t('runbooks.loading')}>
      <Skeleton width="60%" height={48} />
      <Skeleton height={120} />
    </div>
  );
  return (
    <Dialog
      open
      onClose={close}
      fullWidth
      maxWidth="md"
      aria-labelledby={titleId}
    >
      <RunbookDialogHeader
        id={titleId}
        title={last === undefined ? title : fileOf(last)}
        close={close}
      />
      <DialogContent dividers className={classes.content}>
        {last !== undefined && (
          <Button
            size="small"
            startIcon={<ArrowBackIcon />}
            onClick={() => follow(links.slice(0, -1))}
          >
            {t('runbooks.back', {
              title: links.length > 1 ? fileOf(links[links.length - 2]) : title,
            })}
          </Button>
        )}
        {waiting && skeleton}
        {!waiting && unreadable && (
          <Alert severity="warning">{reasonOf(unreadable)}</Alert>
        )}
        {!waiting && !isThere && error && !unreadable && (
          <LoadProblem
            error={error}
            retry={retry}
            reloads
            notFound={t('runbooks.notFound', { location: last ?? location })}
          />
        )}
        {isThere && error && <Outdated error={error} />}
        {isThere && (
          <Suspense fallback={skeleton}>
            <RunbookText
              runbook={answer}
              heading={last === undefined ? runbook.heading : headingOf(last)}
              links={links}
              follow={followOn}
            />
          </Suspense>
        )}
      </DialogContent>
    </Dialog>
  );
}

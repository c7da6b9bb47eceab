import { MarkdownContent } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import Dialog from '@material-ui/core/Dialog';
import DialogContent from '@material-ui/core/DialogContent';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import Skeleton from '@material-ui/lab/Skeleton';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback, useId } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { safeUrl } from '../../format/safeUrl';
import { useLoaded } from '../../hooks/useLoaded';
import { useTexts } from '../../hooks/useTexts';
import { LoadProblem, Outdated } from '../LoadProblem';

const useStyles = makeStyles(theme => ({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: theme.spacing(1, 1, 1, 3),
  },
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

/** A runbook that is a file, as it reads. Its own relative links and pictures lead nowhere from here and are left out. */
export function RunbookDialog(props: {
  entityRef: string;
  runbook: NonNullable<EntityAnswer['runbooks'][number]['value']>;
  close(): void;
}) {
  const { entityRef, runbook, close } = props;
  const t = useTexts();
  const classes = useStyles();
  const titleId = useId();
  const api = useApi(operatingModelApiRef);
  const { answer, error, loading, refreshing, retry } = useLoaded(
    useCallback(
      () => api.getRunbook(entityRef, runbook.id),
      [api, entityRef, runbook.id],
    ),
  );
  const waiting = loading || refreshing;
  const isThere = !waiting && answer !== undefined;
  const address = (uri: string) =>
    uri.startsWith('#') ? uri : safeUrl(uri) ?? '';
  return (
    <Dialog
      open
      onClose={close}
      fullWidth
      maxWidth="md"
      aria-labelledby={titleId}
    >
      <div className={classes.header}>
        <Typography variant="h5" component="h2" id={titleId}>
          {runbook.title}
        </Typography>
        <IconButton onClick={close} aria-label={t('runbooks.close')}>
          <CloseIcon />
        </IconButton>
      </div>
      <DialogContent dividers className={classes.content}>
        {waiting && (
          <div role="status" aria-label={t('runbooks.loading')}>
            <Skeleton width="60%" height={48} />
            <Skeleton height={120} />
          </div>
        )}
        {!waiting && !isThere && error && (
          <LoadProblem
            error={error}
            retry={retry}
            reloads
            notFound={t('runbooks.notFound', { location: runbook.location })}
          />
        )}
        {isThere && error && <Outdated error={error} />}
        {isThere && (
          <MarkdownContent
            content={answer}
            linkTarget="_blank"
            transformLinkUri={address}
            transformImageUri={address}
          />
        )}
      </DialogContent>
    </Dialog>
  );
}

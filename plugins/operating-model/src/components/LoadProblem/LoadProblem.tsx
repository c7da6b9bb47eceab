import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { ReactNode } from 'react';
import { reasonOf } from '../../format/reasonOf';
import { useTexts } from '../../hooks/useTexts';
import { AwaySentence } from '../StaleMark';

/** Why something could not be loaded, and what to do about it. */
export function LoadProblem(props: {
  error: Error;
  retry(): void;
  /** Whether what asks for it, `useLoaded` or `useAnswer`, asks again while somebody does not answer. */
  reloads?: boolean;
  /** What to say where it is not there, or hidden from the reader: the two look the same on purpose. */
  notFound: string;
  /** What else can be done. */
  action?: ReactNode;
}) {
  const { error, retry, reloads, notFound, action } = props;
  const t = useTexts();
  const retryButton = (
    <Button size="small" color="inherit" variant="outlined" onClick={retry}>
      {t('problem.retry')}
    </Button>
  );
  switch (statusOf(error)) {
    case 404:
      return (
        <Alert severity="info" role="alert">
          <AlertTitle>{t('problem.notFound')}</AlertTitle>
          <p>{notFound}</p>
          {retryButton} {action}
        </Alert>
      );
    case 401:
    case 403:
      return (
        <Alert severity="warning" role="alert">
          <AlertTitle>{t('problem.forbidden')}</AlertTitle>
          <p>{t('problem.forbiddenHint')}</p>
          {retryButton}
        </Alert>
      );
    case 503:
      return (
        <Alert severity="warning" role="alert">
          <AlertTitle>{t('problem.unavailable')}</AlertTitle>
          <p>
            <AwaySentence error={error} /> {reloads && t('problem.triedAgain')}
          </p>
          {retryButton}
        </Alert>
      );
    default:
      return (
        <Alert severity="error" role="alert">
          <AlertTitle>{t('problem.failed')}</AlertTitle>
          <p>
            {statusOf(error) === undefined && `${t('problem.noAnswer')} `}
            {reasonOf(error)}
          </p>
          {retryButton}
        </Alert>
      );
  }
}

function statusOf(error: Error): number | undefined {
  return 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
}

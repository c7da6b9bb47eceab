import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { reasonOf } from '../../format/reasonOf';
import { useTexts } from '../../hooks/useTexts';
import { LoadProblem } from '../LoadProblem';

/** Why there is no answer. A question that the backend refuses is for the reader to change, not to repeat. */
export function AnswerProblem(props: { error: Error; retry(): void }) {
  const { error, retry } = props;
  const t = useTexts();
  if ('statusCode' in error && error.statusCode === 400) {
    return (
      <Alert severity="warning" role="alert">
        <AlertTitle>{t('whoPage.problem.question')}</AlertTitle>
        {reasonOf(error)}
      </Alert>
    );
  }
  return (
    <LoadProblem
      error={error}
      retry={retry}
      reloads
      notFound={t('whoPage.problem.notFound')}
    />
  );
}

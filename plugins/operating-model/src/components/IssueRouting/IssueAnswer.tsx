import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Loaded } from '../../hooks/useLoaded';
import { useTexts } from '../../hooks/useTexts';
import { AnswerProblem } from './AnswerProblem';
import { Answer } from './Answer';
import type { IssueQuestion } from './useIssueQuestion';

const useStyles = makeStyles(theme => ({
  region: { marginTop: theme.spacing(3) },
  hint: { color: theme.palette.text.secondary },
  // What stands there answers an earlier question.
  outdated: { opacity: 0.5 },
}));

/** An answer with what it answers: the last one stands here while the reader asks something else. */
interface AnsweredQuestion {
  question: IssueQuestion;
  answer: RouteAnswer;
}

/** Where the answer stands. It is read out whenever it changes. */
export function IssueAnswer(props: {
  question: IssueQuestion;
  loaded: Loaded<AnsweredQuestion>;
  /** Whether a model has to be chosen first. */
  modelOpen: boolean;
  change(changes: IssueQuestion): void;
}) {
  const { question, loaded, modelOpen, change } = props;
  const { answer: answered, error, loading, refreshing, retry } = loaded;
  const t = useTexts();
  const classes = useStyles();
  const asked = answered !== undefined || error !== undefined || loading;
  return (
    <div
      role="region"
      aria-label={t('whoPage.answer.label')}
      aria-live="polite"
      aria-busy={refreshing}
      className={classes.region}
    >
      {!asked && (
        <div className={classes.hint}>
          {question.issueClass && modelOpen
            ? t('whoPage.answer.chooseModel')
            : t('whoPage.answer.choose')}
        </div>
      )}
      {loading && (
        <div aria-label={t('whoPage.answer.loading')} role="status">
          <Skeleton width="50%" height={40} />
          <Skeleton variant="rect" height={120} />
        </div>
      )}
      {error && <AnswerProblem error={error} retry={retry} />}
      {answered && !error && (
        <div className={refreshing ? classes.outdated : undefined}>
          <Answer {...answered} change={change} />
        </div>
      )}
    </div>
  );
}

import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Loaded } from '../../hooks/useLoaded';
import { useTexts } from '../../hooks/useTexts';
import { AnswerProblem } from './AnswerProblem';
import { Answer } from './Answer';
import { ModelChoice } from './ModelChoice';
import type { IssueChoices } from './useIssueChoices';
import type { IssueModel } from './useIssueModel';
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
  model: IssueModel;
  issues: IssueChoices;
  change(changes: IssueQuestion): void;
}) {
  const { question, loaded, model, issues, change } = props;
  const { answer: answered, error, loading, refreshing, retry } = loaded;
  const t = useTexts();
  const classes = useStyles();
  const asked = answered !== undefined || error !== undefined || loading;
  const broken = [issues, model].find(({ error: reason }) => reason);
  const { choices, known } = model;
  return (
    <div
      role="region"
      aria-label={t('whoPage.answer.label')}
      aria-live="polite"
      aria-busy={refreshing}
      className={classes.region}
    >
      {!asked && broken?.error && (
        <AnswerProblem error={broken.error} retry={broken.retry} />
      )}
      {!asked && !broken && question.issueClass && choices.length > 0 && (
        <ModelChoice
          issueClass={question.issueClass}
          choices={choices}
          known={known}
          choose={chosen => change({ model: chosen })}
        />
      )}
      {!asked && !broken && !question.issueClass && (
        <div className={classes.hint}>{t('whoPage.answer.choose')}</div>
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

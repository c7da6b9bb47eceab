import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { MessageText } from '../MessageText';
import { PartyName } from '../PartyName';
import { SourceMark } from '../SourceMark';
import { RecordQuestion } from './RecordQuestion';
import type { IssueQuestion } from './useIssueQuestion';

const useStyles = makeStyles(theme => ({
  alert: { '& .MuiAlert-message': { minWidth: 0, overflowWrap: 'anywhere' } },
  body: {
    display: 'grid',
    gap: theme.spacing(1.5),
    '& p': { margin: 0 },
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    '& button': { textTransform: 'none', textAlign: 'left' },
  },
}));

/** What is missing in the model, whom to ask meanwhile, what else may be meant, and the click that records the question. */
export function AnswerGap(props: {
  question: IssueQuestion;
  answer: RouteAnswer;
  change(changes: IssueQuestion): void;
}) {
  const { question, answer, change } = props;
  const { missing = [], askMeanwhile, suggestions = [] } = answer;
  const t = useTexts();
  const classes = useStyles();
  return (
    <Alert severity="warning" role="group" className={classes.alert}>
      <div className={classes.body}>
        {missing.map(({ code, message, source }) => (
          <p key={`${code} ${message.text}`}>
            <MessageText of={message} timeZone={answer.timeZone} />
            <SourceMark source={source} />
          </p>
        ))}
        {askMeanwhile ? (
          <div>
            {t('whoPage.gap.ask')} <PartyName party={askMeanwhile} contacts />
          </div>
        ) : (
          !answer.takenBy && <p>{t('whoPage.gap.nobody')}</p>
        )}
        {suggestions.length > 0 && (
          <div
            className={classes.buttons}
            role="group"
            aria-label={t('whoPage.gap.suggestions')}
          >
            <span aria-hidden>{t('whoPage.gap.suggestions')}</span>
            {suggestions.map(({ id, title }) => (
              <Button
                key={id}
                size="small"
                variant="outlined"
                color="inherit"
                onClick={() => change({ issueClass: id })}
              >
                {title}
              </Button>
            ))}
          </div>
        )}
        {!answer.takenBy && question.issueClass && (
          <RecordQuestion
            // Another question has not been recorded yet.
            key={JSON.stringify([
              question.issueClass,
              answer.entityRef,
              answer.model,
            ])}
            question={{
              words: question.issueClass,
              entityRef: question.entityRef,
              model: question.entityRef ? undefined : answer.model?.entityRef,
            }}
          />
        )}
      </div>
    </Alert>
  );
}

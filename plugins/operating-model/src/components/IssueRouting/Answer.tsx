import { makeStyles } from '@material-ui/core/styles';
import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { partyTitle } from '../../format/partyTitle';
import { useTexts } from '../../hooks/useTexts';
import { SideBySide } from '../SectionGrid';
import { AnswerActions } from './AnswerActions';
import { AnswerDecisions } from './AnswerDecisions';
import { AnswerEscalation } from './AnswerEscalation';
import { AnswerFacts } from './AnswerFacts';
import { AnswerGap } from './AnswerGap';
import { AnswerLead } from './AnswerLead';
import { AnswerReasons } from './AnswerReasons';
import { AnswerRunbooks } from './AnswerRunbooks';
import type { IssueQuestion } from './useIssueQuestion';

const useStyles = makeStyles(theme => ({
  answer: {
    ...theme.typography.body1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
  },
  title: { ...theme.typography.h5, margin: 0, overflowWrap: 'anywhere' },
  queue: { fontWeight: 400 },
  parts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: theme.spacing(2),
  },
}));

/** One answer, in the order in which somebody with a user on the line needs it. */
export function Answer(props: {
  question: IssueQuestion;
  answer: RouteAnswer;
  change(changes: IssueQuestion): void;
}) {
  const { question, answer, change } = props;
  const {
    takenBy,
    queue,
    missing = [],
    escalation,
    runbooks,
    decisions,
  } = answer;
  const t = useTexts();
  const classes = useStyles();
  const title = takenBy
    ? t('whoPage.answer.takes', {
        party: partyTitle(takenBy, t),
      })
    : t('whoPage.answer.nobody');
  return (
    <div className={classes.answer}>
      <div className={classes.head}>
        <h4 className={classes.title}>
          {title}{' '}
          {queue && (
            <span className={classes.queue}>
              {t('whoPage.answer.queue', { queue: queue.title })}
            </span>
          )}
        </h4>
        <AnswerActions question={question} answer={answer} />
      </div>
      {missing.length > 0 && (
        <AnswerGap question={question} answer={answer} change={change} />
      )}
      <AnswerLead answer={answer} choose={severity => change({ severity })} />
      <AnswerFacts answer={answer} />
      <SideBySide>
        {(takenBy || escalation.length > 0) && (
          <AnswerEscalation answer={answer} />
        )}
        {(runbooks.length > 0 || decisions.length > 0) && (
          <div className={classes.parts}>
            {runbooks.length > 0 && <AnswerRunbooks runbooks={runbooks} />}
            {decisions.length > 0 && <AnswerDecisions answer={answer} />}
          </div>
        )}
      </SideBySide>
      <AnswerReasons why={answer.why} timeZone={answer.timeZone} />
    </div>
  );
}

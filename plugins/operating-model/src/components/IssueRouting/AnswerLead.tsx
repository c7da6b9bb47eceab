import { makeStyles } from '@material-ui/core/styles';
import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { CoverageLabel } from '../CoverageLabel';
import { DurationText } from '../DurationText';
import { Moment } from '../Moment';
import { AnswerResponses } from './AnswerResponses';
import { Deadline } from './Deadline';
import { isCoverage } from './isCoverage';

const useStyles = makeStyles(theme => ({
  respond: { fontSize: theme.typography.h6.fontSize },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** By when somebody has to respond, what that promise is, and what was asked. */
export function AnswerLead(props: {
  answer: RouteAnswer;
  choose(severity: string): void;
}) {
  const { answer, choose } = props;
  const { respondBy, responseTarget, responses, supportTier, timeZone } =
    answer;
  const t = useTexts();
  const classes = useStyles();
  const coverage = isCoverage(supportTier?.coverage)
    ? supportTier.coverage
    : undefined;
  const waits =
    new Date(answer.clockStartsAt) > new Date(answer.reportedAt) &&
    (respondBy || responses);
  return (
    <div>
      {respondBy && (
        <div className={classes.respond}>
          {t('whoPage.answer.respondBy', {
            time: <Deadline iso={respondBy} timeZone={timeZone} />,
            target: (
              <>
                {responseTarget && (
                  <DurationText iso={responseTarget} coverage={coverage} />
                )}
                {responseTarget && coverage && ', '}
                {coverage && <CoverageLabel coverage={coverage} />}
              </>
            ),
          })}
        </div>
      )}
      {responses && (
        <AnswerResponses
          answer={answer}
          responses={responses}
          choose={choose}
        />
      )}
      {!respondBy && !responses && answer.takenBy && (
        <div>{t('whoPage.answer.noTarget')}</div>
      )}
      {waits && (
        <div>
          {t('whoPage.answer.clockStarts', {
            time: <Moment iso={answer.clockStartsAt} timeZone={timeZone} />,
          })}
        </div>
      )}
      <div className={classes.detail}>
        {t('whoPage.answer.issue', {
          issue: [answer.issueClass.title, answer.severity?.title]
            .filter(Boolean)
            .join(' · '),
          time: <Moment iso={answer.reportedAt} timeZone={timeZone} />,
        })}
      </div>
    </div>
  );
}

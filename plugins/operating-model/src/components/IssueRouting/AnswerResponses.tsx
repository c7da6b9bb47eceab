import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { DurationText } from '../DurationText';
import { useStackedTable } from '../StackedTable';
import { StateLabel } from '../StateLabel';
import { Deadline } from './Deadline';
import { isCoverage } from './isCoverage';

const useStyles = makeStyles(theme => ({
  table: { '& tr:last-child': { borderBottom: 'none' } },
  choose: { textTransform: 'none', textAlign: 'left' },
  detail: { color: theme.palette.text.secondary },
}));

/** By when somebody has to respond to each severity, where none is named yet; a click names it. */
export function AnswerResponses(props: {
  answer: RouteAnswer;
  responses: NonNullable<RouteAnswer['responses']>;
  choose(severity: string): void;
}) {
  const { answer, responses, choose } = props;
  const { supportTier, timeZone } = answer;
  const t = useTexts();
  const classes = useStyles();
  const table = useStackedTable();
  const coverage = isCoverage(supportTier?.coverage)
    ? supportTier.coverage
    : undefined;
  return (
    <table
      className={`${table} ${classes.table}`}
      aria-label={t('whoPage.answer.responses')}
    >
      <thead>
        <tr>
          <th scope="col">{t('whoPage.answer.severity')}</th>
          <th scope="col">{t('whoPage.answer.by')}</th>
          <th scope="col">{t('whoPage.answer.target')}</th>
        </tr>
      </thead>
      <tbody>
        {responses.map(
          ({ severity, responseTarget, respondBy, firstLookIsLater }) => (
            <tr key={severity.id}>
              <th scope="row">
                <Button
                  className={classes.choose}
                  size="small"
                  variant="outlined"
                  color="primary"
                  title={severity.definition}
                  onClick={() => choose(severity.id)}
                >
                  {severity.title === severity.id
                    ? severity.id
                    : `${severity.id} ${severity.title}`}
                </Button>
              </th>
              <td data-label={t('whoPage.answer.by')}>
                {respondBy ? (
                  <>
                    <Deadline iso={respondBy} timeZone={timeZone} />
                    {firstLookIsLater && (
                      <div>
                        <StateLabel
                          state="invalid"
                          text={t('whoPage.answer.firstLookAfter')}
                        />
                      </div>
                    )}
                  </>
                ) : (
                  <span className={classes.detail}>
                    {t(
                      responseTarget
                        ? 'whoPage.answer.noDeadline'
                        : 'whoPage.answer.noPromise',
                    )}
                  </span>
                )}
              </td>
              <td data-label={t('whoPage.answer.target')}>
                {responseTarget ? (
                  <DurationText iso={responseTarget} coverage={coverage} />
                ) : (
                  <span className={classes.detail}>–</span>
                )}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

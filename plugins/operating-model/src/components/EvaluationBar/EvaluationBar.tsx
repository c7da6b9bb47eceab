import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import {
  formatDistance,
  formatMomentInFull,
  readersZone,
} from '../../format/formatMoment';
import type { AnswerState } from '../../hooks/useAnswer';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import { useTexts } from '../../hooks/useTexts';
import { Outdated } from '../LoadProblem';
import { RecheckButton } from './RecheckButton';
import { recheckText } from './recheckText';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
  },
  // The tab above is called the same: on a phone the room is for what somebody on call needs.
  title: {
    [theme.breakpoints.down('xs')]: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  right: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  status: {
    color: theme.palette.text.secondary,
    // It is there all the time, to be read out when it changes.
    '&:empty': { marginRight: theme.spacing(-2) },
  },
  alert: { marginTop: theme.spacing(1) },
}));

/** Heads the page: when it was evaluated, whether that is still true, and the button that checks again. */
export function EvaluationBar(props: {
  /** Of the page; left out where something else names what is shown. */
  title?: string;
  state: AnswerState<{ evaluatedAt: string }>;
  stale: boolean;
}) {
  const { title, state, stale } = props;
  const t = useTexts();
  const locale = useLocale();
  const now = useNow();
  const classes = useStyles();
  const { answer, recheck, startRecheck } = state;
  const evaluatedAt = answer && new Date(answer.evaluatedAt);
  const distance = evaluatedAt && formatDistance(evaluatedAt, now, locale);
  return (
    <div>
      <div className={classes.bar}>
        {title && (
          <Typography variant="h5" component="h2" className={classes.title}>
            {title}
          </Typography>
        )}
        <div className={classes.right}>
          <Typography variant="body2" className={classes.status} role="status">
            {recheckText(recheck, t)}
          </Typography>
          {evaluatedAt && (
            <Typography
              variant="body2"
              title={formatMomentInFull(evaluatedAt, readersZone(), locale)}
            >
              {distance
                ? t('evaluation.evaluated', { when: distance })
                : t('evaluation.justNow')}
            </Typography>
          )}
          <RecheckButton recheck={recheck} start={startRecheck} />
        </div>
      </div>
      {recheck.step === 'failed' && (
        <Alert severity="error" role="alert" className={classes.alert}>
          {t('evaluation.failed', { message: recheck.message })}
        </Alert>
      )}
      {answer && state.error && (
        <div className={classes.alert}>
          <Outdated error={state.error} />
        </div>
      )}
      {stale && (
        <Alert severity="info" className={classes.alert}>
          {t('evaluation.stale')}
        </Alert>
      )}
    </div>
  );
}

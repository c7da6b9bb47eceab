import { makeStyles } from '@material-ui/core/styles';
import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { MessageText } from '../MessageText';
import { SourceMark } from '../SourceMark';
import { AnswerPart } from './AnswerPart';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(3), overflowWrap: 'anywhere' },
}));

/** How the answer came about, step by step, each with where it stands. */
export function AnswerReasons(props: {
  why: RouteAnswer['why'];
  timeZone: string;
}) {
  const { why, timeZone } = props;
  const t = useTexts();
  const classes = useStyles();
  if (why.length === 0) {
    return null;
  }
  return (
    <AnswerPart title={t('whoPage.answer.why')}>
      <ol className={classes.list} aria-label={t('whoPage.answer.why')}>
        {why.map(reason => (
          <li key={reason.text}>
            <MessageText of={reason} timeZone={timeZone} />
            <SourceMark source={reason.source} />
          </li>
        ))}
      </ol>
    </AnswerPart>
  );
}

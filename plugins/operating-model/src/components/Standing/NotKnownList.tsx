import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { NotKnownAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { MessageText } from '../MessageText';
import { StateLabel } from '../StateLabel';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '7.5rem 1fr',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1.5, 0),
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: '1fr' },
  },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** The questions of rules that could not be answered, each with why. Nothing where all could. */
export function NotKnownList(props: {
  of: readonly NotKnownAnswer[];
  /** How many there are, those that are not listed too. */
  total: number;
}) {
  const { of: questions, total } = props;
  const t = useTexts();
  const classes = useStyles();
  if (questions.length === 0) {
    return null;
  }
  return (
    <>
      <ul className={classes.list} aria-label={t('standing.questions')}>
        {questions.map(({ code, subject, message, reason }) => (
          <li
            key={`${code} ${subject.entityRef} ${subject.path} ${message.text}`}
            className={classes.item}
          >
            <StateLabel state="unknown" />
            <div>
              <Typography>
                <MessageText of={reason ?? message} />
              </Typography>
              <div className={classes.detail}>
                <code>{code}</code>
                {subject.path && (
                  <>
                    {' · '}
                    <code>{subject.path}</code>
                  </>
                )}
              </div>
            </div>
          </li>
        ))}
      </ul>
      {total > questions.length && (
        <div className={classes.detail}>
          {t('preview.first', {
            shown: String(questions.length),
            total: String(total),
          })}
        </div>
      )}
    </>
  );
}

import { makeStyles } from '@material-ui/core/styles';
import type { FindingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { MessageText } from '../MessageText';
import { SeverityLabel } from '../Findings';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '7.5rem minmax(0, 1fr)',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1, 0),
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: '1fr' },
  },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** Findings that would be gone: nothing is left to mend. */
export function GoneFindings(props: { findings: FindingAnswer[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.findings.map(({ code, severity, subject, message }) => (
        <li
          key={`${code} ${subject.path} ${message.text}`}
          className={classes.item}
        >
          <SeverityLabel severity={severity} />
          <div>
            <MessageText of={message} />
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
  );
}

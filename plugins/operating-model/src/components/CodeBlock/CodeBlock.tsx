import { makeStyles } from '@material-ui/core/styles';
import { CopyButton } from '../CopyButton';

const useStyles = makeStyles(theme => ({
  frame: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.background.default,
    padding: theme.spacing(1),
  },
  code: {
    margin: theme.spacing(0, 0, 1),
    fontFamily: 'monospace',
    fontSize: theme.typography.body2.fontSize,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

/** A piece of a file, to copy. */
export function CodeBlock(props: {
  text: string;
  /** Why it cannot be copied yet. */
  blocked?: string;
}) {
  const { text, blocked } = props;
  const classes = useStyles();
  return (
    <div className={classes.frame}>
      <pre className={classes.code}>{text.trimEnd()}</pre>
      <CopyButton text={text} blocked={blocked} />
    </div>
  );
}

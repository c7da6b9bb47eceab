import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  label: { overflowWrap: 'anywhere' },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** One line of a list to choose from, with what tells it from others below it. */
export function ChoiceLabel(props: { title: string; detail?: string }) {
  const { title, detail } = props;
  const classes = useStyles();
  return (
    <div className={classes.label}>
      {title}
      {detail && <div className={classes.detail}>{detail}</div>}
    </div>
  );
}

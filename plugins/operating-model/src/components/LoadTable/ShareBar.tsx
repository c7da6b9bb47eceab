import { makeStyles } from '@material-ui/core/styles';
import { stateColors } from '../stateColors';

const useStyles = makeStyles(theme => ({
  track: {
    height: 8,
    minWidth: 96,
    marginTop: theme.spacing(0.5),
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: 4,
    overflow: 'hidden',
  },
  bar: { height: '100%', backgroundColor: stateColors(theme).info },
  text: { whiteSpace: 'nowrap' },
}));

/** A share in words, and as a bar below them. */
export function ShareBar(props: { share: number; text: string }) {
  const { share, text } = props;
  const classes = useStyles();
  return (
    <>
      <span className={classes.text}>{text}</span>
      <div className={classes.track} aria-hidden>
        <div
          className={classes.bar}
          style={{ width: `${Math.min(1, share) * 100}%` }}
        />
      </div>
    </>
  );
}

import ButtonBase from '@material-ui/core/ButtonBase';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import PlaceOutlinedIcon from '@material-ui/icons/PlaceOutlined';
import type { ValueSource } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { describeSource } from './describeSource';

const useStyles = makeStyles(theme => ({
  // The space before the mark, which is not part of any text to select or to read out.
  glue: { '&::before': { content: '"\\00a0"' } },
  mark: {
    width: 24,
    height: 24,
    marginLeft: theme.spacing(-0.5),
    borderRadius: '50%',
    color: theme.palette.text.secondary,
    opacity: 0.8,
    verticalAlign: 'middle',
    '&:hover, &:focus-visible': { opacity: 1 },
    '&:focus-visible': { outline: `2px solid currentColor` },
  },
  icon: { fontSize: 14 },
}));

/** The quiet mark beside a value that tells where it comes from, on hover, on focus and on a tap. */
export function SourceMark(props: { source: ValueSource | undefined }) {
  const { source } = props;
  const t = useTexts();
  const classes = useStyles();
  if (!source) {
    return null;
  }
  const text = describeSource(source, t);
  return (
    <span className={classes.glue}>
      <Tooltip title={text} interactive enterTouchDelay={0} placement="top">
        <ButtonBase className={classes.mark} aria-label={text}>
          <PlaceOutlinedIcon className={classes.icon} aria-hidden />
        </ButtonBase>
      </Tooltip>
    </span>
  );
}

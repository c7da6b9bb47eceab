import { Link } from '@backstage/core-components';
import ButtonBase from '@material-ui/core/ButtonBase';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import PlaceOutlinedIcon from '@material-ui/icons/PlaceOutlined';
import type { ValueSource } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useState } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { describeSource } from './describeSource';
import { useSourceAddress } from './useSourceAddress';

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
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
  },
  icon: { fontSize: 14 },
}));

/**
 * The quiet mark beside a value that tells where it comes from, on hover, on focus and on a tap, and leads there. Where there is no
 * hover, the first tap tells and the second leads.
 */
export function SourceMark(props: { source: ValueSource | undefined }) {
  const { source } = props;
  const t = useTexts();
  const classes = useStyles();
  const addressOf = useSourceAddress();
  const [told, setTold] = useState(false);
  if (!source) {
    return null;
  }
  const text = describeSource(source, t);
  const address = addressOf(source);
  const icon = <PlaceOutlinedIcon className={classes.icon} aria-hidden />;
  return (
    <span className={classes.glue}>
      <Tooltip
        title={text}
        interactive
        enterTouchDelay={0}
        placement="top"
        onClose={() => setTold(false)}
      >
        {address ? (
          <Link
            to={address}
            className={`${classes.mark} ${classes.link}`}
            aria-label={text}
            onClick={event => {
              if (!told && isWithoutHover()) {
                event.preventDefault();
                setTold(true);
              }
            }}
          >
            {icon}
          </Link>
        ) : (
          <ButtonBase className={classes.mark} aria-label={text}>
            {icon}
          </ButtonBase>
        )}
      </Tooltip>
    </span>
  );
}

function isWithoutHover(): boolean {
  return window.matchMedia?.('(hover: none)').matches ?? false;
}

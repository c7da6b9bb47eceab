import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import DescriptionIcon from '@material-ui/icons/DescriptionOutlined';
import OpenInNewIcon from '@material-ui/icons/OpenInNew';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { safeUrl } from '../../format/safeUrl';
import { Sourced } from '../Sourced';

type Runbook = EntityAnswer['runbooks'][number];

const useStyles = makeStyles({
  button: {
    textTransform: 'none',
    textAlign: 'left',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

/** One runbook: a file opens here, a URL where it points, anything else is shown as it is written. */
export function RunbookAction(props: {
  runbook: Runbook;
  /** Whether it is the one to try first. */
  first: boolean;
  open(id: string): void;
}) {
  const { runbook, first, open } = props;
  const classes = useStyles();
  return (
    <Sourced of={runbook}>
      {({ id, title, target, url, location }, usable) => {
        const address = url && safeUrl(url);
        if (usable && target === 'file') {
          return (
            <Button
              className={classes.button}
              size="small"
              variant={first ? 'contained' : 'outlined'}
              color="primary"
              disableElevation
              startIcon={<DescriptionIcon />}
              onClick={() => open(id)}
              aria-haspopup="dialog"
            >
              {title}
            </Button>
          );
        }
        if (usable && address) {
          return (
            <Button
              className={classes.button}
              size="small"
              variant={first ? 'contained' : 'outlined'}
              color="primary"
              disableElevation
              startIcon={<OpenInNewIcon />}
              href={address}
              target="_blank"
              rel="noopener noreferrer"
            >
              {title}
            </Button>
          );
        }
        return (
          <>
            {title !== location && `${title} `}
            <code>{location}</code>{' '}
          </>
        );
      }}
    </Sourced>
  );
}

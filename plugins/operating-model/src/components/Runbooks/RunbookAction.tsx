import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import DescriptionIcon from '@material-ui/icons/DescriptionOutlined';
import OpenInNewIcon from '@material-ui/icons/OpenInNew';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { SourceMark } from '../SourceMark';
import { Sourced } from '../Sourced';
import { openable } from './openable';
import { RunbookMarks } from './RunbookMarks';

type Runbook = EntityAnswer['runbooks'][number];

const useStyles = makeStyles(theme => ({
  button: {
    textTransform: 'none',
    textAlign: 'left',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  marks: { marginLeft: theme.spacing(0.75) },
}));

/** One runbook: a file opens here, a URL where it points, anything else is shown as it is written, with what is wrong with it. */
export function RunbookAction(props: {
  runbook: Runbook;
  /** Whether it is the one to try first. */
  first: boolean;
  open(id: string): void;
}) {
  const { runbook, first, open } = props;
  const classes = useStyles();
  const how = openable(runbook);
  if (!how) {
    return (
      <div>
        <Sourced of={runbook}>
          {({ title, location }) => (
            <>
              {title !== location && `${title} `}
              <code>{location}</code>
            </>
          )}
        </Sourced>
      </div>
    );
  }
  const looks = {
    className: classes.button,
    size: 'small',
    variant: first ? 'contained' : 'outlined',
    color: 'primary',
    disableElevation: true,
  } as const;
  const { id, title } = how.runbook;
  return (
    <>
      {how.opens === 'here' ? (
        <Button
          {...looks}
          startIcon={<DescriptionIcon />}
          onClick={() => open(id)}
          aria-haspopup="dialog"
        >
          {title}
        </Button>
      ) : (
        <Button
          {...looks}
          startIcon={<OpenInNewIcon />}
          href={how.address}
          target="_blank"
          rel="noopener noreferrer"
        >
          {title}
        </Button>
      )}
      <span className={classes.marks}>
        <RunbookMarks runbook={runbook} />
      </span>
      <SourceMark source={runbook.source} />
    </>
  );
}

import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type { FindingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useId, useState, type ReactNode } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { MessageText } from '../MessageText';
import { FindingDetails } from './FindingDetails';
import { FindingSubject, type NamedModel } from './FindingSubject';
import { SeverityLabel } from './SeverityLabel';

const useStyles = makeStyles(theme => ({
  item: {
    padding: theme.spacing(1.5, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '7.5rem 1fr auto',
    gap: theme.spacing(0.5, 2),
    alignItems: 'start',
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: '1fr' },
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
  button: { justifySelf: 'start' },
  turned: { transform: 'rotate(180deg)' },
  details: {
    marginTop: theme.spacing(1),
    [theme.breakpoints.up('sm')]: {
      marginLeft: `calc(7.5rem + ${theme.spacing(2)}px)`,
    },
  },
}));

/** One finding: how bad, what, where, and behind the button why, and how to mend it where that can be said. */
export function FindingItem(props: {
  finding: FindingAnswer;
  entityRef: string;
  model?: NamedModel;
  /** In place of what the finding names itself, where the page is not about one entity. */
  subject?: ReactNode;
}) {
  const { finding, entityRef, model, subject } = props;
  const t = useTexts();
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const messageId = useId();
  return (
    <li className={classes.item}>
      <div className={classes.row}>
        <SeverityLabel severity={finding.severity} />
        <div className={classes.text}>
          <Typography id={messageId}>
            <MessageText of={finding.message} />
          </Typography>
          <div className={classes.detail}>
            <code>{finding.code}</code>
            {subject ?? (
              <FindingSubject
                subject={finding.subject}
                entityRef={entityRef}
                model={model}
              />
            )}
          </div>
        </div>
        <Button
          className={classes.button}
          size="small"
          variant="outlined"
          endIcon={
            <ExpandMoreIcon className={open ? classes.turned : undefined} />
          }
          aria-expanded={open}
          aria-controls={detailsId}
          aria-describedby={messageId}
          onClick={() => setOpen(!open)}
        >
          {finding.fix ? t('findings.fix') : t('findings.details')}
        </Button>
      </div>
      <div id={detailsId} className={open ? classes.details : undefined}>
        <Collapse in={open} mountOnEnter unmountOnExit>
          <FindingDetails finding={finding} />
        </Collapse>
      </div>
    </li>
  );
}

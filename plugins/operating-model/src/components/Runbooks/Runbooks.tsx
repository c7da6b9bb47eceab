import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useId } from 'react';
import { useRunbookParameter } from '../../hooks/useRunbookParameter';
import { useTexts } from '../../hooks/useTexts';
import { StateLabel } from '../StateLabel';
import { firstOpenable } from './openable';
import { RunbookAction } from './RunbookAction';

const useStyles = makeStyles(theme => ({
  label: {
    fontSize: 11,
    fontWeight: 'bold',
    letterSpacing: 0.5,
    textTransform: 'uppercase',
    color: theme.palette.text.secondary,
    margin: theme.spacing(2, 0, 0.5),
    // On a phone the first of them has to stand in the first screen, and their pictures say what they are.
    [theme.breakpoints.down('xs')]: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    margin: 0,
    padding: 0,
    listStyle: 'none',
    [theme.breakpoints.down('xs')]: { marginTop: theme.spacing(1) },
  },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    maxWidth: '100%',
  },
}));

/** The runbooks, ready to open. Which one is open stands in the address. */
export function Runbooks(props: { runbooks: EntityAnswer['runbooks'] }) {
  const { runbooks } = props;
  const t = useTexts();
  const classes = useStyles();
  const labelId = useId();
  const { open } = useRunbookParameter();
  const first = firstOpenable(runbooks)?.runbook;
  return (
    <>
      <div className={classes.label} id={labelId}>
        {t('runbooks.title')}
      </div>
      {runbooks.length === 0 ? (
        <StateLabel state="missing" />
      ) : (
        <ul className={classes.list} aria-labelledby={labelId}>
          {runbooks.map((runbook, position) => (
            <li
              key={runbook.value?.id ?? `${position} ${runbook.raw}`}
              className={classes.item}
            >
              <RunbookAction
                runbook={runbook}
                first={runbook === first}
                open={open}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

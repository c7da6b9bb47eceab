import { makeStyles } from '@material-ui/core/styles';
import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useState } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { RunbookAction, RunbookDialog } from '../Runbooks';
import { AnswerPart } from './AnswerPart';

type Runbook = RouteAnswer['runbooks'][number];

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  item: { display: 'flex', alignItems: 'center', maxWidth: '100%' },
}));

/** The runbooks that cover the issue, ready to open. */
export function AnswerRunbooks(props: { runbooks: Runbook[] }) {
  const { runbooks } = props;
  const t = useTexts();
  const classes = useStyles();
  // The address belongs to the question here, and to the runbooks of an entity on its tab.
  const [opened, setOpened] = useState<Runbook>();
  const [links, setLinks] = useState<readonly string[]>([]);
  return (
    <AnswerPart title={t('whoPage.answer.runbooks')}>
      <ul className={classes.list} aria-label={t('runbooks.title')}>
        {runbooks.map((runbook, position) => (
          <li
            key={`${runbook.entityRef} ${runbook.id}`}
            className={classes.item}
          >
            <RunbookAction
              runbook={{
                state: runbook.state,
                reason: runbook.reason,
                value: readable(runbook),
              }}
              first={position === 0}
              open={() => {
                setOpened(runbook);
                setLinks([]);
              }}
            />
          </li>
        ))}
      </ul>
      {opened?.entityRef && (
        <RunbookDialog
          entityRef={opened.entityRef}
          runbook={opened}
          links={links}
          follow={setLinks}
          close={() => setOpened(undefined)}
        />
      )}
    </AnswerPart>
  );
}

/** A file can be read only through an entity; without one, its place is all there is to show. */
function readable(runbook: Runbook): Runbook {
  return runbook.target === 'file' && !runbook.entityRef
    ? { ...runbook, target: 'text' }
    : runbook;
}

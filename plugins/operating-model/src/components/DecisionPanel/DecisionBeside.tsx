import { makeStyles } from '@material-ui/core/styles';
import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { usePageParameters } from '../../hooks/usePageParameters';
import { SIDE_PANEL_WIDTH } from '../SidePanel';

// Loaded when a decision is opened: pages of entities show it too, and have to be quick.
const DecisionPanel = lazy(() =>
  import('./DecisionPanel').then(module => ({ default: module.DecisionPanel })),
);

const useStyles = makeStyles(theme => ({
  content: { minWidth: 0 },
  narrowed: {
    [theme.breakpoints.up('md')]: { marginRight: SIDE_PANEL_WIDTH },
  },
}));

/** What a page shows, and beside it the decision that its address names: the parameter `decision`. */
export function DecisionBeside(props: { children: ReactNode }) {
  const { one, change } = usePageParameters();
  const classes = useStyles();
  const [model, id] = splitKey(one('decision'));
  // What was loaded before the model was evaluated anew is loaded again.
  const [version, setVersion] = useState(0);
  const reload = useCallback(() => setVersion(count => count + 1), []);
  return (
    <>
      <div
        key={version}
        className={`${classes.content} ${id ? classes.narrowed : ''}`}
      >
        {props.children}
      </div>
      {model && id && (
        <Suspense fallback={null}>
          <DecisionPanel
            model={model}
            id={id}
            onChange={reload}
            // Takes the place of what was open in the history too, so that Back does not open it again.
            onClose={() => change({ decision: undefined }, { replace: true })}
          />
        </Suspense>
      )}
    </>
  );
}

/** The model and the id in the key of a decision; neither where it is none. */
function splitKey(key: string | undefined): (string | undefined)[] {
  const parts = /^(.+\/.+)\/([^/]+)$/.exec(key ?? '');
  return parts ? parts.slice(1) : [];
}

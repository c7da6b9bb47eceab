import { makeStyles } from '@material-ui/core/styles';
import type { CoverageAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { ModelDetails, ModelName } from '../ModelName';
import { ClarityHistory } from './ClarityHistory';
import { ClarityText } from './ClarityText';
import { ClarityTrend } from './ClarityTrend';

const useStyles = makeStyles(theme => ({
  head: { display: 'flex', gap: theme.spacing(2), alignItems: 'center' },
  words: { minWidth: 0 },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** The clarity of one suite, and how it moved. */
export function ModelClarity(props: {
  model: CoverageAnswer['models'][number];
}) {
  const { model } = props;
  const { history = [] } = model;
  const classes = useStyles();
  return (
    <>
      <div className={classes.head}>
        <div className={classes.words}>
          <ModelName model={model} />
          <div className={classes.detail}>
            <ModelDetails model={model} />
          </div>
          <ClarityText clarity={model.clarity} />
        </div>
        {history.length > 1 && <ClarityTrend history={history} />}
      </div>
      {history.length > 0 && (
        <ClarityHistory model={model.entityRef} history={history} />
      )}
    </>
  );
}

import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { ReactNode } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { SeverityLabel } from './SeverityLabel';
import { totalOf } from './totalOf';

type Counts = EntityAnswer['findingCounts'];

const SEVERITIES = ['error', 'warning', 'info'] as const;

const useStyles = makeStyles(theme => ({
  counts: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 2),
  },
  model: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/**
 * How much is wrong with an entity by severity, its own first, then that of the parts of its model that it uses: lists
 * rank by its own, and nothing is in order while either is there.
 */
export function FindingCounts(props: {
  own: Counts;
  ofModel: Counts;
  /** What stands here where neither it nor those parts lack anything. */
  nothing: ReactNode;
}) {
  const { own, ofModel, nothing } = props;
  const t = useTexts();
  const classes = useStyles();
  if (totalOf(own) + totalOf(ofModel) === 0) {
    return <>{nothing}</>;
  }
  return (
    <>
      <CountsBySeverity counts={own} />
      {totalOf(ofModel) > 0 && (
        <div>
          <span className={classes.model}>{t('findings.ofModel')}</span>{' '}
          <CountsBySeverity counts={ofModel} />
        </div>
      )}
    </>
  );
}

function CountsBySeverity(props: { counts: Counts }) {
  const { counts } = props;
  const classes = useStyles();
  return (
    <span className={classes.counts}>
      {SEVERITIES.filter(severity => counts[severity] > 0).map(severity => (
        <SeverityLabel
          key={severity}
          severity={severity}
          count={counts[severity]}
        />
      ))}
    </span>
  );
}

import { makeStyles } from '@material-ui/core/styles';
import type { Finding } from '@cloud-suite/backstage-plugin-operating-model-common';
import { FindingItem } from './FindingItem';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Findings in the order in which they come. */
export function FindingList(props: {
  findings: Finding[];
  /** The entity whose page this is. */
  entityRef: string;
}) {
  const { findings, entityRef } = props;
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {findings.map(finding => (
        <FindingItem
          key={`${finding.code} ${finding.subject.entityRef} ${finding.subject.path} ${finding.message}`}
          finding={finding}
          entityRef={entityRef}
        />
      ))}
    </ul>
  );
}

import { makeStyles } from '@material-ui/core/styles';
import type { FindingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { FindingItem } from './FindingItem';
import type { NamedModel } from './FindingSubject';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Findings in the order in which they come. */
export function FindingList(props: {
  findings: FindingAnswer[];
  /** The entity whose page this is. */
  entityRef: string;
  /** The model that applies to it, which its findings may be about. */
  model?: NamedModel;
}) {
  const { findings, entityRef, model } = props;
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {findings.map(finding => (
        <FindingItem
          key={`${finding.code} ${finding.subject.entityRef} ${finding.subject.path} ${finding.message.text}`}
          finding={finding}
          entityRef={entityRef}
          model={model}
        />
      ))}
    </ul>
  );
}

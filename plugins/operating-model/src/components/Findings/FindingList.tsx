import { makeStyles } from '@material-ui/core/styles';
import type { FindingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { ReactNode } from 'react';
import { FindingItem } from './FindingItem';
import type { NamedModel } from './FindingSubject';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Findings in the order in which they come. */
export function FindingList<Finding extends FindingAnswer>(props: {
  findings: readonly Finding[];
  /** The entity whose page this is. */
  entityRef: string;
  /** The model that applies to it, which its findings may be about. */
  model?: NamedModel;
  /** What a finding is about, where the page is not about one entity. */
  subjectOf?(finding: Finding): ReactNode;
}) {
  const { findings, entityRef, model, subjectOf } = props;
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {findings.map(finding => (
        <FindingItem
          key={`${finding.code} ${finding.subject.entityRef} ${finding.subject.path} ${finding.message.text}`}
          finding={finding}
          entityRef={entityRef}
          model={model}
          subject={subjectOf?.(finding)}
        />
      ))}
    </ul>
  );
}

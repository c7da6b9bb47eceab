import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type {
  FindingAnswer,
  PreviewAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { shortReference } from '../../format/shortReference';
import { useTexts } from '../../hooks/useTexts';
import { FindingList } from '../Findings';
import { FindingChanges } from './FindingChanges';
import { GoneFindings } from './GoneFindings';

/** Findings about entities that come and go, under the entity that they are about. */
export function EntityFindings(props: {
  findings: NonNullable<PreviewAnswer['entityFindings']>;
}) {
  const t = useTexts();
  return (
    <FindingChanges
      title={t('preview.findings.entities')}
      findings={props.findings}
      list={(some, { fixes }) =>
        byEntity(some).map(([entityRef, ofEntity]) => (
          <div key={entityRef}>
            <EntityRefLink
              entityRef={entityRef}
              title={shortReference(entityRef)}
              hideIcon
            />
            {fixes ? (
              <FindingList findings={ofEntity} entityRef={entityRef} />
            ) : (
              <GoneFindings findings={ofEntity} />
            )}
          </div>
        ))
      }
    />
  );
}

/** In the order of the first finding of each. */
function byEntity(findings: FindingAnswer[]): [string, FindingAnswer[]][] {
  const groups = new Map<string, FindingAnswer[]>();
  for (const finding of findings) {
    const { entityRef } = finding.subject;
    groups.set(entityRef, [...(groups.get(entityRef) ?? []), finding]);
  }
  return [...groups];
}

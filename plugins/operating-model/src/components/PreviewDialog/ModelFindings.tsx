import type { PreviewAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { FindingList } from '../Findings';
import { FindingChanges } from './FindingChanges';
import { GoneFindings } from './GoneFindings';

/** Findings about the model and its parts that come and go. */
export function ModelFindings(props: {
  findings: NonNullable<PreviewAnswer['modelFindings']>;
  entityRef: string;
}) {
  const { findings, entityRef } = props;
  const t = useTexts();
  return (
    <FindingChanges
      title={t('preview.findings.model')}
      findings={findings}
      list={(some, { fixes }) =>
        fixes ? (
          <FindingList findings={some} entityRef={entityRef} />
        ) : (
          <GoneFindings findings={some} />
        )
      }
    />
  );
}

import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Finding } from '@cloud-suite/backstage-plugin-operating-model-common';
import { titleOf } from '../../format/titleOf';
import { useTexts } from '../../hooks/useTexts';

/** Which part a finding is about, where it is not the entity itself. One that stands in the model says so. */
export function FindingSubject(props: {
  subject: Finding['subject'];
  entityRef: string;
}) {
  const { subject, entityRef } = props;
  const t = useTexts();
  const elsewhere = subject.entityRef !== entityRef;
  return (
    <>
      {elsewhere && (
        <>
          {' · '}
          {t('findings.inModel')}{' '}
          <EntityRefLink
            entityRef={subject.entityRef}
            title={titleOf(subject)}
            hideIcon
            underline="always"
          />
        </>
      )}
      {subject.path && (
        <>
          {' · '}
          <code>{subject.path}</code>
        </>
      )}
    </>
  );
}

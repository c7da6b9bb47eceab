import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { FindingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { titleOf } from '../../format/titleOf';
import { useTexts } from '../../hooks/useTexts';

/** A model with its title, where the reader may know that. */
export interface NamedModel {
  entityRef: string;
  title?: string;
}

/** Which part a finding is about, where it is not the entity itself. One that stands in the model says so. */
export function FindingSubject(props: {
  subject: FindingAnswer['subject'];
  entityRef: string;
  model?: NamedModel;
}) {
  const { subject, entityRef, model } = props;
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
            title={titleOf(
              model?.entityRef === subject.entityRef ? model : subject,
            )}
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

import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Fact } from '../Facts';
import { SafeLink } from '../SafeLink';
import { Sourced } from '../Sourced';

/** Where the documentation of an entity is, one of the facts about it; nothing where it has none. */
export function Documentation(props: { answer: EntityAnswer }) {
  const { docs, entityRef } = props.answer;
  const t = useTexts();
  return docs.state === 'missing' ? null : (
    <Fact label={t('docs.title')}>
      <Sourced of={docs}>
        {({ entityRef: keptWith, url }) => {
          if (url) {
            return <SafeLink to={url}>{t('docs.open')}</SafeLink>;
          }
          return keptWith === entityRef ? (
            t('docs.ofThis')
          ) : (
            <EntityRefLink entityRef={keptWith} hideIcon />
          );
        }}
      </Sourced>
    </Fact>
  );
}

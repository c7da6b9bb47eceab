import type { ValueSource } from '@cloud-suite/backstage-plugin-operating-model-common';
import { shortReference } from '../../format/shortReference';
import { useTexts } from '../../hooks/useTexts';

/** Says of whom a value was inherited; nothing for one that the entity gives itself. */
export function Inheritance(props: {
  source: ValueSource | undefined;
  entityRef: string;
}) {
  const { source, entityRef } = props;
  const t = useTexts();
  if (!source) {
    return null;
  }
  if (source.kind === 'fallback') {
    return <>{t('inherited.fallback')}</>;
  }
  if (source.kind === 'config') {
    return <>{t('inherited.config')}</>;
  }
  if (source.kind === 'model-default') {
    return <>{t('inherited.default')}</>;
  }
  if (!source.entityRef || source.entityRef === entityRef) {
    return null;
  }
  return (
    <>{t('inherited.from', { entity: shortReference(source.entityRef) })}</>
  );
}

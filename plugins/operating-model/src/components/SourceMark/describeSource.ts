import type { ValueSource } from '@cloud-suite/backstage-plugin-operating-model-common';
import { shortReference } from '../../format/shortReference';
import type { Texts } from '../../translation';

const ANNOTATION = /^metadata\.annotations\["(.+)"\]$/;

/** One sentence on where a value stands: "From the annotation … on system hosted-onboarding". */
export function describeSource(source: ValueSource, t: Texts): string {
  const { kind, entityRef, path = '' } = source;
  const entity = entityRef ? shortReference(entityRef) : '';
  switch (kind) {
    case 'annotation':
      return t('source.annotation', {
        key: ANNOTATION.exec(path)?.[1] ?? path,
        entity,
      });
    case 'spec':
      return t('source.spec', { path, entity });
    case 'link':
      return t('source.link', { path, entity });
    case 'model':
      return t('source.model', { path, entity });
    case 'model-entry':
      return t('source.modelEntry', { path, entity });
    case 'model-default':
      return t('source.modelDefault', { path, entity });
    case 'tier':
      return t('source.tier', { path, entity });
    case 'config':
      return t('source.config', { path });
    default:
      return t('source.fallback');
  }
}

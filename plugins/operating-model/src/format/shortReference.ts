import { parseEntityRef } from '@backstage/catalog-model';

/** A reference for people: `system hosted-onboarding`, outside the default namespace `system other/name`. */
export function shortReference(entityRef: string): string {
  try {
    const { kind, namespace, name } = parseEntityRef(entityRef);
    return `${kind} ${namespace === 'default' ? '' : `${namespace}/`}${name}`;
  } catch {
    return entityRef;
  }
}

/** The name in a reference, for want of a title. */
export function nameOf(entityRef: string): string {
  return shortReference(entityRef).replace(/^\S+ /, '');
}

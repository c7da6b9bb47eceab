import type { Entity } from '@backstage/catalog-model';

const ON_CALL_PREFIXES = [
  'pagerduty.com/',
  'opsgenie.com/',
  'splunk.com/on-call-',
  'rootly.com/',
];

/** What helps to operate an entity and stands in the catalog already. Of schedules only the keys: values may be secret. */
export function knownToCatalog(entity: Entity) {
  const { annotations = {}, links = [] } = entity.metadata;
  const docsEntityRef = annotations['backstage.io/techdocs-entity'];
  return {
    hasDocs: Boolean(annotations['backstage.io/techdocs-ref'] || docsEntityRef),
    docsEntityRef,
    onCallKeys: Object.keys(annotations).filter(key =>
      ON_CALL_PREFIXES.some(prefix => key.startsWith(prefix)),
    ),
    links,
  };
}

import type { Entity } from '@backstage/catalog-model';
// In the chunk of the preview alone, which nobody loads who does not preview.
// eslint-disable-next-line @typescript-eslint/no-restricted-imports
import { stringify } from 'yaml';

/** What the catalog adds to a file and nobody writes into one. */
const OF_THE_CATALOG = new Set([
  'backstage.io/managed-by-location',
  'backstage.io/managed-by-origin-location',
  'backstage.io/source-location',
  'backstage.io/view-url',
  'backstage.io/edit-url',
  'backstage.io/orphan',
]);

/** The file of an entity as the catalog has it, without what the catalog adds itself. */
export function modelText(entity: Entity): string {
  const { apiVersion, kind, metadata, spec } = entity;
  const { annotations, uid: _, etag: __, namespace, ...written } = metadata;
  const kept = Object.entries(annotations ?? {}).filter(
    ([key]) => !OF_THE_CATALOG.has(key),
  );
  return stringify(
    {
      apiVersion,
      kind,
      metadata: {
        ...written,
        ...(namespace !== 'default' && { namespace }),
        ...(kept.length > 0 && { annotations: Object.fromEntries(kept) }),
      },
      spec,
    },
    // A line is as long as it was written; the same list twice is written out twice.
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}

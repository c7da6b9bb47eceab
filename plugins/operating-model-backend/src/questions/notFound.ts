import { NotFoundError } from '@backstage/errors';

/** The one sentence for what is absent and for what is hidden: nobody can tell them apart. */
export function notFound(entityRef: string): NotFoundError {
  return new NotFoundError(
    `Nothing to show for ${entityRef}: the catalog has no such entity, you may not read it, or it was not evaluated yet`,
  );
}

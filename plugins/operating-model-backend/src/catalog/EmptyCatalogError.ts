import { CustomErrorBase } from '@backstage/errors';

/**
 * The catalog has nothing at all, as one that starts anew: nothing may be concluded from what is missing.
 */
export class EmptyCatalogError extends CustomErrorBase {
  name = 'EmptyCatalogError' as const;

  constructor() {
    super('The catalog is empty; nothing was changed');
  }
}

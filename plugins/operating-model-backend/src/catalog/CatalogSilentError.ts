import { CustomErrorBase } from '@backstage/errors';

/**
 * The catalog failed, or did not answer in time. The message says how.
 */
export class CatalogSilentError extends CustomErrorBase {
  name = 'CatalogSilentError' as const;

  constructor(cause: unknown) {
    super('The catalog does not answer', cause);
  }
}

import { CustomErrorBase } from '@backstage/errors';

/**
 * The catalog answered less than it says it has: nothing may be concluded from what is missing.
 */
export class BrokenReadError extends CustomErrorBase {
  name = 'BrokenReadError' as const;

  constructor(read: number, total: number) {
    super(
      `The catalog answered ${read} of its ${total} entities; nothing was changed`,
    );
  }
}

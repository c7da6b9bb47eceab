import { CustomErrorBase } from '@backstage/errors';

/**
 * A sweep that started later owns the right to publish; this one changes nothing.
 */
export class StaleSweepError extends CustomErrorBase {
  name = 'StaleSweepError' as const;

  constructor(token: number) {
    super(`Sweep ${token} was overtaken by a later one and publishes nothing`);
  }
}

import type { RouteAnswer } from '../../api/routeSchemas';

/** Why an answer is as it is, in words. */
export const reasons = ({ why }: RouteAnswer) =>
  why.map(({ text }) => text).join(' ');

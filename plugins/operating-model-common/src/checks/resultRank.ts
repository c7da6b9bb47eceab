import type { Result } from './Verdict';

/** The results, the worst first. */
export const RESULT_RANK: { readonly [result in Result]: number } = {
  fail: 0,
  unknown: 1,
  pass: 2,
  'not-applicable': 3,
};

/** The cadences that have a name, the usual ones first. */
export const CADENCES = [
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'daily',
  'continuous',
  'on-demand',
];

import { parseCadence } from '../time/parseCadence';
import { cadenceSchema } from '../scalars/scalarSchemas';
import { declaredText } from './declaredText';

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

/** The declared rhythm of releases, as written. */
export const releaseCadence = declaredText({
  key: 'releaseCadence',
  annotation: 'release-cadence',
  schema: cadenceSchema,
  parse: parseCadence,
  ofEntity: {
    description:
      'Declared rhythm of releases: continuous, daily, weekly, biweekly, monthly, quarterly, on-demand, an ISO 8601 duration, or an RFC 5545 rule',
  },
  inModel: { description: 'Declared rhythm of releases' },
  candidates: CADENCES,
  reportedBy: 'cadence.invalid',
});

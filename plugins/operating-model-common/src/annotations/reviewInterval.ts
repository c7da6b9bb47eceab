import { parseDuration } from '../time/parseDuration';
import { durationSchema } from '../scalars/scalarSchemas';
import { declaredText } from './declaredText';

/** How often the entity is to be reviewed. */
export const reviewInterval = declaredText({
  key: 'reviewInterval',
  annotation: 'review-interval',
  schema: durationSchema,
  parse: parseDuration,
  ofEntity: {
    description: 'How often the operating model of the entity is reviewed',
    examples: ['P90D'],
  },
  inModel: { description: 'How often the operating model is reviewed' },
  byTier: { key: 'reviewEvery', after: 'config' },
  candidates: ['P90D', 'P180D'],
});

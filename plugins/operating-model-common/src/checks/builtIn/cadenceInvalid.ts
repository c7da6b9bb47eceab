import { CADENCES } from '../fixes/cadences';
import { nearestFirst } from '../fixes/candidates';
import {
  annotationFragment,
  annotationPath,
  createFix,
} from '../fixes/createFix';
import type { Rule } from '../Rule';

export const cadenceInvalid: Rule = {
  code: 'cadence.invalid',
  title: 'Release cadence cannot be read',
  severity: 'error',
  source: {
    title: 'RFC 5545, recurrence rules, and ISO 8601, durations',
    url: 'https://datatracker.ietf.org/doc/html/rfc5545#section-3.3.10',
  },
  checkEntity({ entity, effective, annotations }) {
    const written = annotations.fields.get('release-cadence');
    const { releaseCadence } = effective;
    if (!written || written.problem || releaseCadence.state !== 'invalid') {
      return [];
    }
    return [
      {
        subject: { entityRef: entity.entityRef },
        message: `${releaseCadence.reason}.`,
        evidence: [
          { label: annotationPath(written.key), value: written.raw },
          {
            label: 'Holds meanwhile',
            value: releaseCadence.instead?.value ?? 'no cadence',
          },
        ],
        fix: createFix(entity, {
          summary: 'Write a cadence in one of its forms',
          fragment: annotationFragment(written.key, '<cadence>'),
          candidates: nearestFirst(CADENCES, written.raw),
        }),
      },
    ];
  },
};

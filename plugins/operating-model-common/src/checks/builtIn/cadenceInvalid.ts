import type { Check } from '../Check';
import { CADENCES } from '../../annotations/releaseCadence';
import { nearestFirst } from '../../wording/nearestFirst';
import {
  annotationFragment,
  annotationPath,
  createFix,
} from '../fixes/createFix';

export const cadenceInvalid: Check = {
  id: 'cadence.invalid',
  title: 'Release cadence cannot be read',
  severity: 'error',
  version: 2,
  source: {
    title: 'RFC 5545, recurrence rules, and ISO 8601, durations',
    url: 'https://datatracker.ietf.org/doc/html/rfc5545#section-3.3.10',
  },
  messages: {
    readable: 'The release cadence can be read: {{cadence}}.',
    unreadable: '{{problem}}.',
  },
  checkEntity({ entity, effective, annotations }) {
    const written = annotations.fields.get('release-cadence');
    const { releaseCadence } = effective;
    const { reason, instead } = releaseCadence;
    if (!written || written.problem) {
      return [];
    }
    const asWritten = {
      label: annotationPath(written.key),
      value: written.raw,
    };
    if (releaseCadence.state !== 'invalid') {
      return [
        {
          result: 'pass',
          says: 'readable',
          parameters: { cadence: written.raw },
          evidence: [asWritten],
        },
      ];
    }
    return [
      {
        result: 'fail',
        says: 'unreadable',
        parameters: {
          problem: reason ? { message: reason } : 'It cannot be read',
        },
        evidence: [
          asWritten,
          {
            label: 'Holds meanwhile',
            value: instead?.value ?? 'no cadence',
          },
        ],
        fix: createFix(entity, {
          summary: 'Write a cadence in one of its forms',
          fragment: annotationFragment(written.key, '<cadence>'),
          candidates: nearestFirst(CADENCES, written.raw, CADENCES.length),
        }),
      },
    ];
  },
};

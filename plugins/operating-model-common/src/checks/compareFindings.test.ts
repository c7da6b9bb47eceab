import { compareFindings } from './compareFindings';
import type { FindingSeverity } from './Check';

describe('compareFindings', () => {
  it('puts the worst first, then sorts by code, subject and part', () => {
    const finding = (
      severity: FindingSeverity,
      code: string,
      entityRef: string,
      part?: string,
    ) => ({
      severity,
      code,
      part,
      subject: { entityRef },
      message: { id: code },
      evidence: [],
      source: { title: code },
    });
    const sorted = [
      finding('error', 'b', 'component:default/x'),
      finding('warning', 'a', 'component:default/x', 'spec.owner'),
      finding('warning', 'a', 'component:default/y'),
      finding('warning', 'b', 'component:default/a', 'spec.a'),
      finding('warning', 'b', 'component:default/a', 'spec.b'),
      finding('info', 'a', 'component:default/a'),
    ];
    expect([...sorted].reverse().sort(compareFindings)).toEqual(sorted);
  });
});

import type { Fact } from './Fact';
import { factsFrom, noFacts } from './Facts';

const MODEL = 'operatingmodel:default/suite';
const COMMAND = { entityRef: MODEL, part: 'spec.surfaces[unlock-command]' };

const fact = (rest: Partial<Fact> = {}): Fact => ({
  subject: COMMAND,
  fact: 'surface',
  state: 'seen',
  value: 'operational',
  seenAt: '2026-11-24T12:00:00Z',
  source: 'test',
  ...rest,
});

describe('factsFrom', () => {
  it('knows what was handed over, and of nothing else', () => {
    const facts = factsFrom([fact()]);
    expect(facts.about(COMMAND, 'surface')).toEqual(fact());
    expect(facts.about(COMMAND, 'on-call')).toBeUndefined();
    expect(facts.about({ entityRef: MODEL }, 'surface')).toBeUndefined();
    expect(
      facts.about({ ...COMMAND, part: 'spec.surfaces[other]' }, 'surface'),
    ).toBeUndefined();
    expect(
      facts.about({ ...COMMAND, entityRef: 'component:default/a' }, 'surface'),
    ).toBeUndefined();
    expect(noFacts.about(COMMAND, 'surface')).toBeUndefined();
  });

  it('lets later ones win', () => {
    const later = fact({ state: 'missing', value: undefined, reason: 'Gone' });
    const facts = factsFrom([fact(), later]);
    expect(facts.about(COMMAND, 'surface')).toEqual(later);
  });

  describe('changedAt', () => {
    const changedAt = (...facts: Fact[]) => factsFrom(facts).changedAt(MODEL);
    const other = (rest: Partial<Fact>) =>
      fact({
        subject: { entityRef: MODEL, part: 'spec.surfaces[other]' },
        ...rest,
      });

    it('is when it was seen like this first, not when it was looked at last', () => {
      const since = '2026-11-20T08:00:00Z';
      expect(changedAt(fact({ since }))).toBe(since);
      expect(changedAt(fact({ since, seenAt: '2026-11-25T12:00:00Z' }))).toBe(
        since,
      );
      expect(changedAt(fact())).toBe('2026-11-24T12:00:00Z');
    });

    it('is that of the fact about the entity or its parts that changed last, in whatever order and zone', () => {
      const facts = [
        fact({ since: '2026-11-20T08:00:00Z' }),
        // An hour later, although its text is less.
        other({ since: '2026-11-20T01:00:00-08:00' }),
        fact({ subject: { entityRef: MODEL }, since: '2026-11-19T23:00:00Z' }),
      ];
      expect(changedAt(...facts)).toBe('2026-11-20T01:00:00-08:00');
      expect(changedAt(...facts.reverse())).toBe('2026-11-20T01:00:00-08:00');
    });

    it('is another one where a fact becomes another one', () => {
      const before = fact({ since: '2026-11-20T08:00:00Z' });
      const after = fact({ value: 'drifted', since: '2026-11-21T08:00:00Z' });
      expect(changedAt(before, other({ since: before.since }))).toBe(
        before.since,
      );
      expect(changedAt(after, other({ since: before.since }))).toBe(
        after.since,
      );
    });

    it('does not exist where nobody looked, whatever was seen of others', () => {
      const facts = factsFrom([fact()]);
      expect(facts.changedAt('component:default/a')).toBeUndefined();
      expect(noFacts.changedAt(MODEL)).toBeUndefined();
    });
  });
});

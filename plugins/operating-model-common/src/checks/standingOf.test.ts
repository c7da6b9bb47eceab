import { FixtureCatalog } from './__testUtils__/FixtureCatalog';
import { countTold, standingOf, standingOfModel } from './standingOf';
import type { Told } from './Told';

const SUITE = 'operatingmodel:default/suite';

const told = (
  findings: [string, 'error' | 'info', string?][],
  notKnown: [string, string?][] = [],
): Told => ({
  findings: findings.map(([code, severity, path]) => ({
    ...{ code, severity, evidence: [], source: { title: 'Acme' } },
    ...{ subject: { entityRef: SUITE, path }, message: { id: `${code}/says` } },
  })),
  notKnown: notKnown.map(([code, path]) => ({
    ...{ code, subject: { entityRef: SUITE, path } },
    message: { id: `${code}/says` },
  })),
});
const nothing = countTold(told([]));

describe('standingOf', () => {
  it('says that nothing is wrong only where neither is anything found nor could anything not be answered', () => {
    const found = countTold(told([['a', 'info']]));
    const notKnown = countTold(told([], [['a']]));
    const stateOf = (...counts: Parameters<typeof standingOf>) =>
      standingOf(...counts).state;

    expect(stateOf(nothing, nothing)).toBe('in-order');
    expect(stateOf(found, nothing)).toBe('wrong');
    expect(stateOf(nothing, found)).toBe('wrong');
    expect(stateOf(notKnown, nothing)).toBe('not-known');
    expect(stateOf(nothing, notKnown)).toBe('not-known');
    expect(stateOf(found, notKnown)).toBe('wrong');
  });

  it('tells a model as a whole from its parts', () => {
    expect(
      standingOfModel(
        told(
          [
            ['model.past-revisit', 'info', 'spec.revisitBy'],
            ['owner.none', 'error'],
            ['coverage.gap', 'error', 'spec.rotations[cloud]'],
          ],
          [
            ['acme', 'spec'],
            ['acme', 'spec.areas[a].decisions[b].deputy'],
          ],
        ),
      ),
    ).toEqual({
      state: 'wrong',
      own: { error: 1, warning: 0, info: 1, unknown: 1 },
      parts: { error: 1, warning: 0, info: 0, unknown: 1 },
    });
  });
});

describe('what an entity uses of its model', () => {
  const codesAndPlaces = (catalog: FixtureCatalog) =>
    catalog
      .shownFromModel()
      .map(({ code, subject }) => `${code} ${subject.path}`);

  it('are all rotations that its path notifies, not the first one alone', () => {
    const catalog = new FixtureCatalog()
      .edit('OperatingModel', ['spec', 'rotations', 1], {
        id: 'backup',
        members: ['user:default/p1'],
        startsOn: '2026-01-05',
        shift: 'P7D',
        handoffAt: { weekday: 'monday', time: '10:00' },
      })
      .edit('OperatingModel', ['spec', 'escalationPaths', 0, 'steps', 1], {
        notify: 'rotation:backup',
        after: 'PT5M',
      });
    expect(codesAndPlaces(catalog)).toContain(
      'rotation.too-small spec.rotations[backup]',
    );
  });

  it('are decisions about it or what is above it in particular, not those of the whole suite', () => {
    const catalog = new FixtureCatalog().decide(0, ['handoff'], undefined);
    expect(codesAndPlaces(catalog)).toEqual([]);

    const about = (...scope: string[]) =>
      codesAndPlaces(catalog.decide(0, ['appliesTo'], scope));
    const found = ['handoff.none spec.areas[accounts].decisions[account-lock]'];
    expect(about('component:default/service')).toEqual(found);
    // Both of them are it: what names it twice is shown once.
    expect(
      about('component:default/service', 'system:default/workspace'),
    ).toEqual(found);
    expect(about('component:default/another')).toEqual([]);
  });

  it('take the scope of the area where a decision has none', () => {
    const catalog = new FixtureCatalog()
      .decide(0, ['handoff'], undefined)
      .edit(
        'OperatingModel',
        ['spec', 'areas', 0, 'appliesTo'],
        ['system:default/workspace'],
      );
    expect(codesAndPlaces(catalog)).toEqual([
      'handoff.none spec.areas[accounts].decisions[account-lock]',
    ]);
  });
});

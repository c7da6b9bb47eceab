import { FixtureCatalog } from './__testUtils__/FixtureCatalog';
import { fixtures } from './__testUtils__/fixtures';

/** What comes into a catalog, one after the other, in any order. */
const COMING = ['Group', 'User', 'System', 'Domain', 'OperatingModel'];

/** Every selection of them. */
const HERE = COMING.reduce<string[][]>(
  (selections, kind) => [
    ...selections,
    ...selections.map(selection => [...selection, kind]),
  ],
  [[]],
);

const identitiesOf = (
  catalog: FixtureCatalog,
  of: 'Component' | 'System' | 'OperatingModel',
) =>
  new Set(
    catalog
      .findings(of)
      .map(({ code, subject: { path = '' }, message }) =>
        [code, path, message].join('\n'),
      ),
  );

describe('a catalog that fills', () => {
  it.each(Object.keys(fixtures))(
    'calls nothing wrong that is not wrong in the end, whatever has come so far, where there is %s',
    id => {
      for (const kind of ['Component', 'System', 'OperatingModel'] as const) {
        const inTheEnd = identitiesOf(fixtures[id].catalog(), kind);
        for (const kinds of HERE) {
          // What is evaluated has come.
          const here = [...kinds, kind];
          const soFar = identitiesOf(
            fixtures[id].catalog().fillWith(here),
            kind,
          );
          expect({
            here,
            tooEarly: [...soFar].filter(finding => !inTheEnd.has(finding)),
          }).toEqual({ here, tooEarly: [] });
        }
      }
    },
  );

  it('says of everything that is not known why it is not', () => {
    const verdicts = new FixtureCatalog()
      .annotate('model', 'suite')
      .annotate('escalation-path', 'primary')
      .fillWith(['Component'])
      .verdicts();
    const unknown = verdicts.filter(({ result }) => result === 'unknown');
    expect(unknown.map(({ check, part = '' }) => `${check} ${part}`)).toEqual([
      'annotation.invalid metadata.annotations["operating-model.io/model"]',
      'escalation.unresolved ',
      'model.none ',
      'owner.empty-group spec.owner',
      'owner.empty-group metadata.annotations["operating-model.io/deputy-owner"]',
      'owner.person-only spec.owner',
      'owner.person-only metadata.annotations["operating-model.io/deputy-owner"]',
      'owner.unresolved spec.owner',
      'owner.unresolved metadata.annotations["operating-model.io/deputy-owner"]',
      'scope.unresolved spec.system',
      'tier.unknown ',
    ]);
    for (const { reason, fix } of unknown) {
      expect(JSON.stringify(reason)).toMatch(
        /effective\/(filling|party-unknown)/,
      );
      expect(fix).toBeUndefined();
    }
  });

  it('calls wrong what is wrong in itself', () => {
    const codes = new FixtureCatalog()
      .annotate('suport-tier', 'tier-1')
      .annotate('release-cadence', 'every blue moon')
      .annotate('docs-owner', 'rotation:cloud')
      .edit('Component', ['spec', 'owner'], undefined)
      .fillWith(['Component'])
      .findings()
      .map(({ code }) => code);
    expect([...new Set(codes)]).toEqual([
      'cadence.invalid',
      'owner.none',
      'owner.unresolved',
      'annotation.invalid',
    ]);
  });

  it('asks as ever when it is filled', () => {
    const codes = new FixtureCatalog()
      .edit('Component', ['spec', 'owner'], 'gone')
      .annotate('support-tier', undefined)
      .findings()
      .map(({ code }) => code);
    expect(codes).toEqual(['escalation.none', 'owner.unresolved', 'tier.none']);
  });
});

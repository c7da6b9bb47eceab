import {
  renderMessage,
  renderParameter,
  type Message,
  type Parameter,
} from '../messages';
import { FixtureCatalog } from './__testUtils__/FixtureCatalog';
import { crowdedCatalog } from './__testUtils__/crowdedCatalog';
import { fixtures, withSecondary } from './__testUtils__/fixtures';
import { builtInChecks } from './builtIn';
import { CheckSet } from './CheckSet';
import { defaultDomainConfig } from '../effective';
import type { Verdict } from './Verdict';

const KINDS = ['Component', 'System', 'OperatingModel'] as const;

const reader = {
  templates: new CheckSet(builtInChecks, defaultDomainConfig).templates,
  timeZone: 'UTC',
};

/** Ids of the messages that stand in a parameter. */
function idsInside(parameter: Parameter): string[] {
  if (typeof parameter === 'object' && 'list' in parameter) {
    return parameter.list.flatMap(idsInside);
  }
  return typeof parameter === 'object' && 'message' in parameter
    ? idsOf(parameter.message)
    : [];
}

function idsOf({ id, parameters = {} }: Message): string[] {
  return [id, ...Object.values(parameters).flatMap(idsInside)];
}

/** A verdict says something of what it saw, and nothing of it is left out or torn. */
function expectWhole(verdict: Verdict) {
  const { message, reason, evidence, result, fix } = verdict;
  const ids = [
    ...idsOf(message),
    ...(reason ? idsOf(reason) : []),
    ...evidence.flatMap(({ value }) => idsInside(value)),
  ];
  expect(ids.filter(id => !Object.hasOwn(reader.templates, id))).toEqual([]);
  const said = [
    renderMessage(message, reader).text,
    ...(reason ? [renderMessage(reason, reader).text] : []),
    ...evidence.map(({ value }) => renderParameter(value, reader)),
  ];
  for (const text of said) {
    expect(text).toMatch(/\S/);
    expect(text).not.toMatch(/\{\{|undefined|NaN|Infinity|\[object/);
  }
  expect(said[0]).toMatch(/[.?]$/);
  expect(evidence.length).toBeGreaterThan(0);
  expect(evidence.map(({ label }) => label)).not.toContain('');
  expect(reason !== undefined).toBe(result === 'unknown');
  expect(fix !== undefined).toBe(result === 'fail');
}

function identitiesOf(verdicts: Verdict[]): string[] {
  return verdicts.map(({ check, subject, part }) =>
    [check, subject, part ?? ''].join('\n'),
  );
}

describe('verdicts of the built-in checks', () => {
  it.each(KINDS)('are in order where the suite is, of a %s', kind => {
    const verdicts = new FixtureCatalog().verdicts(kind);
    const silent = builtInChecks.filter(
      ({ checkEntity }) => !checkEntity && kind !== 'OperatingModel',
    );
    const answering = new Set(verdicts.map(({ check }) => check));
    expect([...answering]).toEqual(
      builtInChecks
        .filter(check => !silent.includes(check))
        .map(({ id }) => id),
    );
    for (const verdict of verdicts) {
      expect(['pass', 'not-applicable']).toContain(verdict.result);
      expectWhole(verdict);
    }
  });

  it('are a pass somewhere in a suite that is in order', () => {
    const verdicts = [
      ...KINDS.flatMap(kind => new FixtureCatalog().verdicts(kind)),
      // Shares say something where there is enough to share.
      ...crowdedCatalog(
        ['accounts', 'identity', 'billing', 'docs', 'search', 'support']
          .flatMap(group => [group, group])
          .map((group, position) => `${group} > ${position % 2 ? 'x' : 'y'}`),
      ).verdicts('OperatingModel'),
      ...new FixtureCatalog()
        .annotate('escalation-path', 'primary')
        .verdicts('Component'),
      ...withSecondary('p10', 'p11', 'p12').verdicts('OperatingModel'),
    ];
    const passing = new Set(
      verdicts
        .filter(({ result }) => result === 'pass')
        .map(({ check }) => check),
    );
    expect(builtInChecks.filter(({ id }) => !passing.has(id))).toEqual([]);
  });

  it.each(Object.keys(fixtures))(
    'are whole and each of another part, where there is %s',
    id => {
      for (const kind of KINDS) {
        const verdicts = fixtures[id].catalog().verdicts(kind);
        verdicts.forEach(expectWhole);
        const identities = identitiesOf(verdicts);
        expect(new Set(identities).size).toBe(identities.length);
      }
    },
  );

  it('are unknown where no model applies that says what a word means', () => {
    const verdicts = new FixtureCatalog()
      .annotate('escalation-path', 'primary')
      .edit('OperatingModel', ['spec', 'appliesTo'], [])
      .verdicts();
    const resultOf = (id: string) =>
      verdicts.filter(({ check }) => check === id).map(({ result }) => result);
    expect(resultOf('tier.unknown')).toEqual(['unknown']);
    expect(resultOf('escalation.unresolved')).toEqual(['unknown']);
    expect(resultOf('tier.none')).toEqual(['not-applicable']);
    expect(resultOf('escalation.none')).toEqual(['not-applicable']);
    expect(resultOf('model.none')).toEqual(['fail']);
  });

  it('are unknown of a party that the catalog does not know, but for whether it does', () => {
    const verdicts = new FixtureCatalog()
      .edit('Component', ['spec', 'owner'], 'gone')
      .verdicts();
    expect(
      verdicts
        .filter(({ part }) => part === 'spec.owner')
        .map(({ check, result }) => [check, result]),
    ).toEqual([
      ['owner.empty-group', 'unknown'],
      ['owner.person-only', 'unknown'],
      ['owner.unresolved', 'fail'],
    ]);
  });

  it('tell several members of a rotation apart whom the catalog does not know', () => {
    const parts = new FixtureCatalog()
      .edit(
        'OperatingModel',
        ['spec', 'rotations', 0, 'members'],
        ['user:default/gone', 'user:default/p1', 'user:default/lost'],
      )
      .verdicts('OperatingModel')
      .filter(
        ({ check, result }) => check === 'coverage.gap' && result === 'fail',
      )
      .map(({ part }) => part);
    expect(parts).toEqual([
      'spec.rotations[cloud].members#user:default/gone',
      'spec.rotations[cloud].members#user:default/lost',
    ]);
  });
});

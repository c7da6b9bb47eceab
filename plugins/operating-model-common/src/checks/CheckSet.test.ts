import { defaultDomainConfig } from '../effective';
import type { Check } from './Check';
import { CheckSet } from './CheckSet';

const check: Check = {
  id: 'test.check',
  title: 'Something is tested',
  severity: 'warning',
  source: { title: 'A test' },
  kinds: ['Component'],
  parameters: {
    most: { default: 3, meaning: 'At most so many', source: 'A test' },
  },
  messages: { said: 'It is said.' },
  checkEntity: () => [],
};

type Configured = typeof defaultDomainConfig.rules extends ReadonlyMap<
  string,
  infer Rule
>
  ? Rule
  : never;

function setOf(asked: Check, configured?: Configured): CheckSet {
  const rules = new Map(configured && [[asked.id, configured]]);
  return new CheckSet([asked], { rules });
}

function definitionOf(asked: Check, configured?: Configured) {
  return setOf(asked, configured).get(asked.id)?.definition;
}

describe('CheckSet', () => {
  it('refuses two checks with one id', () => {
    expect(
      () => new CheckSet([check, { ...check }], { rules: new Map() }),
    ).toThrow('There are two checks with the id test.check');
  });

  it('leaves out what is switched off, and keeps its sentences for what was said before', () => {
    const set = setOf(check, { enabled: false });
    expect([...set]).toEqual([]);
    expect(set.get('test.check')).toBeUndefined();
    expect(set.templates).toMatchObject({
      'test.check/said': 'It is said.',
      'check/nothing': expect.any(String),
    });
  });

  it('asks the kinds and holds to the numbers that are configured, else its own', () => {
    const own = setOf(check).get('test.check');
    expect([own?.kinds, own?.parameter('most')]).toEqual([['component'], 3]);
    const configured = setOf(check, {
      kinds: ['API'],
      parameters: { most: 5 },
    }).get('test.check');
    expect([configured?.kinds, configured?.parameter('most')]).toEqual([
      ['api'],
      5,
    ]);
  });

  it('has no number for a name that the check does not declare, an inherited one neither', () => {
    for (const name of ['mots', 'constructor']) {
      const asked = setOf(check, { parameters: { [name]: 5 } }).get(check.id);
      expect(() => asked?.parameter(name)).toThrow(
        `The check test.check has no parameter ${name}; it declares most`,
      );
    }
    const without = setOf({ ...check, parameters: undefined }).get(check.id);
    expect(() => without?.parameter('most')).toThrow('it declares none');
  });

  it('has another definition with another threshold, other kinds or another version, and the same otherwise', () => {
    const definitions = [
      definitionOf(check),
      definitionOf(check, { parameters: { most: 5 } }),
      definitionOf({
        ...check,
        parameters: { most: { ...check.parameters!.most, default: 4 } },
      }),
      definitionOf(check, { kinds: ['api'] }),
      definitionOf({ ...check, kinds: undefined }),
      definitionOf({ ...check, version: 2 }),
    ];
    expect(new Set(definitions).size).toBe(definitions.length);
    for (const same of [
      definitionOf({ ...check, title: 'Another', version: 1 }),
      definitionOf({ ...check, messages: { said: 'It is said otherwise.' } }),
      definitionOf(check, { parameters: { most: 3 }, kinds: ['COMPONENT'] }),
    ]) {
      expect(same).toBe(definitions[0]);
    }
  });
});

import { toEntityView } from '../catalog';
import { defaultDomainConfig } from './defaultDomainConfig';
import { readAnnotations } from './readAnnotations';

function problemsOf(
  annotations: { [key: string]: string },
  config = defaultDomainConfig,
) {
  const view = toEntityView(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'tour', annotations },
    },
    config.annotationAliases,
  );
  return readAnnotations(view, config).problems;
}

const EXPECTED =
  'The value cannot stand here; a group or a user is expected, for example group:default/accounts';

describe('readAnnotations', () => {
  it.each(['rotation:cloud-primary', 'component:default/a', ' Rotation:x'])(
    'refuses %s as the holder of a role',
    raw => {
      const key = 'operating-model.io/support-owner';
      expect(problemsOf({ [key]: raw })).toEqual([
        { key, raw, field: 'support-owner', problem: EXPECTED },
      ]);
    },
  );

  it('refuses it under an alias too', () =>
    expect(
      problemsOf(
        { 'acme.com/deputy': 'rotation:x' },
        {
          ...defaultDomainConfig,
          annotationAliases: new Map([['acme.com/deputy', 'deputy-owner']]),
        },
      ),
    ).toMatchObject([{ key: 'acme.com/deputy', problem: EXPECTED }]));

  it.each(['accounts', 'cloud/accounts', 'group:accounts', 'User:default/ana'])(
    'takes %s',
    raw =>
      expect(problemsOf({ 'operating-model.io/support-owner': raw })).toEqual(
        [],
      ),
  );

  it('takes a model, which is no party', () =>
    expect(
      problemsOf({ 'operating-model.io/model': 'operatingmodel:default/a' }),
    ).toEqual([]));

  it.each([
    ['suport-tier', 'support-tier'],
    ['Support-Tier', 'support-tier'],
    ['tirage-owner', 'triage-owner'],
    ['colour', undefined],
  ])('names for %s the nearest key: %s', (name, nearest) =>
    expect(problemsOf({ [`operating-model.io/${name}`]: 'a' })).toMatchObject([
      { nearest: nearest && `operating-model.io/${nearest}` },
    ]),
  );
});

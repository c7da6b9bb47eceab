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

describe('readAnnotations', () => {
  // Who that is, and whether they can act, the resolution finds.
  it.each(['accounts', 'cloud/accounts', 'User:default/ana', 'rotation:x'])(
    'takes %s as the holder of a role',
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

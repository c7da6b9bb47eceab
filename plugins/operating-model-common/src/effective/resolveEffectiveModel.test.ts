import type { Entity } from '@backstage/catalog-model';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { toEntityView, toModelState, toPartyViews } from '../catalog';
import type { CatalogIndex } from '../catalog';
import { renderMessage } from '../messages';
import type { EffectiveModel, SourcedValue } from './EffectiveModel';
import { defaultDomainConfig } from './defaultDomainConfig';
import { effectiveTemplates } from './effectiveTemplates';
import { resolveEffectiveModel } from './resolveEffectiveModel';
import { roleHolder } from './roleHolder';
import type { DomainConfig } from './DomainConfig';

const suite = `
kind: Group
metadata: { name: accounts }
spec: { type: team, children: [], members: [ana] }
---
kind: Group
metadata: { name: identity }
spec: { type: team, children: [], members: [ana] }
---
kind: User
metadata: { name: ana }
spec: { memberOf: [] }
---
kind: Domain
metadata: { name: cloud-suite, annotations: { operating-model.io/release-cadence: monthly } }
spec: { owner: accounts }
---
kind: Domain
metadata: { name: sign-in }
spec: { owner: accounts, subdomainOf: cloud-suite }
---
kind: System
metadata: { name: workspace, annotations: { operating-model.io/support-tier: tier-2, operating-model.io/runbook: ./docs/workspace.md } }
spec: { owner: accounts, domain: sign-in }
---
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata: { name: cloud-suite, title: Cloud Suite model }
spec:
  status: trial
  appliesTo: [domain:default/cloud-suite]
  severities: [{ id: sev1 }]
  supportTiers:
    - { id: tier-1, coverage: 24x7, escalationPath: primary, responseTargets: { sev1: PT15M }, reviewEvery: P90D }
    - { id: tier-2, coverage: business-hours, responseTargets: { sev1: PT4H } }
  rotations:
    - { id: cloud, members: [user:default/ana], startsOn: 2026-01-05, shift: P7D, handoffAt: { weekday: monday, time: "10:00" } }
  escalationPaths:
    - { id: primary, steps: [{ notify: rotation:cloud, after: PT0S }] }
    - { id: quiet, steps: [{ notify: group:default/accounts, after: PT0S }] }
  defaults: { supportTier: tier-2, releaseCadence: weekly, roles: { triage: group:default/identity } }
  entities:
    - { ref: component:default/vendor-sso, supportTier: tier-1, roles: { support: group:default/identity } }
  surfaces:
    - { id: lock, type: runbook, title: Account lock, location: ./runbooks/lock.md }
    - { id: other, type: runbook, location: https://example.com/other, appliesTo: [system:default/elsewhere] }
`;

function load(yaml: string): Entity[] {
  return parseAllDocuments(yaml).map(document => {
    const entity = document.toJS();
    return { apiVersion: 'backstage.io/v1alpha1', ...entity };
  });
}

function indexOf(entities: Entity[]): CatalogIndex {
  const scopes = entities.filter(({ kind }) =>
    ['System', 'Domain'].includes(kind),
  );
  const models = entities.filter(({ kind }) => kind === 'OperatingModel');
  return {
    parties: toPartyViews(entities),
    scopes: new Map(
      scopes.map(toScope => {
        const view = toEntityView(toScope);
        return [view.entityRef, view];
      }),
    ),
    models: new Map(
      models.map(entity => {
        const state = toModelState({ entity });
        return [state.entityRef, state];
      }),
    ),
  };
}

function component(
  annotations: { [key: string]: string } = {},
  spec: { [key: string]: string } = { system: 'workspace', owner: 'accounts' },
  name = 'project-service',
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, annotations },
    spec,
  };
}

function resolve(
  entity: Entity,
  options: { catalog?: string; config?: Partial<DomainConfig> } = {},
): EffectiveModel {
  const config = { ...defaultDomainConfig, ...options.config };
  return resolveEffectiveModel({
    entity: toEntityView(entity, config.annotationAliases),
    index: indexOf(load(options.catalog ?? suite)),
    config,
  });
}

/** The value with its reason as somebody reads it who may read the model. */
function said<T>({ reason, ...sourced }: SourcedValue<T>) {
  return {
    ...sourced,
    reason:
      reason &&
      renderMessage(reason, {
        templates: effectiveTemplates,
        timeZone: 'UTC',
        titleOf: reference =>
          reference === 'operatingmodel:default/cloud-suite'
            ? 'Cloud Suite model'
            : undefined,
      }).text,
  };
}

describe('resolveEffectiveModel', () => {
  it('inherits from the system, the domains above it, and the defaults of the model', () => {
    const effective = resolve(component());

    expect(effective.model).toMatchObject({
      state: 'valid',
      value: 'operatingmodel:default/cloud-suite',
      source: { path: 'spec.appliesTo[domain:default/cloud-suite]' },
    });
    expect(effective.supportTier).toEqual({
      state: 'valid',
      value: { id: 'tier-2', title: 'tier-2', coverage: 'business-hours' },
      source: {
        kind: 'annotation',
        entityRef: 'system:default/workspace',
        path: 'metadata.annotations["operating-model.io/support-tier"]',
      },
    });
    expect(effective.releaseCadence).toMatchObject({
      state: 'valid',
      value: 'monthly',
      source: { entityRef: 'domain:default/cloud-suite' },
    });
    expect(effective.roles.triage).toMatchObject({
      value: 'group:default/identity',
      source: { kind: 'model-default', path: 'spec.defaults.roles.triage' },
    });
    expect(roleHolder(effective, 'docs')).toMatchObject({
      value: 'group:default/accounts',
      source: { kind: 'fallback' },
    });
    expect(roleHolder(effective, 'deputy')).toEqual({ state: 'missing' });
    expect(effective.runbooks.map(({ value }) => value)).toEqual([
      {
        id: 'system-runbook',
        title: 'Workspace',
        location: './docs/workspace.md',
        base: 'system:default/workspace',
        target: 'file',
      },
      {
        id: 'surface-lock',
        title: 'Account lock',
        location: './runbooks/lock.md',
        base: 'operatingmodel:default/cloud-suite',
        target: 'file',
        general: true,
      },
    ]);
    expect(effective.runbooks.map(each => said(each))).toMatchObject(
      Array(2).fill({
        state: 'unknown',
        reason: 'Nobody has looked yet whether it opens',
      }),
    );
  });

  it('lets the own annotation win over all, then the entry of the model', () => {
    const own = resolve(
      component({ 'operating-model.io/support-tier': 'tier-1' }),
    );
    expect(own.supportTier.value?.id).toBe('tier-1');
    expect(own.escalationPath).toMatchObject({
      value: { id: 'primary' },
      source: {
        kind: 'tier',
        path: 'spec.supportTiers[tier-1].escalationPath',
      },
    });
    expect(own.rotation.value).toBe('cloud');
    expect(own.reviewInterval).toMatchObject({
      value: 'P90D',
      source: { kind: 'tier' },
    });

    const entry = resolve(component({}, undefined, 'vendor-sso'));
    expect(entry.supportTier).toMatchObject({
      value: { id: 'tier-1' },
      source: {
        kind: 'model-entry',
        path: 'spec.entities[component:default/vendor-sso].supportTier',
      },
    });
    expect(entry.roles.support?.value).toBe('group:default/identity');
  });

  it('shows what cannot be used as written, with what would have been inherited', () => {
    const effective = resolve(
      component({
        'operating-model.io/support-tier': 'tier-9',
        'operating-model.io/release-cadence': 'every blue moon',
        'operating-model.io/triage-owner': 'group:default/gone',
        'operating-model.io/runbook': 'javascript:alert(1)',
      }),
    );

    expect(said(effective.supportTier)).toMatchObject({
      state: 'invalid',
      raw: 'tier-9',
      reason: 'Cloud Suite model has no tier "tier-9"; it has tier-1, tier-2',
      instead: { value: { id: 'tier-2' } },
    });
    expect(effective.releaseCadence).toMatchObject({
      state: 'invalid',
      raw: 'every blue moon',
      instead: { value: 'monthly' },
    });
    expect(said(effective.roles.triage!)).toMatchObject({
      state: 'invalid',
      value: 'group:default/gone',
      reason: 'The catalog knows no group:default/gone',
      instead: { value: 'group:default/identity' },
    });
    expect(effective.runbooks[0]).toMatchObject({
      state: 'invalid',
      raw: 'javascript:alert(1)',
      value: { target: 'text' },
    });
  });

  it('tells runbooks that can never be opened from those at which nobody has looked', () => {
    const catalog = suite.replace(
      'location: ./runbooks/lock.md }',
      `location: ./runbooks/lock.md }
    - { id: narrow, type: runbook, location: ./runbooks/my%20lock.md, appliesTo: [component:default/project-service] }
    - { id: page, type: runbook, location: ./page.html, covers: [] }`,
    );
    const entity = component({
      'operating-model.io/runbook': '[Runbook](https://example.com/runbook)',
    });
    entity.metadata.links = [
      { url: 'docs/restart.md#by-hand', type: 'Runbook' },
      { url: 'www.example.com/r', type: 'runbook', title: 'Ask' },
      { url: './docs/restart.md#by-hand', type: 'runbook' },
      { url: 'docs/other.md', type: 'doc' },
    ];
    expect(
      resolve(entity, { catalog }).runbooks.map(each => {
        const { state, value } = said(each);
        const { id, title, target, heading, general } = value!;
        return [state, id, title, target, heading ?? (general && 'general')];
      }),
    ).toEqual([
      ['invalid', 'runbook', 'Runbook of project-service', 'text', undefined],
      ['unknown', 'link-0', 'Restart', 'file', 'by-hand'],
      ['invalid', 'link-1', 'Ask', 'text', undefined],
      ['unknown', 'system-runbook', 'Workspace', 'file', undefined],
      ['unknown', 'surface-narrow', 'narrow', 'file', undefined],
      ['unknown', 'surface-lock', 'Account lock', 'file', 'general'],
      ['invalid', 'surface-page', expect.any(String), 'text', 'general'],
    ]);
  });

  it('says that a tier cannot be known where no model applies', () => {
    const effective = resolve(
      component(
        { 'operating-model.io/support-tier': 'tier-1' },
        { owner: 'accounts' },
      ),
    );
    expect(effective.model).toEqual({ state: 'missing' });
    expect(effective.supportTier).toMatchObject({
      state: 'unknown',
      raw: 'tier-1',
    });

    const bare = resolve(component({}, { owner: 'accounts' }));
    expect(bare.described).toBe(false);
    expect(bare.supportTier.state).toBe('missing');
  });

  it('reads the annotations that an organisation already has, and lets ours win', () => {
    const config = {
      annotationAliases: new Map([['acme.com/tier', 'support-tier' as const]]),
    };
    const alias = { 'acme.com/tier': 'tier-1' };
    expect(resolve(component(alias), { config }).supportTier).toMatchObject({
      value: { id: 'tier-1' },
      source: { path: 'metadata.annotations["acme.com/tier"]' },
    });
    const both = { ...alias, 'operating-model.io/support-tier': 'tier-2' };
    expect(resolve(component(both), { config }).supportTier.value?.id).toBe(
      'tier-2',
    );
  });

  it('lets neither of two models at the same distance win, and the nearer of two others', () => {
    const model = (name: string, appliesTo: string, status = 'adopted') => `
---
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata: { name: ${name} }
spec: { status: ${status}, appliesTo: [${appliesTo}] }
`;
    const tie = resolve(component(), {
      catalog: suite + model('rival', 'domain:default/cloud-suite'),
    });
    expect(tie.model.state).toBe('invalid');
    expect(tie.modelConflict).toEqual([
      'operatingmodel:default/cloud-suite',
      'operatingmodel:default/rival',
    ]);
    expect(tie.supportTier.state).toBe('unknown');

    const nearer = suite + model('near', 'system:default/workspace');
    expect(resolve(component(), { catalog: nearer }).model.value).toBe(
      'operatingmodel:default/near',
    );
    const named = component({
      'operating-model.io/model': 'operatingmodel:default/cloud-suite',
    });
    expect(resolve(named, { catalog: nearer }).model.value).toBe(
      'operatingmodel:default/cloud-suite',
    );
    const draft = suite + model('near', 'system:default/workspace', 'draft');
    expect(resolve(component(), { catalog: draft }).model.value).toBe(
      'operatingmodel:default/cloud-suite',
    );
    expect(
      said(
        resolve(component({ 'operating-model.io/model': 'near' }), {
          catalog: draft,
        }).model,
      ),
    ).toMatchObject({
      state: 'invalid',
      reason:
        'operatingmodel:default/near is draft; only trial and adopted models apply',
      instead: { value: 'operatingmodel:default/cloud-suite' },
    });
  });

  it('applies a model that was never valid to nothing, and says so', () => {
    const broken = `
kind: System
metadata: { name: lonely }
spec: { owner: accounts }
---
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata: { name: broken }
spec: { status: trial, appliesTo: [system:default/lonely], supportTierz: [] }
`;
    const effective = resolve(
      component({}, { owner: 'accounts', system: 'lonely' }),
      { catalog: broken },
    );
    expect(effective.model).toMatchObject({
      state: 'invalid',
      value: 'operatingmodel:default/broken',
    });
  });

  it('ends in a hierarchy of domains that is a circle', () => {
    const circle = `
kind: Domain
metadata: { name: a }
spec: { owner: accounts, subdomainOf: b }
---
kind: Domain
metadata: { name: b, annotations: { operating-model.io/release-cadence: daily } }
spec: { owner: accounts, subdomainOf: a }
`;
    const effective = resolve(
      component({}, { owner: 'accounts', domain: 'a' }),
      { catalog: circle },
    );
    expect(effective.releaseCadence.value).toBe('daily');
  });

  it('answers the same in any order of input, and never throws, whatever the annotations hold', () => {
    const entities = load(suite);
    const keys = fc.oneof(
      fc.constantFrom(
        ...['support-tier', 'release-cadence', 'runbook', 'model'],
        ...['deputy-owner', 'escalation-path', 'review-interval', 'unreadable'],
      ),
      fc.string({ maxLength: 20 }),
      fc.constantFrom('__proto__', 'constructor'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(keys, fc.string({ unit: 'binary' }))),
        fc.shuffledSubarray(entities, { minLength: entities.length }),
        (annotations, shuffled) => {
          const forwards = Object.fromEntries(
            annotations.map(([k, v]) => [`operating-model.io/${k}`, v]),
          );
          const backwards = Object.fromEntries(
            Object.entries(forwards).reverse(),
          );
          const run = (all: Entity[], own: { [key: string]: string }) =>
            resolveEffectiveModel({
              entity: toEntityView(component(own)),
              index: indexOf(all),
              config: defaultDomainConfig,
            });
          expect(run(shuffled, backwards)).toEqual(run(entities, forwards));
        },
      ),
      { numRuns: 200 },
    );
  });
});

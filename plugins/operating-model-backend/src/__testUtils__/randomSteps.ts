import fc from 'fast-check';
import { entity, suiteModel } from './suiteEntities';
import type { TestCatalog } from './TestCatalog';

/** What happens to a store and to the catalog that it follows. */
export type Step =
  | Edit
  | { kind: 'sweep' }
  | { kind: 'refresh'; references: string[] }
  /** Sweeps of two replicas and single evaluations at once. */
  | { kind: 'crowd'; references: string[] }
  /** An edit and single evaluations while a sweep reads the catalog, when it has come to the end of a stream. */
  | { kind: 'overtake'; stream: number; edits: Edit[]; references: string[] }
  /** A sweep, or the evaluation of the reference, one of whose statements fails. */
  | { kind: 'fault'; at: number; when: 'before' | 'after'; reference?: string };

/** An edit of the catalog, which no store knows of yet. */
export interface Edit {
  kind: 'edit';
  edit: (catalog: TestCatalog) => void;
  /** For the report of a history that fails. */
  text: string;
}

const NAMES = ['sign-in', 'billing', 'tour', 'extra'];
const OWNERS = ['accounts', 'leads', 'gone', 'fresh'];
const SYSTEMS = ['workspace', 'onboarding', undefined];

const annotations = fc.dictionary(
  fc.constantFrom(
    ...['support-tier', 'suport-tier', 'release-cadence', 'deputy-owner'],
  ),
  fc.constantFrom('gold', 'silver', 'weekly', 'accounts', 'nonsense'),
  { maxKeys: 2 },
);

const component = fc.record({
  name: fc.constantFrom(...NAMES),
  owner: fc.constantFrom(...OWNERS),
  system: fc.constantFrom(...SYSTEMS),
  annotations,
});

const scope = fc.record({
  name: fc.constantFrom('workspace', 'onboarding', 'cloud'),
  owner: fc.constantFrom(...OWNERS),
  annotations,
});

const tier = fc.constantFrom('gold', 'silver', undefined);

/** Edits of the catalog; a model that was never seen before is left to sweeps, so there always is the same one. */
const edit = fc.oneof(
  { weight: 6, arbitrary: component.map(putComponent) },
  { weight: 2, arbitrary: fc.constantFrom(...NAMES).map(removeComponent) },
  { weight: 3, arbitrary: scope.map(putScope) },
  { weight: 2, arbitrary: tier.map(putModel) },
  { weight: 2, arbitrary: fc.constantFrom('accounts', 'fresh').map(putGroup) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('group:default/accounts', 'group:default/fresh')
      .map(remove),
  },
);

const reference = fc.constantFrom(
  ...NAMES.map(name => `component:default/${name}`),
  'system:default/workspace',
  'domain:default/cloud',
  'operatingmodel:default/suite',
);
const references = fc.uniqueArray(reference, { minLength: 1, maxLength: 4 });

const change: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Step>({ kind: 'sweep' }) },
  {
    weight: 3,
    arbitrary: references.map<Step>(list => ({
      kind: 'refresh',
      references: list,
    })),
  },
  {
    weight: 2,
    arbitrary: references.map<Step>(list => ({
      kind: 'crowd',
      references: list,
    })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        stream: fc.integer({ min: 1, max: 4 }),
        edits: fc.array(edit, { minLength: 1, maxLength: 2 }),
        references,
      })
      .map<Step>(overtaking => ({ kind: 'overtake', ...overtaking })),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        at: fc.integer({ min: 1, max: 24 }),
        when: fc.constantFrom('before' as const, 'after' as const),
        reference: fc.option(reference, { nil: undefined }),
      })
      .map<Step>(fault => ({ kind: 'fault', ...fault })),
  },
);

/** Histories: a few edits, then something that brings the store up to date or fails to, and again. */
export const randomSteps: fc.Arbitrary<Step[]> = fc
  .array(fc.tuple(fc.array(edit, { minLength: 1, maxLength: 4 }), change), {
    minLength: 3,
    maxLength: 7,
  })
  .map(rounds => rounds.flatMap(([edits, last]) => [...edits, last]));

function putComponent({
  name,
  owner,
  system,
  annotations: written,
}: {
  name: string;
  owner: string;
  system?: string;
  annotations: { [field: string]: string };
}): Edit {
  const spec = { owner, type: 'service', ...(system && { system }) };
  return stepOf(`component ${name} ${owner} ${system}`, written, catalog =>
    catalog.put(entity('Component', name, spec, written)),
  );
}

function putScope({
  name,
  owner,
  annotations: written,
}: {
  name: string;
  owner: string;
  annotations: { [field: string]: string };
}): Edit {
  return stepOf(`scope ${name} ${owner}`, written, catalog =>
    catalog.put(
      name === 'cloud'
        ? entity('Domain', name, { owner }, written)
        : entity('System', name, { owner, domain: 'cloud' }, written),
    ),
  );
}

function putModel(supportTier: string | undefined): Edit {
  return stepOf(`model ${supportTier}`, {}, catalog =>
    catalog.put(suiteModel({ defaults: { supportTier } })),
  );
}

function putGroup(name: string): Edit {
  return stepOf(`group ${name}`, {}, catalog =>
    catalog.put(entity('Group', name, { type: 'team', children: [] })),
  );
}

function removeComponent(name: string): Edit {
  return remove(`component:default/${name}`);
}

function remove(entityRef: string): Edit {
  return stepOf(`without ${entityRef}`, {}, catalog =>
    catalog.remove(entityRef),
  );
}

function stepOf(
  text: string,
  written: { [field: string]: string },
  apply: (catalog: TestCatalog) => void,
): Edit {
  return {
    kind: 'edit',
    text: `${text} ${JSON.stringify(written)}`,
    edit: apply,
  };
}

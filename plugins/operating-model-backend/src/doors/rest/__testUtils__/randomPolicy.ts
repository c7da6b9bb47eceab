import type {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import fc, { type Arbitrary } from 'fast-check';
import { HIDDEN_LABEL, HIDDEN_OWNER } from './hiddenCatalogs';
import { rule, type ReadRule } from './TestPolicy';

type Criteria = PermissionCriteria<PermissionCondition>;

const kind = (...kinds: string[]) => rule('IS_ENTITY_KIND', { kinds });
const owner = (...claims: string[]) => rule('IS_ENTITY_OWNER', { claims });

const KINDS = ['component', 'api', 'system', 'domain', 'operatingmodel'];
const OWNERS = ['accounts', 'leads', 'front-desk', 'gone'].map(
  name => `group:default/${name}`,
);

/** Each of them hides all that is hidden. */
const hiding: Arbitrary<Criteria> = fc.oneof(
  fc.constant<Criteria>({ not: rule('HAS_LABEL', { label: HIDDEN_LABEL }) }),
  fc.subarray(KINDS, { minLength: 1 }).map<Criteria>(kinds => ({
    allOf: [{ not: owner(HIDDEN_OWNER) }, kind(...kinds)],
  })),
  fc.constant<Criteria>({
    not: { anyOf: [owner(HIDDEN_OWNER), kind('Group', 'User')] },
  }),
  fc
    .subarray(OWNERS, { minLength: 1 })
    .map<Criteria>(claims => owner(...claims)),
);

/** Rules that become SQL, rules that only the catalog can answer, and what is made of them. */
const { criteria } = fc.letrec<{ criteria: Criteria }>(tie => ({
  criteria: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.subarray([...KINDS, 'group']).map<Criteria>(kinds => kind(...kinds)),
    fc.subarray(OWNERS).map<Criteria>(claims => owner(...claims)),
    fc
      .constantFrom('workspace', 'onboarding', 'dark')
      .map<Criteria>(value => rule('HAS_SPEC', { key: 'system', value })),
    fc
      .constantFrom('service-1', 'service-2', 'suite', 'accounts', 'ana')
      .map<Criteria>(value => rule('HAS_METADATA', { key: 'name', value })),
    tie('criteria').map<Criteria>(not => ({ not })),
    fc
      .array(tie('criteria'), { minLength: 1, maxLength: 3 })
      .map<Criteria>(parts => ({ anyOf: parts as [Criteria] })),
    fc
      .array(tie('criteria'), { minLength: 1, maxLength: 3 })
      .map<Criteria>(parts => ({ allOf: parts as [Criteria] })),
  ),
}));

/** A policy that hides all that is hidden, and more. */
export const randomPolicy: Arbitrary<ReadRule> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<ReadRule>('deny') },
  { weight: 8, arbitrary: hiding },
  {
    weight: 16,
    arbitrary: fc
      .tuple(hiding, criteria)
      .map<ReadRule>(([one, other]) => ({ allOf: [one, other] })),
  },
);

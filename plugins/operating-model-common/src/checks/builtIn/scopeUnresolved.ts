import { MODEL_KINDS, SCOPE_KINDS } from '../../catalog/kinds';
import { presenceOf } from '../../catalog/presenceOf';
import type { ScopeField } from '../../catalog/types';
import { whyUntold } from '../../effective/whyUntold';
import type { Parameter } from '../../messages/Message';
import { kindOfReference, oneOfKind } from '../../references/kindOfReference';
import { inheritable } from '../asked/inheritable';
import type { Check, EntityCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { nameMeant } from '../fixes/nameMeant';
import type { Evidence } from '../Verdict';

/** What each key names, as a kind and as a word. */
const FIELDS = {
  system: { kind: 'system', what: 'system' },
  domain: { kind: 'domain', what: 'domain' },
  subdomainOf: { kind: 'domain', what: 'domain above' },
} as const;

export const scopeUnresolved: Check = {
  id: 'scope.unresolved',
  title: 'System or domain is not in the catalog',
  severity: 'error',
  source: {
    title: 'Backstage, the system model: systems and domains',
    url: 'https://backstage.io/docs/features/software-catalog/system-model',
  },
  messages: {
    known: 'The {{what}} is {{scope}}, which the catalog knows.',
    unknown:
      'The {{what}} is {{scope}}, which the catalog does not know, so that nothing is inherited from it: {{lost}}.',
    kind: 'The {{what}} is {{scope}}, which is {{kind}} where {{expected}} is expected, so that nothing is inherited from it: {{lost}}.',
    unreadable:
      'The {{what}} is written as {{written}}, which is no reference, so that nothing is inherited from it: {{lost}}.',
    untold:
      'Whether the catalog knows {{scope}}, the {{what}}, cannot be told.',
  },
  checkEntity: context =>
    MODEL_KINDS.includes(context.entity.kind)
      ? []
      : (Object.keys(FIELDS) as ScopeField[]).flatMap(field =>
          ofField(context, field),
        ),
};

function ofField(context: EntityCheckContext, field: ScopeField): Outcome[] {
  const { entity } = context;
  const { what } = FIELDS[field];
  const raw = entity.unreadableScopes?.[field];
  if (raw !== undefined) {
    const written = { quote: raw };
    const name = `${entity.namespace}/${nameMeant(raw)}`;
    return [
      lost(context, field, {
        says: 'unreadable',
        parameters: { what, written },
        written,
        name,
      }),
    ];
  }
  const reference = entity[field];
  if (reference === undefined) {
    return [];
  }
  const scope = { entity: reference };
  const said = { parameters: { what, scope }, written: scope };
  const kind = kindOfReference(reference);
  const name = reference.slice(kind.length + 1);
  if (!SCOPE_KINDS.includes(kind)) {
    const parameters = {
      ...said.parameters,
      kind: oneOfKind(kind),
      expected: oneOfKind(FIELDS[field].kind),
    };
    return [lost(context, field, { ...said, says: 'kind', parameters, name })];
  }
  const part = pathOf(field);
  const known = {
    part,
    parameters: said.parameters,
    evidence: [{ label: part, value: scope }],
  };
  switch (presenceOf(reference, context.index)) {
    case 'present':
      return [{ result: 'pass', says: 'known', ...known }];
    case 'absent':
      return [lost(context, field, { ...said, says: 'unknown', name })];
    default:
      return [
        {
          result: 'unknown',
          says: 'untold',
          ...known,
          reason: whyUntold(reference, context.index),
        },
      ];
  }
}

/** That nothing is inherited from there, and what that would be. */
function lost(
  { entity, effective }: EntityCheckContext,
  field: ScopeField,
  said: {
    says: string;
    parameters: { [name: string]: Parameter };
    written: Parameter;
    /** Namespace and name that were meant. */
    name: string;
  },
): Outcome {
  const { kind } = FIELDS[field];
  const { values, roles } = inheritable(entity, effective);
  const part = pathOf(field);
  const evidence: Evidence[] = [
    { label: part, value: said.written },
    ...(roles.length > 0
      ? [
          {
            label: 'Roles that it does not name itself',
            value: { list: roles },
          },
        ]
      : []),
  ];
  return {
    result: 'fail',
    part,
    says: said.says,
    parameters: {
      ...said.parameters,
      lost: {
        list: [...values, ...(roles.length > 0 ? ['roles'] : []), 'runbooks'],
      },
    },
    evidence,
    fix: createFix(entity, {
      summary: `Name a ${kind} that exists`,
      fragment: { spec: { [field]: `<${kind}>` } },
      choose: { kind, near: `${kind}:${said.name}` },
    }),
  };
}

function pathOf(field: ScopeField): string {
  return `spec.${field}`;
}

import { GOVERNED_KINDS, MODEL_KINDS, SCOPE_KINDS } from '../../catalog/kinds';
import { presenceOf } from '../../catalog/presenceOf';
import { whyUntold } from '../../effective/whyUntold';
import {
  governedByModel,
  type GovernedName,
} from '../../model/governedByModel';
import {
  kindOfReference,
  oneOfKind,
  writtenKind,
} from '../../references/kindOfReference';
import type { Check, ModelCheckContext, Outcome } from '../Check';
import { appliesToFragment } from '../fixes/appliesToFragment';
import { createFix } from '../fixes/createFix';
import { rewrittenList } from '../fixes/rewrittenList';
import type { Fix } from '../Verdict';

export const modelGovernsNothing: Check = {
  id: 'model.governs-nothing',
  title: 'Model names what it cannot govern',
  severity: 'error',
  source: {
    title: 'Backstage, references between entities',
    url: 'https://backstage.io/docs/features/software-catalog/references',
  },
  messages: {
    known: '{{path}}: the catalog knows {{entity}}.',
    unknown:
      '{{path}}: the catalog does not know {{entity}}, so that the model says nothing there.',
    kind: '{{path}}: {{entity}} is {{kind}}, and {{kind}} governs nothing; one of {{expected}} is expected.',
    untold: '{{path}}: whether the catalog knows {{entity}} cannot be told.',
  },
  checkModel: context =>
    governedByModel(context.model).map(name => ofName(context, name)),
};

function ofName(context: ModelCheckContext, name: GovernedName): Outcome {
  const { reference, path } = name;
  const entity = { entity: reference };
  const said = {
    part: path,
    parameters: { path, entity },
    evidence: [{ label: path, value: entity }],
  };
  const kind = kindOfReference(reference);
  const kinds = governedKinds(context);
  if (!kinds.includes(kind) && !MODEL_KINDS.includes(kind)) {
    return {
      ...said,
      result: 'fail',
      says: 'kind',
      parameters: {
        ...said.parameters,
        kind: oneOfKind(kind),
        expected: { list: kinds.map(writtenKind) },
      },
      fix: fixFor(context, name),
    };
  }
  switch (presenceOf(reference, context.index)) {
    case 'present':
      return { ...said, result: 'pass', says: 'known' };
    case 'absent':
      return {
        ...said,
        result: 'fail',
        says: 'unknown',
        fix: fixFor(context, name),
      };
    default:
      return {
        ...said,
        result: 'unknown',
        says: 'untold',
        reason: whyUntold(reference, context.index),
      };
  }
}

/** Kinds that a model can be for: what is evaluated, and what others inherit from, evaluated or not. */
function governedKinds({ config }: ModelCheckContext): string[] {
  const { kinds = GOVERNED_KINDS } = config;
  return [...new Set([...SCOPE_KINDS, ...kinds])].filter(
    kind => !MODEL_KINDS.includes(kind),
  );
}

function fixFor(
  context: ModelCheckContext,
  { reference, path, list, names, position }: GovernedName,
): Fix {
  const { view } = context.state;
  const kind = kindOfReference(reference);
  if (list.of === 'entries') {
    return createFix(view, {
      summary:
        'Write the reference of something that exists, or remove the entry',
      remove: [`spec.entities[${position}]`],
    });
  }
  if (governedKinds(context).includes(kind) && !SCOPE_KINDS.includes(kind)) {
    // There are too many of these to look for the nearest.
    return createFix(view, {
      summary: 'Write the reference of something that exists, or remove this',
      remove: [path],
    });
  }
  const chosen = kind === 'domain' ? 'domain' : 'system';
  const fragment = rewrittenList(names, () =>
    appliesToFragment(
      list,
      names.map((name, other) => (other === position ? `<${chosen}>` : name)),
    ),
  );
  return createFix(view, {
    summary: `Write the reference of a ${chosen} that exists, or remove it`,
    fragment,
    choose: {
      kind: chosen,
      near: `${chosen}${reference.slice(kind.length)}`,
      // Of a list that is too long to be written anew, these are too many to be kept with each of its names.
      ...(fragment && { not: [...names] }),
    },
  });
}

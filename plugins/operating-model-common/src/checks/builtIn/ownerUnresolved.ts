import type { CatalogIndex, EntityView } from '../../catalog/types';
import { PARTY_KINDS } from '../../catalog/kinds';
import { presenceOf } from '../../catalog/presenceOf';
import { whyUntold } from '../../effective/whyUntold';
import { kindOfReference, oneOfKind } from '../../references/kindOfReference';
import {
  partiesOfEntity,
  unreadableOfEntity,
  type DeclaredParty,
  type UnreadableParty,
} from '../asked/declaredParties';
import { partiesOfModel } from '../asked/partiesOfModel';
import type { Check, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';
import { nameMeant } from '../fixes/nameMeant';
import type { Fix } from '../Verdict';

export const ownerUnresolved: Check = {
  id: 'owner.unresolved',
  title: 'Owner is not in the catalog',
  severity: 'error',
  source: {
    title: 'AWS Well-Architected OPS02-BP02: processes have identified owners',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_ops_model_def_proc_owners.html',
  },
  // Since 3, holders of roles that are no reference, and what is no party at all, are found as what they are.
  version: 4,
  messages: {
    known: 'The {{what}} is {{party}}, which the catalog knows.',
    unknown: 'The {{what}} is {{party}}, which the catalog does not know.',
    kind: 'The {{what}} is {{party}}, which is {{kind}} and owns nothing here; a Group or a User is expected.',
    rotation:
      'The {{what}} is {{party}}: a rotation can be notified by an escalation path and owns nothing here; a Group or a User is expected.',
    unreadable:
      'The {{what}} is written as {{written}}, which is no reference to a group or a person.',
    unusable: 'The {{what}} is written as {{written}}. {{problem}}.',
    untold:
      'Whether the catalog knows {{party}}, the {{what}}, cannot be told.',
  },
  checkEntity: ({ entity, effective, index }) => [
    ...unreadableOfEntity(entity, effective).map(party =>
      unreadable(entity, party),
    ),
    ...partiesOfEntity(entity, effective).map(party =>
      ofParty(entity, party, index),
    ),
  ],
  checkModel: ({ state, model, index }) =>
    partiesOfModel(model).map(party => ofParty(state.view, party, index)),
};

function unreadable(entity: EntityView, party: UnreadableParty): Outcome {
  const { raw, problem, what, path, part } = party;
  const written = { quote: raw };
  return {
    result: 'fail',
    part,
    ...(problem
      ? {
          says: 'unusable',
          parameters: { what, written, problem: { message: problem } },
        }
      : { says: 'unreadable', parameters: { what, written } }),
    evidence: [{ label: path, value: written }],
    fix: fixFor(entity, party, `${entity.namespace}/${nameMeant(raw)}`),
  };
}

function ofParty(
  view: EntityView,
  party: DeclaredParty,
  index: CatalogIndex,
): Outcome {
  const { entityRef, what, path, part } = party;
  const named = { party: entityRef };
  const said = {
    part,
    parameters: { what, party: named },
    evidence: [{ label: path, value: named }],
  };
  const kind = kindOfReference(entityRef);
  if (!PARTY_KINDS.includes(kind)) {
    return {
      ...said,
      result: 'fail',
      says: kind === 'rotation' ? 'rotation' : 'kind',
      parameters: { ...said.parameters, kind: oneOfKind(kind) },
      fix: fixFor(view, party, entityRef.slice(kind.length + 1)),
    };
  }
  switch (presenceOf(entityRef, index)) {
    case 'present':
      return { ...said, result: 'pass', says: 'known' };
    case 'absent':
      return {
        ...said,
        result: 'fail',
        absent: true,
        says: 'unknown',
        fix: createFix(view, {
          summary: 'Name a group that exists',
          fragment: party.replacement(),
          choose: { kind: 'group', near: entityRef },
        }),
      };
    default:
      return {
        ...said,
        result: 'unknown',
        says: 'untold',
        reason: whyUntold(entityRef, index),
      };
  }
}

/** The edit that names a group in place of what can be none, the nearest to its name first. */
function fixFor(
  view: EntityView,
  { replacement }: Pick<DeclaredParty, 'replacement'>,
  name: string,
): Fix {
  return createFix(view, {
    summary: 'Write the reference of a group that exists',
    fragment: replacement(),
    choose: { kind: 'group', near: `group:${name}` },
  });
}

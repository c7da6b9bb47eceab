import type { CatalogIndex, EntityView } from '../../catalog/types';
import {
  GROUP,
  partiesOfEntity,
  type DeclaredParty,
} from '../asked/declaredParties';
import { partiesOfModel } from '../asked/partiesOfModel';
import type { Check, EntityCheckContext, Outcome } from '../Check';
import { createFix } from '../fixes/createFix';

export const ownerUnresolved: Check = {
  id: 'owner.unresolved',
  title: 'Owner is not in the catalog',
  severity: 'error',
  source: {
    title: 'AWS Well-Architected OPS02-BP02: processes have identified owners',
    url: 'https://docs.aws.amazon.com/wellarchitected/latest/operational-excellence-pillar/ops_ops_model_def_proc_owners.html',
  },
  // Since 2, what is no reference at all is found, too.
  version: 2,
  messages: {
    known: 'The {{what}} is {{party}}, which the catalog knows.',
    unknown: 'The {{what}} is {{party}}, which the catalog does not know.',
    unreadable:
      'The owner is written as {{written}}, which is no reference to a group or a person.',
  },
  checkEntity: context => {
    const { entity, effective, index } = context;
    return [
      ...unreadableOwner(context),
      ...outcomes(entity, partiesOfEntity(entity, effective), index),
    ];
  },
  checkModel: ({ state, model, index }) =>
    outcomes(state.view, partiesOfModel(model), index),
};

/** An owner of which not even a reference can be made. Holders of roles are annotations, which have a check of their own. */
function unreadableOwner({
  entity,
  effective: { owner },
}: EntityCheckContext): Outcome[] {
  if (owner.state !== 'invalid' || owner.value !== undefined) {
    return [];
  }
  const { raw = '' } = owner;
  const written = { quote: raw };
  const name = raw.toLocaleLowerCase('en-US').replace(/[^a-z0-9._-]+/g, '-');
  return [
    {
      result: 'fail',
      part: 'spec.owner',
      says: 'unreadable',
      parameters: { written },
      evidence: [{ label: 'spec.owner', value: written }],
      fix: createFix(entity, {
        summary: 'Write the reference of a group that exists',
        fragment: { spec: { owner: GROUP } },
        choose: {
          kind: 'group',
          near: `group:${entity.namespace}/${name}`,
        },
      }),
    },
  ];
}

function outcomes(
  view: EntityView,
  parties: DeclaredParty[],
  index: CatalogIndex,
): Outcome[] {
  return parties.map(({ entityRef, what, path, part, replacement }) => {
    const said = {
      part,
      parameters: { what, party: { party: entityRef } },
      evidence: [{ label: path, value: { party: entityRef } }],
    };
    return index.parties.has(entityRef)
      ? { result: 'pass', says: 'known', ...said }
      : {
          result: 'fail',
          says: 'unknown',
          absent: true,
          ...said,
          fix: createFix(view, {
            summary: 'Name a group that exists',
            fragment: replacement(),
            choose: { kind: 'group', near: entityRef },
          }),
        };
  });
}

import { ROLES } from '../annotations/roles';
import { kindOfReference } from '../references/kindOfReference';
import { parseReference } from '../references/parseReference';
import { PARTY_KINDS } from '../catalog/kinds';
import type { CatalogIndex, EntityView } from '../catalog/types';
import type { EffectiveModel, SourcedValue } from './EffectiveModel';
import { claimsFor, settle, type Claim, type Claimants } from './Claim';
import { PARTY_REFERENCE, whyNoParty } from './whyNoParty';

/** The owner of an entity: what its own `spec.owner` says; nothing else can say it. */
export function resolveOwner(
  entity: EntityView,
  index: CatalogIndex,
): SourcedValue<string> {
  return entity.owner === undefined
    ? { state: 'missing' }
    : settleParty(
        [
          {
            raw: entity.owner,
            namespace: entity.namespace,
            source: {
              kind: 'spec',
              entityRef: entity.entityRef,
              path: 'spec.owner',
            },
          },
        ],
        index,
      );
}

/** The holder of each role that somebody names; while the catalog fills, of each, since somebody may still come who does. */
export function resolveRoles(
  claimants: Claimants,
  index: CatalogIndex,
): EffectiveModel['roles'] {
  const roles: EffectiveModel['roles'] = {};
  for (const role of ROLES) {
    if (role === 'owner') {
      continue;
    }
    const claims = claimsFor(
      { annotation: `${role}-owner`, declared: { role } },
      claimants,
    );
    if (claims.length || index.filling) {
      roles[role] = settleParty(claims, index);
    }
  }
  return roles;
}

/** A party that the catalog does not know keeps its reference: people recognise it. */
function settleParty(
  claims: Claim[],
  index: CatalogIndex,
): SourcedValue<string> {
  const settled = settle<string>(
    claims,
    claim => {
      const reference = referenceOf(claim);
      if (!reference) {
        return { ok: false, reason: { id: PARTY_REFERENCE } };
      }
      return index.parties.has(reference)
        ? { ok: true, value: reference }
        : {
            ok: false,
            // What is no party at all will not become one.
            absent: PARTY_KINDS.includes(kindOfReference(reference)),
            reason: whyNoParty(reference),
          };
    },
    index,
  );
  const [first] = claims;
  const reference = first && !first.problem ? referenceOf(first) : undefined;
  return settled.state !== 'valid' && reference
    ? { ...settled, value: reference }
    : settled;
}

function referenceOf(claim: Claim): string | undefined {
  return parseReference(claim.raw, { defaultNamespace: claim.namespace });
}

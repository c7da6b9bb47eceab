import {
  perDeclaredValue,
  type DeclaredAnnotation,
  type DeclaredValueKey,
} from '../annotations/declaredValues';
import type { DeclaredValue } from '../annotations/DeclaredValue';
import { supportTier } from '../annotations/supportTier';
import type { OperatingModel, SupportTier } from '../model/types';
import { soFar } from './absentValue';
import { claimsFor, settle, type Claim, type Claimants } from './Claim';
import type { SourcedValue, SourcedValues } from './EffectiveModel';
import { usableValue } from './usableValue';

/** Everything that is declared as one text: what is claimed first, as the model that applies understands it. */
export function resolveDeclaredValues(claimants: Claimants): SourcedValues {
  const tier = resolveDeclaredValue(supportTier, claimants);
  const tierId = usableValue(tier)?.id;
  const { model } = claimants;
  const tierInModel = model?.spec.supportTiers.find(({ id }) => id === tierId);
  return perDeclaredValue<SourcedValue<unknown>>(value =>
    value.key === supportTier.key
      ? tier
      : resolveDeclaredValue(value, claimants, tierInModel),
  ) as SourcedValues;
}

function resolveDeclaredValue<Held>(
  value: DeclaredValue<DeclaredValueKey, DeclaredAnnotation, Held>,
  claimants: Claimants,
  tier?: SupportTier,
): SourcedValue<Held> {
  const { model } = claimants;
  const claims = claimsFor(
    { annotation: value.annotation, declared: value.key },
    claimants,
  );
  if (model && tier) {
    addClaimOfTier(claims, value, tier, model);
  }
  const [first] = claims;
  if (!model && value.withoutModel && first && !first.problem) {
    return {
      state: 'unknown',
      raw: first.raw,
      source: first.source,
      reason: claimants.filling
        ? soFar(value.withoutModel)
        : value.withoutModel,
    };
  }
  return settle(claims, ({ raw }) => value.read(raw, model), claimants);
}

function addClaimOfTier(
  claims: Claim[],
  { byTier }: DeclaredValue,
  tier: SupportTier,
  model: OperatingModel,
): void {
  const raw = byTier && tier[byTier.key];
  if (!raw) {
    return;
  }
  const configured =
    byTier.after === 'model-default'
      ? claims.findIndex(({ source }) => source.kind === 'config')
      : -1;
  claims.splice(configured < 0 ? claims.length : configured, 0, {
    raw,
    namespace: 'default',
    source: {
      kind: 'tier',
      entityRef: model.entityRef,
      path: `spec.supportTiers[${tier.id}].${byTier.key}`,
    },
  });
}

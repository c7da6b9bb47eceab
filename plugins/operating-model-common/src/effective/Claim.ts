import type { Role } from '../annotations/roles';
import type { DeclaredValueKey } from '../annotations/declaredValues';
import { asWritten, type Read } from '../annotations/Read';
import type { CatalogIndex } from '../catalog/types';
import type { OperatingModel } from '../model/types';
import type { AnnotationField } from '../annotations/annotationFields';
import type { SourcedValue, ValueSource } from './EffectiveModel';
import { cutText } from '../references/cutText';
import { absentValue, soFar } from './absentValue';
import { entryFor } from './entryFor';
import type { Layer } from './Layer';
import type { DomainConfig } from './DomainConfig';

/** A text that somebody wrote for a value, and where. `problem` says why it cannot be used at all. */
export interface Claim {
  raw: string;
  source: ValueSource;
  /** Namespace for bare references in `raw`. */
  namespace: string;
  problem?: string;
}

type Declared = { [key in DeclaredValueKey]?: string };

/** The name of a value in annotations, and in a model's entries and defaults. */
export interface ClaimedField {
  annotation: AnnotationField;
  declared: DeclaredValueKey | { role: Exclude<Role, 'owner'> };
}

/** What a chain of claims is drawn from. */
export interface Claimants {
  layers: Layer[];
  model?: OperatingModel;
  config: DomainConfig;
  /** Set while a fresh catalog fills. */
  filling?: boolean;
}

/** Everything that was written for a value, the word that counts first. */
export function claimsFor(field: ClaimedField, claimants: Claimants): Claim[] {
  const { layers, model, config } = claimants;
  const claims: Claim[] = [];
  for (const layer of layers) {
    const { entityRef, namespace } = layer.view;
    const written = layer.annotations.fields.get(field.annotation);
    if (written) {
      claims.push({
        raw: written.raw,
        problem: written.problem,
        namespace,
        source: {
          kind: 'annotation',
          entityRef,
          path: `metadata.annotations["${written.key}"]`,
        },
      });
    }
    const entry = model && entryFor(model, entityRef);
    const raw = entry && declaredValue(entry, field);
    if (model && raw !== undefined) {
      claims.push({
        raw,
        namespace,
        source: {
          kind: 'model-entry',
          entityRef: model.entityRef,
          path: `spec.entities[${entityRef}].${declaredPath(field)}`,
        },
      });
    }
  }
  const byModel = model && declaredValue(model.spec.defaults, field);
  if (model && byModel !== undefined) {
    claims.push({
      raw: byModel,
      namespace: 'default',
      source: {
        kind: 'model-default',
        entityRef: model.entityRef,
        path: `spec.defaults.${declaredPath(field)}`,
      },
    });
  }
  const configured = declaredValue(config.defaults, field);
  if (configured !== undefined) {
    claims.push({
      raw: configured,
      namespace: 'default',
      source: {
        kind: 'config',
        path: `operatingModel.defaults.${declaredPath(field)}`,
      },
    });
  }
  return claims;
}

/**
 * The value of the first claim. Where it cannot be used it is `invalid`, as written, with the first usable one behind it
 * as `instead`. While the catalog fills, nothing is `missing`, and what names something absent is not `invalid`: both are `unknown`.
 */
export function settle<T>(
  claims: Claim[],
  parse: (claim: Claim) => Read<T>,
  { filling }: Pick<CatalogIndex, 'filling'>,
): SourcedValue<T> {
  const [first, ...rest] = claims;
  if (!first) {
    return absentValue({ filling });
  }
  const parsed = parseClaim(first, parse);
  if (parsed.ok) {
    return { state: 'valid', value: parsed.value, source: first.source };
  }
  if (parsed.absent && filling) {
    return {
      state: 'unknown',
      raw: cutText(first.raw, 200),
      source: first.source,
      reason: soFar(parsed.reason),
    };
  }
  const invalid: SourcedValue<T> = {
    state: 'invalid',
    raw: cutText(first.raw, 200),
    source: first.source,
    reason: parsed.reason,
  };
  for (const claim of rest) {
    const usable = parseClaim(claim, parse);
    if (usable.ok) {
      return {
        ...invalid,
        instead: { value: usable.value, source: claim.source },
      };
    }
  }
  return invalid;
}

function parseClaim<T>(
  claim: Claim,
  parse: (claim: Claim) => Read<T>,
): Read<T> {
  return claim.problem
    ? { ok: false, reason: asWritten(claim.problem) }
    : parse(claim);
}

function declaredValue(
  declaration: Declared & { roles?: { [role: string]: string | undefined } },
  field: ClaimedField,
): string | undefined {
  return typeof field.declared === 'string'
    ? declaration[field.declared]
    : declaration.roles?.[field.declared.role];
}

function declaredPath(field: ClaimedField): string {
  return typeof field.declared === 'string'
    ? field.declared
    : `roles.${field.declared.role}`;
}

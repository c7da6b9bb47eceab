import { kindOfReference, oneOfKind } from '../references/kindOfReference';
import { parseReference } from '../references/parseReference';
import { MODEL_KINDS } from '../catalog/kinds';
import type { CatalogIndex, ModelState } from '../catalog/types';
import type { SourcedValue } from './EffectiveModel';
import type { Message } from '../messages/Message';
import { asWritten } from '../annotations/Read';
import type { OperatingModel } from '../model/types';
import { cutText } from '../references/cutText';
import { absentValue, soFar } from './absentValue';
import type { Layer } from './Layer';

/** Which model applies to an entity, and its text where one does. */
export interface ResolvedModel {
  value: SourcedValue<string>;
  model?: OperatingModel;
  conflict?: string[];
}

/**
 * The model that an annotation names, else the one whose `appliesTo` names the entity or something above it, nearest
 * first. Of two at the same distance neither wins. A model that was never valid applies to nothing; it is
 * answered as `invalid` where no other one applies.
 */
export function resolveModel(
  layers: Layer[],
  index: CatalogIndex,
): ResolvedModel {
  const reached = reachedModel(layers, index);
  for (const { view, annotations } of layers) {
    const written = annotations.fields.get('model');
    if (written) {
      return namedModel(
        {
          raw: written.raw,
          problem: written.problem,
          namespace: view.namespace,
          source: {
            kind: 'annotation',
            entityRef: view.entityRef,
            path: `metadata.annotations["${written.key}"]`,
          },
        },
        index,
        reached,
      );
    }
  }
  return reached;
}

function namedModel(
  claim: {
    raw: string;
    problem?: string;
    namespace: string;
    source: SourcedValue<string>['source'];
  },
  index: CatalogIndex,
  reached: ResolvedModel,
): ResolvedModel {
  const { raw, source } = claim;
  const reference = parseReference(raw, {
    defaultKind: 'operatingmodel',
    defaultNamespace: claim.namespace,
  });
  const state = reference ? index.models.get(reference) : undefined;
  if (index.filling && reference && !state && !claim.problem) {
    return {
      value: {
        state: 'unknown',
        raw: cutText(raw, 200),
        source,
        reason: soFar(reasonAgainst(reference, state)),
      },
    };
  }
  if (state && applies(state)) {
    return {
      value: { state: 'valid', value: state.entityRef, source },
      model: state.inForce,
    };
  }
  const { value: inherited } = reached;
  return {
    model: reached.model,
    value: {
      state: 'invalid',
      raw: cutText(raw, 200),
      source,
      reason: claim.problem
        ? asWritten(claim.problem)
        : reasonAgainst(reference, state),
      ...(inherited.state === 'valid' &&
        inherited.value &&
        inherited.source && {
          instead: { value: inherited.value, source: inherited.source },
        }),
    },
  };
}

function reasonAgainst(
  reference: string | undefined,
  state: ModelState | undefined,
): Message {
  if (!reference) {
    return { id: 'effective/model-reference' };
  }
  const kind = kindOfReference(reference);
  if (!MODEL_KINDS.includes(kind)) {
    return {
      id: 'effective/model-kind',
      parameters: { reference, kind: oneOfKind(kind) },
    };
  }
  if (!state) {
    return { id: 'effective/model-unknown', parameters: { reference } };
  }
  if (!state.inForce) {
    return neverValid(state);
  }
  const { status } = state.inForce.spec;
  return {
    id: 'effective/model-status',
    parameters: { model: { entity: reference }, status },
  };
}

function neverValid({ entityRef }: ModelState): Message {
  return {
    id: 'effective/model-never-valid',
    parameters: { model: { entity: entityRef } },
  };
}

function reachedModel(layers: Layer[], index: CatalogIndex): ResolvedModel {
  const reached = reachedSoFar(layers, index);
  // A model that is nearer may still come.
  return index.filling && !reached.model
    ? { value: absentValue(index) }
    : reached;
}

function reachedSoFar(layers: Layer[], index: CatalogIndex): ResolvedModel {
  const unusable: SourcedValue<string>[] = [];
  for (const { view } of layers) {
    const here = [...index.models.values()]
      .filter(state => state.appliesTo.includes(view.entityRef))
      .sort((a, b) => (a.entityRef < b.entityRef ? -1 : 1));
    const applying = here.filter(applies);
    if (applying.length > 1) {
      const conflict = applying.map(state => state.entityRef);
      return {
        value: {
          state: 'invalid',
          reason: {
            id:
              conflict.length === 2
                ? 'effective/model-conflict'
                : 'effective/model-conflict-several',
            parameters: {
              models: {
                list: conflict.map(entity => ({ entity })),
                and: true,
              },
            },
          },
        },
        conflict,
      };
    }
    const [state] = applying;
    if (state) {
      return {
        value: {
          state: 'valid',
          value: state.entityRef,
          source: {
            kind: 'model',
            entityRef: state.entityRef,
            path: `spec.appliesTo[${view.entityRef}]`,
          },
        },
        model: state.inForce,
      };
    }
    for (const broken of here.filter(({ inForce }) => !inForce)) {
      unusable.push({
        state: 'invalid',
        value: broken.entityRef,
        source: { kind: 'model', entityRef: broken.entityRef },
        reason: neverValid(broken),
      });
    }
  }
  return { value: unusable[0] ?? { state: 'missing' } };
}

function applies(state: ModelState): boolean {
  const status = state.inForce?.spec.status;
  return status === 'trial' || status === 'adopted';
}

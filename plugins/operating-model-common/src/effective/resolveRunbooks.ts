import { openableUrl } from '../catalog/partyContacts';
import type { EntityView } from '../catalog/types';
import type {
  EffectiveRunbook,
  SourcedValue,
  ValueSource,
} from './EffectiveModel';
import { asWritten } from '../annotations/Read';
import type { OperatingModel } from '../model/types';
import type { Claimants } from './Claim';
import { entryFor } from './entryFor';
import type { Layer } from './Layer';
import { runbookTitle } from './runbookTitle';

/** A hundred runbooks are no answer; the rest is left to the model's page. */
const MOST_RUNBOOKS = 50;

/**
 * The runbooks of an entity: its own, those of its system and domains, then the model's that concern it. They
 * accumulate; one that several declare counts for the nearest.
 */
export function resolveRunbooks(
  claimants: Claimants,
): SourcedValue<EffectiveRunbook>[] {
  const { layers, model } = claimants;
  const all = [
    ...layers.flatMap((layer, depth) => ofLayer(layer, depth, model)),
    ...(model
      ? runbooksOfModel(
          model,
          new Set(layers.map(({ view }) => view.entityRef)),
        )
      : []),
  ];
  const seen = new Set<string>();
  return all
    .filter(({ value, raw }) => {
      const place = `${value?.base} ${value?.location ?? raw}`;
      return !seen.has(place) && seen.add(place);
    })
    .slice(0, MOST_RUNBOOKS);
}

function ofLayer(
  layer: Layer,
  depth: number,
  model: OperatingModel | undefined,
): SourcedValue<EffectiveRunbook>[] {
  const { view, annotations } = layer;
  const prefix = {
    own: '',
    system: 'system-',
    domain: 'domain-',
    ancestor: `domain-${depth}-`,
  }[layer.position];
  const runbooks: SourcedValue<EffectiveRunbook>[] = [];
  const written = annotations.fields.get('runbook');
  if (written) {
    runbooks.push(
      runbook({
        id: `${prefix}runbook`,
        location: written.raw,
        declaredBy: view,
        problem: written.problem,
        source: {
          kind: 'annotation',
          entityRef: view.entityRef,
          path: `metadata.annotations["${written.key}"]`,
        },
      }),
    );
  }
  view.links.forEach((link, position) => {
    if (link.type === 'runbook') {
      runbooks.push(
        runbook({
          id: `${prefix}link-${position}`,
          title: link.title,
          location: link.url,
          declaredBy: view,
          source: {
            kind: 'link',
            entityRef: view.entityRef,
            path: `metadata.links[${position}]`,
          },
        }),
      );
    }
  });
  const entry = model && entryFor(model, view.entityRef);
  if (model && entry?.runbook) {
    runbooks.push(
      runbook({
        id: `${prefix}entry-runbook`,
        location: entry.runbook,
        declaredBy: view,
        base: model.entityRef,
        source: {
          kind: 'model-entry',
          entityRef: model.entityRef,
          path: `spec.entities[${view.entityRef}].runbook`,
        },
      }),
    );
  }
  return runbooks;
}

/**
 * The runbook surfaces of a model that concern an entity.
 *
 * @param concerned - the entity and what is above it; none for the surfaces that concern all that the model governs
 * @public
 */
export function runbooksOfModel(
  model: OperatingModel,
  concerned: ReadonlySet<string>,
): SourcedValue<EffectiveRunbook>[] {
  return model.spec.surfaces
    .filter(
      ({ type, appliesTo }) =>
        type === 'runbook' &&
        (!appliesTo || appliesTo.some(ref => concerned.has(ref))),
    )
    .map(surface => {
      const declared = runbook({
        id: `surface-${surface.id}`,
        title: surface.title,
        location: surface.location,
        declaredBy: { entityRef: model.entityRef, title: model.title },
        source: {
          kind: 'model',
          entityRef: model.entityRef,
          path: `spec.surfaces[${surface.id}]`,
        },
      });
      return declared.value && surface.covers.length
        ? { ...declared, value: { ...declared.value, covers: surface.covers } }
        : declared;
    });
}

function runbook(options: {
  id: string;
  title?: string;
  location: string;
  declaredBy: Pick<EntityView, 'entityRef' | 'title'>;
  base?: string;
  problem?: string;
  source: ValueSource;
}): SourcedValue<EffectiveRunbook> {
  const { id, source, declaredBy, base = declaredBy.entityRef } = options;
  const location = options.location.trim();
  const target = targetOf(location);
  const title =
    options.title ??
    runbookTitle(location, declaredBy.title ?? declaredBy.entityRef);
  if (options.problem || target === 'text') {
    const shown = location.slice(0, 200);
    return {
      state: 'invalid',
      value: { id, title, location: shown, base, target: 'text' },
      raw: shown,
      source,
      reason: options.problem
        ? asWritten(options.problem)
        : { id: 'effective/runbook-form' },
    };
  }
  return {
    state: 'valid',
    value: { id, title, location, base, target },
    source,
  };
}

function targetOf(location: string): EffectiveRunbook['target'] {
  if (/^https?:/i.test(location)) {
    return openableUrl(location) ? 'url' : 'text';
  }
  const isRelativePath = /^(?![a-z][a-z0-9+.-]*:)[^/]/i.test(location);
  return isRelativePath && !/[\p{Cc}\\]/u.test(location) ? 'file' : 'text';
}

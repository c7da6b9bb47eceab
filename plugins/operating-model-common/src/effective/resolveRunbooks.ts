import type { EntityView } from '../catalog/types';
import type { OperatingModel } from '../model/types';
import type { Claimants } from './Claim';
import type { EffectiveRunbook, SourcedValue } from './EffectiveModel';
import { entryFor } from './entryFor';
import type { Layer } from './Layer';
import { declaredRunbook } from './runbooks/declaredRunbook';
import { isRunbookLink } from './runbooks/isRunbookLink';
import { runbooksOfModel } from './runbooks/runbooksOfModel';

/** A hundred runbooks are no answer; the rest is left to the model's page. */
const MOST_RUNBOOKS = 50;

/**
 * The runbooks of an entity: its own, those of its system and domains, then the model's that concern it. They
 * accumulate; one that several declare counts for the nearest.
 *
 * @param modelView - the entity of the model that applies: its file is where the paths in it begin
 */
export function resolveRunbooks(
  claimants: Claimants,
  modelView: EntityView | undefined,
): SourcedValue<EffectiveRunbook>[] {
  const { layers, model } = claimants;
  const all = [
    ...layers.flatMap((layer, depth) =>
      ofLayer(layer, depth, model, modelView),
    ),
    ...(model
      ? runbooksOfModel(
          model,
          new Set(layers.map(({ view }) => view.entityRef)),
          modelView,
        )
      : []),
  ];
  const seen = new Set<string>();
  return all
    .filter(({ value, raw }) => {
      const place = `${value?.base} ${(value?.location ?? raw)?.replace(
        /^\.\//,
        '',
      )}`;
      return !seen.has(place) && seen.add(place);
    })
    .slice(0, MOST_RUNBOOKS);
}

function ofLayer(
  layer: Layer,
  depth: number,
  model: OperatingModel | undefined,
  modelView: EntityView | undefined,
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
      declaredRunbook({
        id: `${prefix}runbook`,
        location: written.raw,
        declaredBy: view,
        namedIn: view,
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
    if (isRunbookLink(link)) {
      runbooks.push(
        declaredRunbook({
          id: `${prefix}link-${position}`,
          title: link.title,
          location: link.url,
          declaredBy: view,
          namedIn: view,
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
      declaredRunbook({
        id: `${prefix}entry-runbook`,
        location: entry.runbook,
        declaredBy: view,
        base: model.entityRef,
        namedIn: modelView,
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

import { z } from 'zod';
import type { DeclaredValue, ModelParts } from './DeclaredValue';
import { idReferenceSchema } from '../scalars/scalarSchemas';

/** A declared value that names an item of a list of the model that applies. */
export function declaredId<
  Key extends string,
  Annotation extends string,
  List extends keyof ModelParts['spec'],
  Held extends { id: string },
>(options: {
  key: Key;
  annotation: Annotation;
  list: List;
  heldSchema: z.ZodType<Held>;
  held: (item: ModelParts['spec'][List][number]) => Held;
  /** What it means for the entity that has the annotation, with an example. */
  ofEntity: { description: string; examples: string[] };
  /** What it means in a model. */
  inModel: { description: string };
  byTier?: DeclaredValue['byTier'];
  reportedBy: string;
  /** By the ids under which they are kept. The unknown one is told `model`, `raw` and `known`. */
  templates: {
    withoutModel: readonly [id: string, sentence: string];
    unknown: readonly [id: string, sentence: string];
  };
}): DeclaredValue<Key, Annotation, Held> {
  const { list, held, ofEntity, inModel, templates, ...rest } = options;
  const itemsOf = (model: ModelParts | undefined) =>
    (model?.spec[list] ?? []) as ModelParts['spec'][List][number][];
  const withoutModel = { id: templates.withoutModel[0] };
  return {
    ...rest,
    annotationSchema: z.string().meta({ title: 'Id', ...ofEntity }),
    declarationSchema: idReferenceSchema(list).meta(inModel),
    read(raw, model) {
      if (!model) {
        return { ok: false, reason: withoutModel };
      }
      const items = itemsOf(model);
      const item = items.find(({ id }) => id === raw.trim());
      return item
        ? { ok: true, value: held(item) }
        : {
            ok: false,
            absent: true,
            reason: {
              id: templates.unknown[0],
              parameters: {
                model: { model: model.entityRef },
                raw: { quote: raw },
                known:
                  items.length > 0
                    ? { list: items.map(({ id }) => id) }
                    : 'none',
              },
            },
          };
    },
    withoutModel,
    compared: ({ id }) => id,
    candidates: model => itemsOf(model).map(({ id }) => id),
    templates: Object.fromEntries(Object.values(templates)),
  };
}

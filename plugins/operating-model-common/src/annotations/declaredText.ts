import { z } from 'zod';
import type { Parsed } from '../time/types';
import type { DeclaredValue } from './DeclaredValue';
import { saidBy } from './Read';

/** A declared value that is a text of a form of its own and holds as written, such as a duration. */
export function declaredText<
  Key extends string,
  Annotation extends string,
>(options: {
  key: Key;
  annotation: Annotation;
  /** The form, and the parser that says of other texts what is wrong. */
  schema: z.ZodType<string, string>;
  parse: (text: string) => Parsed<unknown>;
  /** What it means for the entity that has the annotation, and examples where those of the form do not fit. */
  ofEntity: { description: string; examples?: string[] };
  /** What it means in a model. */
  inModel: { description: string };
  byTier?: DeclaredValue['byTier'];
  candidates: readonly string[];
  reportedBy?: string;
}): DeclaredValue<Key, Annotation, string> {
  const { schema, parse, ofEntity, inModel, candidates, ...rest } = options;
  return {
    ...rest,
    annotationSchema: schema.meta(ofEntity),
    declarationSchema: schema.meta(inModel),
    heldSchema: z.string(),
    read(raw) {
      const text = raw.trim();
      const parsed = parse(text);
      return saidBy(parsed.ok ? { ok: true, value: text } : parsed);
    },
    compared: text => text,
    candidates: () => candidates,
  };
}

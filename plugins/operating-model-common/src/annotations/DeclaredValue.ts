import type { z } from 'zod';
import type { Message, Templates } from '../messages/Message';
import type { coverageSchema } from '../scalars/scalarSchemas';
import type { Read } from './Read';

/**
 * What declared values read of a model. Less than all of it, since its schema is made from them.
 * @public
 */
export interface ModelParts {
  entityRef: string;
  spec: {
    supportTiers: readonly {
      id: string;
      title?: string;
      coverage: z.output<typeof coverageSchema>;
      escalationPath?: string;
      reviewEvery?: string;
    }[];
    escalationPaths: readonly { id: string; title?: string }[];
  };
}

/**
 * A value that entities inherit, which an annotation, a model's entries and defaults, and configuration can declare, each as
 * one text. Everything about it stands here; what asks for all of them is derived from the list {@link declaredValues}.
 * @public
 */
export interface DeclaredValue<
  Key extends string = string,
  Annotation extends string = string,
  Held = unknown,
> {
  /** In a model's entries and defaults, in configuration and in answers. */
  key: Key;
  /** Name of the annotation, after our prefix. */
  annotation: Annotation;
  /** The form of the annotation with its meaning; what it names is looked for when it is read. */
  annotationSchema: z.ZodType<string, string>;
  /** The form and the meaning in a model. */
  declarationSchema: z.ZodType<string, string>;
  /** What holds once it is read: as it is stored, and as REST answers it where the answer says no more. */
  heldSchema: z.ZodType<Held>;
  /**
   * Reads a text of any source.
   *
   * @param model - the one that applies
   */
  read(raw: string, model: ModelParts | undefined): Read<Held>;
  /** Why nothing can be told where no model applies, for a value that names a part of one. */
  withoutModel?: Message;
  /** The key of a support tier that declares it too, and the kind of source after which that counts. */
  byTier?: {
    key: 'escalationPath' | 'reviewEvery';
    after: 'model-default' | 'config';
  };
  /** What a preview compares and shows. */
  compared(held: Held): string;
  /** Texts that the edit of an unusable annotation proposes. */
  candidates(model: ModelParts | undefined): readonly string[];
  /** The check that speaks of unusable annotations; `annotation.invalid` where it is left out. */
  reportedBy?: string;
  /** Sentences that only this value needs. */
  templates?: Templates;
}

import { parseEntityRef } from '@backstage/catalog-model';
import type { EntityAnswer } from '../api/entitySchemas';
import type { EffectiveModel } from '../effective/EffectiveModel';
import { answerValue, type AnswerContext } from './AnswerContext';
import { NOT_READ_YET } from './answerDeclaredValues';

/**
 * The documentation of an entity.
 *
 * @param docsUrl - where TechDocs shows documentation, without a slash at its end; undefined where this Backstage has no TechDocs
 */
export function answerDocs(
  { docs = NOT_READ_YET }: EffectiveModel,
  context: AnswerContext,
  docsUrl: string | undefined,
): EntityAnswer['docs'] {
  return answerValue(docs, context, ({ entityRef, path = '' }) => {
    const { kind, namespace, name } = parseEntityRef(entityRef);
    return {
      entityRef,
      url:
        docsUrl === undefined
          ? undefined
          : `${docsUrl}/${namespace}/${kind}/${name}/${encodeURI(
              path.replace(/^\/+/, ''),
            )}`,
    };
  });
}

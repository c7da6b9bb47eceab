import type { CatalogService } from '@backstage/plugin-catalog-node';
import { z } from 'zod';

/** What every entity has, whichever fields are asked for. */
const entity = z.object({
  kind: z.string(),
  metadata: z.object({ name: z.string() }),
});

/** Answers to what the plugin asks, as far as it relies on them; of a stream, each page. */
const ANSWERS: { [method: string]: z.ZodType } = {
  getEntityByRef: entity.optional(),
  getEntitiesByRefs: z.object({ items: z.array(entity.nullish()) }),
  queryEntities: z.object({ items: z.array(entity), totalItems: z.number() }),
  streamEntities: z.array(entity),
};

/**
 * The same catalog, whose calls fail where the answer is none of a catalog, as that of a proxy before it: who asks has to
 * expect that a call fails, and nothing else.
 */
export function checkedCatalog(catalog: CatalogService): CatalogService {
  return new Proxy(catalog, {
    get(target, name) {
      const member = Reflect.get(target, name);
      const shape = ANSWERS[String(name)];
      if (typeof member !== 'function' || !shape) {
        return typeof member === 'function' ? member.bind(target) : member;
      }
      const check = <T>(answer: T): T => {
        const { error } = shape.safeParse(answer);
        if (error) {
          throw new Error(
            `The catalog answers ${String(name)} with something else: ${
              error.issues[0].message
            }`,
          );
        }
        return answer;
      };
      return name === 'streamEntities'
        ? (...args: unknown[]) =>
            checkedPages(member.apply(target, args), check)
        : async (...args: unknown[]) => check(await member.apply(target, args));
    },
  });
}

async function* checkedPages<T>(
  pages: AsyncIterable<T>,
  check: (page: T) => T,
): AsyncGenerator<T> {
  for await (const page of pages) {
    yield check(page);
  }
}

import { nameOf } from './shortReference';

/** What people call an entity: its title, else the name in its reference. */
export function titleOf(entity: { entityRef: string; title?: string }): string {
  return entity.title ?? nameOf(entity.entityRef);
}

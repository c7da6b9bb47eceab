import type { EntityView } from '../../catalog/types';
import type { EffectiveModel } from '../../effective/EffectiveModel';
import type { Message } from '../../messages/Message';
import { annotationFragment } from '../fixes/createFix';
import type { Fragment } from '../fixes/Fragment';

/** A party that an entity or a model names itself, and the edit that names another one. */
export interface DeclaredParty {
  /** Full reference. */
  entityRef: string;
  /** What it is named for, such as `owner` or `support role`: stands inside of a sentence. */
  what: { message: Message };
  /** Where it is written. */
  path: string;
  /** The same, with what tells it apart from others that are written there. */
  part: string;
  /** Whether it has to answer, so that one person is too few. */
  answers: boolean;
  /** Undefined where the edit would be too long. */
  replacement(): Fragment | undefined;
}

/** The placeholder of a group that only a person can choose. */
export const GROUP = '<group>';

/** The owner of an entity and the holders of roles that its own annotations name; inherited ones are checked where they are named. */
export function partiesOfEntity(
  entity: EntityView,
  effective: EffectiveModel,
): DeclaredParty[] {
  const parties: DeclaredParty[] = [];
  if (effective.owner.value) {
    parties.push({
      entityRef: effective.owner.value,
      what: { message: { id: 'party/owner' } },
      path: 'spec.owner',
      part: 'spec.owner',
      answers: true,
      replacement: () => ({ spec: { owner: GROUP } }),
    });
  }
  for (const [role, holder] of Object.entries(effective.roles)) {
    const { value, source } = holder ?? {};
    if (
      value &&
      source?.kind === 'annotation' &&
      source.entityRef === entity.entityRef &&
      source.path
    ) {
      const key = /\["(.+)"\]$/.exec(source.path)?.[1] ?? '';
      parties.push({
        entityRef: value,
        what: { message: { id: 'party/role', parameters: { role } } },
        path: source.path,
        part: source.path,
        answers: true,
        replacement: () => annotationFragment(key, GROUP),
      });
    }
  }
  return parties;
}

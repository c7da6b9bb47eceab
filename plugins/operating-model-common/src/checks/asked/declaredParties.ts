import type { EntityView } from '../../catalog/types';
import type {
  EffectiveModel,
  SourcedValue,
} from '../../effective/EffectiveModel';
import type { Message } from '../../messages/Message';
import { PARTY_REFERENCE } from '../../effective/whyNoParty';
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

/** What stands where a party should and is not even a reference. */
export interface UnreadableParty extends Omit<DeclaredParty, 'entityRef'> {
  /** As written. */
  raw: string;
  /** What is wrong with the text, where it is more than that it is no reference. */
  problem?: Message;
}

/** The placeholder of a group that only a person can choose. */
export const GROUP = '<group>';

/** The owner of an entity and the holders of roles that its own annotations name; inherited ones are checked where they are named. */
export function partiesOfEntity(
  entity: EntityView,
  effective: EffectiveModel,
): DeclaredParty[] {
  return placesOfEntity(entity, effective).flatMap(({ written, ...place }) =>
    written.value ? [{ entityRef: written.value, ...place }] : [],
  );
}

/** What stands in the same places and is no reference at all. An empty text says nothing. */
export function unreadableOfEntity(
  entity: EntityView,
  effective: EffectiveModel,
): UnreadableParty[] {
  return placesOfEntity(entity, effective).flatMap(({ written, ...place }) => {
    const { state, value, raw = '', reason } = written;
    const problem = reason?.id === PARTY_REFERENCE ? undefined : reason;
    return state === 'invalid' && value === undefined && raw.trim() !== ''
      ? [{ raw, problem, ...place }]
      : [];
  });
}

type Place = Omit<DeclaredParty, 'entityRef'> & {
  written: SourcedValue<string>;
};

function placesOfEntity(
  entity: EntityView,
  effective: EffectiveModel,
): Place[] {
  const places: Place[] = [
    {
      written: effective.owner,
      what: { message: { id: 'party/owner' } },
      path: 'spec.owner',
      part: 'spec.owner',
      answers: true,
      replacement: () => ({ spec: { owner: GROUP } }),
    },
  ];
  for (const [role, written] of Object.entries(effective.roles)) {
    const source = written?.source;
    if (
      written &&
      source?.kind === 'annotation' &&
      source.entityRef === entity.entityRef &&
      source.path
    ) {
      const key = /\["(.+)"\]$/.exec(source.path)?.[1] ?? '';
      places.push({
        written,
        what: { message: { id: 'party/role', parameters: { role } } },
        path: source.path,
        part: source.path,
        answers: true,
        replacement: () => annotationFragment(key, GROUP),
      });
    }
  }
  return places;
}

import type { Entity } from '@backstage/catalog-model';
import { decisionMap } from './decisionMap';
import { syntheticEntity } from './syntheticEntity';

const DIVISIONS = 10;
const EMPTY_GROUPS = 5;

/** A group with a tenth of all other groups below it. */
export const DIVISION = 'group:default/division-0';

/**
 * What a synthetic catalog gains for the decision map, its own entities left as they are: the next version of its one model,
 * which then has decisions and still governs everything, and groups that are above others or empty.
 */
export function withDecisions(
  catalog: Entity[],
  next: { decisions: number; version: string },
): { model: Entity; groups: Entity[] } {
  const names = (kind: string) =>
    catalog
      .filter(candidate => candidate.kind === kind)
      .map(({ metadata }) => metadata.name);
  const groups = names('Group');
  const emptyGroups = Array.from(
    { length: EMPTY_GROUPS },
    (_, position) => `empty-${position}`,
  );
  const model = catalog.find(({ kind }) => kind === 'OperatingModel');
  if (!model?.spec) {
    throw new Error('The synthetic catalog has no model');
  }
  const map = decisionMap(
    {
      groups: groups.map(name => `group:default/${name}`),
      emptyGroups: emptyGroups.map(name => `group:default/${name}`),
      people: names('User').map(name => `user:default/${name}`),
    },
    next.decisions,
  );
  const joined = (key: 'rotations' | 'escalationPaths') => [
    ...[model.spec?.[key] ?? []].flat(),
    ...map[key],
  ];
  return {
    // The catalog takes JSON: what is undefined in the map is absent there.
    model: JSON.parse(
      JSON.stringify({
        ...model,
        spec: {
          ...model.spec,
          ...map,
          version: next.version,
          rotations: joined('rotations'),
          escalationPaths: joined('escalationPaths'),
        },
      }),
    ),
    groups: [
      ...emptyGroups.map(name =>
        syntheticEntity('Group', name, { type: 'team', children: [] }),
      ),
      ...Array.from({ length: DIVISIONS }, (_, division) =>
        syntheticEntity('Group', `division-${division}`, {
          type: 'division',
          children: groups.filter(
            (__, place) => place % DIVISIONS === division,
          ),
        }),
      ),
    ],
  };
}

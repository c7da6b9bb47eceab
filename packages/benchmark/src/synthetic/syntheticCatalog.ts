import type { Entity } from '@backstage/catalog-model';
import { createRandom } from './random';
import { syntheticEntity } from './syntheticEntity';
import { syntheticModel } from './syntheticModel';

const SYSTEMS = 500;
const DOMAINS = 20;
const PEOPLE_PER_GROUP = 3;
const CADENCES = ['daily', 'weekly', 'biweekly', 'monthly', 'on-demand'];
/** Brings an entity to the 1.2 KB that the catalogs of large installations show on average. */
const PADDING = 'An entity of the synthetic suite. '.repeat(14);

/** Owners by Zipf's law, the largest one with a fifth of everything. */
function ownerPicker(groups: number, random: () => number): () => string {
  const weights = Array.from(
    { length: groups - 1 },
    (_, rank) => 1 / (rank + 1),
  );
  const sums: number[] = [];
  let total = 0;
  for (const weight of weights) {
    total += weight;
    sums.push(total);
  }
  return () => {
    if (random() < 0.05) {
      return 'group:default/team-that-left';
    }
    if (random() < 0.2) {
      return 'group:default/group-0';
    }
    const point = random() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (sums[middle] < point) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return `group:default/group-${low + 1}`;
  };
}

/** The number of governed entities is `size`; groups, people and the model come on top. */
export function syntheticCatalog(size: number): Entity[] {
  const random = createRandom(20_261_124);
  const groups = Math.max(20, Math.floor(size / 50));
  const systems = Math.min(SYSTEMS, Math.floor(size / 10));
  const pickOwner = ownerPicker(groups, random);
  const people: string[] = [];
  const entities: Entity[] = [];

  for (let group = 0; group < groups; group += 1) {
    const members = Array.from(
      { length: PEOPLE_PER_GROUP },
      (_, person) => `person-${group}-${person}`,
    );
    people.push(...members.map(name => `user:default/${name}`));
    entities.push(
      syntheticEntity('Group', `group-${group}`, {
        type: 'team',
        children: [],
        profile: { email: `group-${group}@example.com` },
      }),
      ...members.map(name =>
        syntheticEntity('User', name, { memberOf: [`group-${group}`] }),
      ),
    );
  }
  const domains = Array.from({ length: DOMAINS }, (_, position) => {
    entities.push(
      syntheticEntity('Domain', `domain-${position}`, {
        owner: 'group:default/group-1',
      }),
    );
    return `domain:default/domain-${position}`;
  });
  entities.push(syntheticModel(domains, people));
  for (let position = 0; position < systems; position += 1) {
    entities.push(
      syntheticEntity('System', `system-${position}`, {
        owner: pickOwner(),
        domain: `domain-${position % DOMAINS}`,
      }),
    );
  }
  for (let position = 0; position < size - systems - DOMAINS; position += 1) {
    entities.push(leaf(position, systems, pickOwner(), random));
  }
  return entities;
}

function leaf(
  position: number,
  systems: number,
  owner: string,
  random: () => number,
): Entity {
  const kinds = ['Component', 'Component', 'Component', 'API', 'Resource'];
  const kind = kinds[position % kinds.length];
  const annotations: { [key: string]: string } = {
    'example.com/padding': PADDING,
  };
  if (random() < 0.5) {
    annotations['operating-model.io/support-tier'] = `tier-${
      1 + Math.floor(random() * 4)
    }`;
  }
  if (random() < 0.5) {
    annotations['operating-model.io/release-cadence'] =
      CADENCES[Math.floor(random() * CADENCES.length)];
  }
  if (random() >= 0.3) {
    annotations['operating-model.io/runbook'] = './docs/runbook.md';
  }
  return syntheticEntity(
    kind,
    `${kind.toLocaleLowerCase('en-US')}-${position}`,
    {
      type: 'service',
      lifecycle: 'production',
      owner,
      system: `system-${Math.floor(random() * systems)}`,
      ...(kind === 'API' && { definition: 'openapi: 3.1.0' }),
    },
    annotations,
  );
}

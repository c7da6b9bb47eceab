import type { Clarity } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';

/** So many points of clarity are answered at most. */
const MOST_POINTS = 100;

/** Gives each model the longest history that is ever answered: an area and a party move in each point, the last one is as it was. */
export async function lengthenHistory(knex: Knex): Promise<void> {
  const last = await knex('clarity_points').whereIn(
    'id',
    knex('clarity_points').max('id').groupBy('model_ref'),
  );
  for (const { id: _, ...point } of last) {
    const points = Array.from({ length: MOST_POINTS }, (__, place) => ({
      ...point,
      clarity:
        place === MOST_POINTS - 1 ? point.clarity : moved(point.clarity, place),
    }));
    await knex.batchInsert('clarity_points', points);
  }
}

function moved(text: string, place: number): string {
  const stored: { [of in 'areas' | 'parties']: { [key: string]: Clarity } } =
    JSON.parse(text);
  for (const clarities of [stored.areas, stored.parties]) {
    const all = Object.values(clarities);
    all[place % all.length].clear += 1;
  }
  return JSON.stringify(stored);
}

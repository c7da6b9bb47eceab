import type {
  Clarity,
  ClarityPoint,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Knex } from 'knex';
import { whereInJson } from '../sql/whereInJson';

/** As many as a small picture shows. */
const MOST_POINTS = 100;

/** A point as it is stored: with all areas and all parties. */
export interface StoredClarityPoint
  extends Pick<ClarityPoint, 'at' | 'version' | 'cause' | 'clarity'> {
  /** Parties that the catalog no longer knows since the point before. */
  left: string[];
  /** Parties that the catalog knows again, or now. */
  arrived: string[];
  /** By id. */
  areas: { [id: string]: Clarity };
  /** By reference of the accountable party. */
  parties: { [entityRef: string]: Clarity };
}

/**
 * The last points of the clarity of models, in one statement; newest last.
 *
 * @param modelRefs - full references in lower case
 */
export async function readClarityPoints(
  knex: Knex,
  modelRefs: readonly string[],
): Promise<Map<string, StoredClarityPoint[]>> {
  const numbered = knex('clarity_points').select(
    '*',
    knex.raw(
      'row_number() over (partition by model_ref order by id desc) as place',
    ),
  );
  whereInJson(
    knex,
    numbered,
    'clarity_points.model_ref',
    JSON.stringify(modelRefs),
  );
  const rows = await knex
    .from(numbered.as('numbered'))
    .where('place', '<=', MOST_POINTS)
    .orderBy('id');
  const points = new Map<string, StoredClarityPoint[]>();
  for (const row of rows) {
    const known = points.get(row.model_ref) ?? [];
    known.push(toClarityPoint(row));
    points.set(row.model_ref, known);
  }
  return points;
}

function toClarityPoint(row: any): StoredClarityPoint {
  const { clarity, areas, parties } = JSON.parse(row.clarity) as {
    clarity: Clarity;
    areas: { [id: string]: Clarity };
    parties: { [entityRef: string]: Clarity };
  };
  return {
    at: row.at,
    version: row.version ?? undefined,
    cause: row.cause,
    left: JSON.parse(row.left_parties),
    arrived: JSON.parse(row.arrived_parties),
    clarity,
    areas,
    parties,
  };
}

import { z } from 'zod';
import { pageQueryShape, pageSchema } from './listParts';
import { loadFilterShape } from './loadQuerySchema';
import {
  areaLoadSchema,
  decisionNameSchema,
  partNameSchema,
  stopsSchema,
  type AreaLoad,
  type DecisionName,
  type PartName,
  type Stops,
} from './loadSchemas';

/** The lists of the load beside its parties. @public */
export const LOAD_LISTS = [
  'areas',
  'stops',
  'orphanedDecisions',
  'orphanedQueues',
  'orphanedRotations',
  'orphanedIssueClasses',
] as const;

/** @public */
export const loadListQuerySchema = z.strictObject({
  ...loadFilterShape,
  ...pageQueryShape,
});

/** @public */
export const loadListPageSchema = pageSchema(
  z.union([areaLoadSchema, stopsSchema, decisionNameSchema, partNameSchema]),
).meta({
  id: 'LoadListPage',
  description: 'A page of the list that the path names',
});

/** @public */
export type LoadListQuery = z.input<typeof loadListQuerySchema>;
/** Name of a list of the load. @public */
export type LoadListName = (typeof LOAD_LISTS)[number];

/** What is in the lists of the load, each whole. @public */
export interface LoadLists {
  areas: AreaLoad[];
  stops: Stops[];
  orphanedDecisions: DecisionName[];
  orphanedQueues: PartName[];
  orphanedRotations: PartName[];
  orphanedIssueClasses: PartName[];
}

/** A page of one of them. @public */
export type LoadListPage<List extends LoadListName = LoadListName> = Omit<
  z.output<typeof loadListPageSchema>,
  'items'
> & { items: LoadLists[List] };

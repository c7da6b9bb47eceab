import type { CoverageAnswer, CoverageQuery } from './coverageSchemas';
import type {
  DecisionAnswer,
  DecisionListQuery,
  DecisionPage,
} from './decisionSchemas';
import type { EntityAnswer, RefreshAnswer } from './entitySchemas';
import type {
  EntityListQuery,
  EntityPage,
  ModelPage,
  Summary,
} from './listSchemas';
import type { LoadAnswer, LoadQuery } from './loadSchemas';
import type { ModelAnswer } from './modelSchemas';
import type { PreviewAnswer } from './previewSchemas';
import type {
  OffModelAnswer,
  OffModelBody,
  RouteAnswer,
  RouteQuery,
} from './routeSchemas';

/**
 * What the suite's backend answers, for browsers, scripts and other backends.
 *
 * @remarks Every method throws a `ResponseError` of `@backstage/errors` that carries the status and the sentence of the backend.
 * @public
 */
export interface OperatingModelApi {
  /** The effective model of an entity; 404 where it was never evaluated or may not be read. */
  getEntity(entityRef: string): Promise<EntityAnswer>;
  /** Evaluates the entity again now and asks the catalog for a new version of it. */
  refreshEntity(entityRef: string): Promise<RefreshAnswer>;
  /** One page of evaluated entities. */
  listEntities(query?: EntityListQuery): Promise<EntityPage>;
  /** Counts per owner, tier or system. */
  getSummary(groupBy: 'owner' | 'tier' | 'system'): Promise<Summary>;
  /** The operating models. */
  listModels(query?: { cursor?: string; limit?: number }): Promise<ModelPage>;
  /** One operating model with its parts and problems. */
  getModel(entityRef: string): Promise<ModelAnswer>;
  /** The Markdown text of a runbook that is a file. `id` stands in the entity's answer. */
  getRunbook(entityRef: string, id: string): Promise<string>;
  /** Where the decisions of the models that apply are unclear, per area. */
  getCoverage(query?: CoverageQuery): Promise<CoverageAnswer>;
  /** One page of decisions. */
  listDecisions(query?: DecisionListQuery): Promise<DecisionPage>;
  /** One decision of a model with everything; 404 where it is not there or may not be read. */
  getDecision(modelRef: string, id: string): Promise<DecisionAnswer>;
  /** What each party carries. */
  getLoad(query?: LoadQuery): Promise<LoadAnswer>;
  /** Who takes an issue, by when, and why. */
  getRoute(query: RouteQuery): Promise<RouteAnswer>;
  /** Records that somebody asked what the model does not know; 409 where the model does know it. */
  recordOffModel(question: OffModelBody): Promise<OffModelAnswer>;
  /** What a changed model would do. `yaml` is its whole file. */
  previewModel(yaml: string): Promise<PreviewAnswer>;
}

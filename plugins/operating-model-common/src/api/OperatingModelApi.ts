import type { CoverageAnswer, CoverageQuery } from './coverageSchemas';
import type {
  DecisionAnswer,
  DecisionListQuery,
  DecisionPage,
} from './decisionSchemas';
import type { EntityAnswer, RefreshAnswer } from './entitySchemas';
import type { FindingListQuery, FindingPage } from './findingSchemas';
import type { IssueClassListQuery, IssueClassPage } from './issueClassSchemas';
import type {
  EntityListQuery,
  EntityPage,
  ModelListQuery,
  ModelPage,
  Summary,
  SummaryQuery,
} from './listSchemas';
import type {
  LoadListName,
  LoadListPage,
  LoadListQuery,
} from './loadListSchemas';
import type { LoadQuery } from './loadQuerySchema';
import type { LoadAnswer } from './loadSchemas';
import type {
  ModelListName,
  ModelPartPage,
  ModelPartQuery,
} from './modelPartSchemas';
import type { ModelAnswer } from './modelSchemas';
import type { PersonAnswer } from './personSchemas';
import type { PreviewAnswer } from './previewSchemas';
import type {
  OffModelAnswer,
  OffModelBody,
  RouteAnswer,
  RouteQuery,
} from './routeSchemas';
import type { TeamAnswer, TeamQuery } from './teamSchemas';

/**
 * A runbook that is a file.
 * @public
 */
export interface RunbookAnswer {
  /** Markdown. */
  text: string;
  /** The address of the file, where it lies on the web: where its links lead on from. */
  url?: string;
}

/**
 * What the suite's backend answers, for browsers, scripts and other backends.
 *
 * @remarks Every method throws a `ResponseError` of `@backstage/errors` that carries the status and the sentence of the backend.
 * @public
 */
export interface OperatingModelApi {
  /** The effective model of an entity; 404 where it was never evaluated or may not be read. */
  getEntity(entityRef: string): Promise<EntityAnswer>;
  /** One page of what is missing or wrong with an entity; of a model, with its parts too. */
  listFindings(
    entityRef: string,
    query?: FindingListQuery,
  ): Promise<FindingPage>;
  /** Evaluates the entity again now and asks the catalog for a new version of it. */
  refreshEntity(entityRef: string): Promise<RefreshAnswer>;
  /** One page of evaluated entities. */
  listEntities(query?: EntityListQuery): Promise<EntityPage>;
  /** One page of counts per owner, tier or system. */
  getSummary(
    groupBy: SummaryQuery['groupBy'],
    query?: Omit<SummaryQuery, 'groupBy'>,
  ): Promise<Summary>;
  /** One page of the operating models. */
  listModels(query?: ModelListQuery): Promise<ModelPage>;
  /** One operating model, with the first page of each of its lists. */
  getModel(entityRef: string): Promise<ModelAnswer>;
  /** One page of a list of a model, with what its items name. */
  listModelParts<List extends ModelListName>(
    entityRef: string,
    list: List,
    query?: ModelPartQuery,
  ): Promise<ModelPartPage<List>>;
  /**
   * A runbook that is a file. `id` stands in the entity's answer; `links` lead from it to another Markdown file, from that one on, and so
   * on, each as it stands in the text before it.
   */
  getRunbook(
    entityRef: string,
    id: string,
    links?: readonly string[],
  ): Promise<RunbookAnswer>;
  /** Where the decisions of the models that apply are unclear, and one page of it per area. */
  getCoverage(query?: CoverageQuery): Promise<CoverageAnswer>;
  /** One page of decisions. */
  listDecisions(query?: DecisionListQuery): Promise<DecisionPage>;
  /** One decision of a model with everything; 404 where it is not there or may not be read. */
  getDecision(modelRef: string, id: string): Promise<DecisionAnswer>;
  /** What is carried, and one page of what each party carries. */
  getLoad(query?: LoadQuery): Promise<LoadAnswer>;
  /** One page of a list of the load. */
  listLoad<List extends LoadListName>(
    list: List,
    query?: LoadListQuery,
  ): Promise<LoadListPage<List>>;
  /** One page of the issue classes of all models in use, found by words. */
  listIssueClasses(query?: IssueClassListQuery): Promise<IssueClassPage>;
  /** Everything about one group, with the first page of each of its lists; 404 where it is not there or may not be read. */
  getTeam(groupRef: string, query?: TeamQuery): Promise<TeamAnswer>;
  /** Everything about one person, in the same way. */
  getPerson(userRef: string): Promise<PersonAnswer>;
  /** Who takes an issue, by when, and why. */
  getRoute(query: RouteQuery): Promise<RouteAnswer>;
  /** Records that somebody asked what the model does not know; 409 where the model does know it. */
  recordOffModel(question: OffModelBody): Promise<OffModelAnswer>;
  /** What a changed model would do. `yaml` is its whole file. */
  previewModel(yaml: string): Promise<PreviewAnswer>;
}

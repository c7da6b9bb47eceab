import { NotFoundError } from '@backstage/errors';
import type {
  CoverageAnswer,
  CoverageQuery,
  DecisionAnswer,
  DecisionListQuery,
  DecisionPage,
  EntityAnswer,
  EntityListQuery,
  EntityPage,
  LoadAnswer,
  LoadQuery,
  ModelAnswer,
  ModelPage,
  OffModelBody,
  OperatingModelApi,
  PreviewAnswer,
  RouteAnswer,
  RouteQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** A backend that holds one answer, which a test can change or break at any time. */
export class TestOperatingModelApi implements OperatingModelApi {
  entity: EntityAnswer | Error = new NotFoundError('no entity');
  model: ModelAnswer | Error = new NotFoundError('no model');
  runbook: string | Error = new NotFoundError('no runbook');
  models: ModelPage | Error = new NotFoundError('no models');
  coverage: CoverageAnswer | Error = new NotFoundError('no coverage');
  /** Answers a list of decisions; the query is what the page asked. */
  onListDecisions: (query: DecisionListQuery) => DecisionPage | Error = () => ({
    items: [],
    totalItems: 0,
    pageInfo: {},
  });
  decision: DecisionAnswer | Error = new NotFoundError('no decision');
  load: LoadAnswer | Error = new NotFoundError('no load');
  /** What was asked of the load and of the coverage, the last question last. */
  readonly askedLoad: LoadQuery[] = [];
  readonly askedCoverage: CoverageQuery[] = [];
  /** Answers a list of entities; the query is what the page asked. */
  onListEntities: (query: EntityListQuery) => EntityPage | Error = () =>
    new NotFoundError('no entities');
  onRoute: (query: RouteQuery) => RouteAnswer | Error = () =>
    new NotFoundError('no route');
  preview: PreviewAnswer | Error = new NotFoundError('no preview');
  /** Why nothing can be recorded. */
  offModelProblem?: Error;
  /** What was recorded as asked and not in the model. */
  readonly offModel: OffModelBody[] = [];
  catalogRefresh: 'requested' | 'denied' = 'denied';
  /** What happens when somebody asks for a new evaluation. */
  onRefresh: () => void = () => {};

  async getEntity(): Promise<EntityAnswer> {
    return answerOrThrow(this.entity);
  }

  async refreshEntity() {
    this.onRefresh();
    const entity = answerOrThrow(this.entity);
    return { ...entity, catalogRefresh: this.catalogRefresh };
  }

  async getModel(): Promise<ModelAnswer> {
    return answerOrThrow(this.model);
  }

  async getRunbook(): Promise<string> {
    return answerOrThrow(this.runbook);
  }

  async listEntities(query: EntityListQuery = {}): Promise<EntityPage> {
    return answerOrThrow(this.onListEntities(query));
  }

  async listModels(): Promise<ModelPage> {
    return answerOrThrow(this.models);
  }

  async getCoverage(query: CoverageQuery = {}): Promise<CoverageAnswer> {
    this.askedCoverage.push(query);
    return answerOrThrow(this.coverage);
  }

  async listDecisions(query: DecisionListQuery = {}): Promise<DecisionPage> {
    return answerOrThrow(this.onListDecisions(query));
  }

  async getDecision(): Promise<DecisionAnswer> {
    return answerOrThrow(this.decision);
  }

  async getLoad(query: LoadQuery = {}): Promise<LoadAnswer> {
    this.askedLoad.push(query);
    return answerOrThrow(this.load);
  }

  async getRoute(query: RouteQuery): Promise<RouteAnswer> {
    return answerOrThrow(this.onRoute(query));
  }

  async recordOffModel(question: OffModelBody) {
    if (this.offModelProblem) {
      throw this.offModelProblem;
    }
    this.offModel.push(question);
    return { ...question, askedAt: '2026-11-24T12:00:00Z' };
  }

  async previewModel(): Promise<PreviewAnswer> {
    return answerOrThrow(this.preview);
  }

  async getSummary(): Promise<never> {
    throw new Error('The pages of an entity count nothing');
  }
}

function answerOrThrow<T>(answer: T | Error): T {
  if (answer instanceof Error) {
    throw answer;
  }
  return answer;
}

/** An error as the client throws it: the sentence of the backend is its cause. */
export function answerError(statusCode: number, message: string): Error {
  return Object.assign(new Error(`Request failed with ${statusCode}`), {
    statusCode,
    cause: new Error(message),
  });
}

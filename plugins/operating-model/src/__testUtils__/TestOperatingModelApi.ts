import { NotFoundError } from '@backstage/errors';
import {
  rankIssueClass,
  sortLoads,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type {
  CoverageAnswer,
  CoverageQuery,
  DecisionAnswer,
  DecisionListQuery,
  DecisionPage,
  EntityAnswer,
  EntityListQuery,
  EntityPage,
  FindingAnswer,
  FindingListQuery,
  FindingPage,
  IssueClassListQuery,
  IssueClassPage,
  IssueClassRow,
  LoadAnswer,
  LoadListName,
  LoadListPage,
  LoadListQuery,
  LoadQuery,
  ModelAnswer,
  ModelListName,
  ModelPage,
  ModelPartPage,
  ModelPartQuery,
  OffModelBody,
  OperatingModelApi,
  PersonAnswer,
  PreviewAnswer,
  RouteAnswer,
  RouteQuery,
  RunbookAnswer,
  TeamAnswer,
  TeamQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Page } from '../components/Pages';
import { pageOf, whole } from './pages';

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
  readonly askedFindings: FindingListQuery[] = [];
  readonly askedParts: (ModelPartQuery & { list: ModelListName })[] = [];
  /** What is wrong with the entity whose page it is. */
  findings: FindingAnswer[] | Error = [];
  /** Answers a list of entities; the query is what the page asked. */
  onListEntities: (query: EntityListQuery) => EntityPage | Error = () =>
    new NotFoundError('no entities');
  /** What users report, as all models know it; where it is left out, as the one model does. */
  issueClasses?: IssueClassRow[] | Error;
  /** Answers the issue classes only when it is called. */
  holdIssueClasses?: Promise<void>;
  onGetTeam: (groupRef: string, query: TeamQuery) => TeamAnswer | Error = () =>
    new NotFoundError('no team');
  person: PersonAnswer | Error = new NotFoundError('no person');
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

  async listFindings(
    _entityRef: string,
    query: FindingListQuery = {},
  ): Promise<FindingPage> {
    const { code } = query;
    this.askedFindings.push(query);
    const findings = answerOrThrow(this.findings);
    const kept = findings.filter(
      finding =>
        code === undefined ||
        (String(code).startsWith('-')
          ? code !== `-${finding.code}`
          : code === finding.code),
    );
    return pageOf(whole(kept), query);
  }

  /** The lists of the model are held whole, and answered a page at a time. */
  async getModel(): Promise<ModelAnswer> {
    const model = answerOrThrow(this.model);
    const parts = Object.entries(model.parts).map(([list, part]) => [
      list,
      { ...part, ...pageOf<unknown>(part, { limit: 20 }) },
    ]);
    return { ...model, parts: Object.fromEntries(parts) };
  }

  async listModelParts<List extends ModelListName>(
    _entityRef: string,
    list: List,
    query: ModelPartQuery = {},
  ): Promise<ModelPartPage<List>> {
    this.askedParts.push({ list, ...query });
    const part = answerOrThrow(this.model).parts[list];
    const asked = [query.party ?? []].flat();
    const items = (part.items as object[]).filter(
      item =>
        (asked.length === 0 ||
          ['owner', 'deputy'].some(role =>
            asked.includes((item as { [key: string]: string })[role]),
          )) &&
        JSON.stringify(item)
          .toLowerCase()
          .includes((query.q ?? '').toLowerCase()),
    );
    return { ...part, ...pageOf(whole(items), query) } as ModelPartPage<List>;
  }

  /** By the links over which it is reached, with a space between them; empty for the runbook itself. */
  readonly linked = new Map<string, string>();
  runbookUrl?: string;

  async getRunbook(
    _entityRef: string,
    _id: string,
    links: readonly string[] = [],
  ): Promise<RunbookAnswer> {
    const text: string | Error =
      links.length > 0
        ? this.linked.get(links.join(' ')) ?? answerError(404, 'not linked')
        : this.runbook;
    return { text: answerOrThrow(text), url: this.runbookUrl };
  }

  async listEntities(query: EntityListQuery = {}): Promise<EntityPage> {
    return answerOrThrow(this.onListEntities(query));
  }

  async listModels(): Promise<ModelPage> {
    return answerOrThrow(this.models);
  }

  async getCoverage(query: CoverageQuery = {}): Promise<CoverageAnswer> {
    this.askedCoverage.push(query);
    const coverage = answerOrThrow(this.coverage);
    return { ...coverage, areas: pageOf(coverage.areas, query) };
  }

  async listDecisions(query: DecisionListQuery = {}): Promise<DecisionPage> {
    return answerOrThrow(this.onListDecisions(query));
  }

  async getDecision(): Promise<DecisionAnswer> {
    return answerOrThrow(this.decision);
  }

  async getLoad(query: LoadQuery = {}): Promise<LoadAnswer> {
    this.askedLoad.push(query);
    const load = answerOrThrow(this.load);
    const parties = sortLoads(load.parties.items, query.sort ?? 'share');
    return { ...load, parties: pageOf(whole(parties), query) };
  }

  async listLoad<List extends LoadListName>(
    list: List,
    query: LoadListQuery = {},
  ): Promise<LoadListPage<List>> {
    const { areas, stops, orphaned } = answerOrThrow(this.load);
    const lists: { [name in LoadListName]: Page<unknown> } = {
      areas,
      stops,
      orphanedDecisions: orphaned.decisions,
      orphanedQueues: orphaned.queues,
      orphanedRotations: orphaned.rotations,
      orphanedIssueClasses: orphaned.issueClasses,
    };
    return pageOf(lists[list], query) as LoadListPage<List>;
  }

  async listIssueClasses(
    query: IssueClassListQuery = {},
  ): Promise<IssueClassPage> {
    await this.holdIssueClasses;
    const { q = '', id, model } = query;
    const all = answerOrThrow(this.issueClasses ?? this.#classesOfModel());
    const kept = all.filter(
      row =>
        rankIssueClass(row, q) !== undefined &&
        (!id || [id].flat().includes(row.id)) &&
        (!model || [model].flat().includes(row.model.entityRef)),
    );
    return pageOf(whole(kept), query);
  }

  #classesOfModel(): IssueClassRow[] {
    const { entityRef, title = '', parts } = answerOrThrow(this.model);
    return parts.issueClasses.items.map(({ id, title: name = id, words }) => ({
      id,
      title: name,
      words,
      model: { entityRef, title },
    }));
  }

  async getTeam(groupRef: string, query: TeamQuery = {}): Promise<TeamAnswer> {
    return answerOrThrow(this.onGetTeam(groupRef, query));
  }

  async getPerson(): Promise<PersonAnswer> {
    return answerOrThrow(this.person);
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

import { operatingModelPermissions } from '@cloud-suite/backstage-plugin-operating-model-common';
import express from 'express';
import PromiseRouter from 'express-promise-router';
import { docsUrlOf } from '../../config/docsUrlOf';
import { RunbookReader } from '../../catalog/files/RunbookReader';
import { CoverageAnswers } from '../../questions/map/CoverageAnswers';
import { EntityAnswers } from '../../questions/entity/EntityAnswers';
import { LoadAnswers } from '../../questions/load/LoadAnswers';
import { ModelAnswers } from '../../questions/model/ModelAnswers';
import { PersonAnswers } from '../../questions/party/PersonAnswers';
import { TeamAnswers } from '../../questions/party/TeamAnswers';
import { errorFilter } from './errorFilter';
import { RouteMounter } from './RouteMounter';
import type { RouterOptions } from './RouterOptions';
import { getCoverage } from './routes/getCoverage';
import { getDecision } from './routes/getDecision';
import { getEntity } from './routes/getEntity';
import { getLoad } from './routes/getLoad';
import { getModel } from './routes/getModel';
import { getPerson } from './routes/getPerson';
import { getRoute } from './routes/getRoute';
import { getRunbook } from './routes/getRunbook';
import { getSummary } from './routes/getSummary';
import { getTeam } from './routes/getTeam';
import { listDecisions } from './routes/listDecisions';
import { listEntities } from './routes/listEntities';
import { listFindings } from './routes/listFindings';
import { listIssueClasses } from './routes/listIssueClasses';
import { listLoad } from './routes/listLoad';
import { listModelParts } from './routes/listModelParts';
import { listModels } from './routes/listModels';
import { previewModel } from './routes/previewModel';
import { recordOffModel } from './routes/recordOffModel';
import { refreshEntity } from './routes/refreshEntity';
import { serveOpenApiDocument } from './routes/serveOpenApiDocument';

/** Where the routes are mounted below `/api/operating-model`. */
const VERSION_PREFIX = '/v1';

/**
 * The REST interface: every route of `operatingModelRoutes`, and the OpenAPI document at `/v1/openapi.json`.
 */
export async function createRouter(
  options: RouterOptions,
): Promise<express.Router> {
  const {
    catalog,
    evaluation,
    permissions,
    routing,
    now = () => new Date(),
  } = options;
  options.permissionsRegistry.addPermissions(operatingModelPermissions);

  const { checks, facts } = options;
  const questions = { checks, facts, now };
  const entityAnswers = new EntityAnswers({
    ...questions,
    docsUrl: docsUrlOf(options.config),
  });
  const modelAnswers = new ModelAnswers(questions);
  const runbooks = new RunbookReader(options);

  const router = PromiseRouter();
  const mount = new RouteMounter({
    router,
    httpAuth: options.httpAuth,
    visibility: options.visibility,
    availability: options.availability,
    logger: options.logger,
  });
  listEntities(mount);
  getEntity(mount, { entityAnswers });
  listFindings(mount, { entityAnswers, modelAnswers });
  refreshEntity(mount, {
    entityAnswers,
    catalog,
    operatingModelConfig: options.operatingModelConfig,
    evaluation,
    permissions,
    logger: options.logger,
  });
  getRunbook(mount, { runbooks });
  getSummary(mount);
  listModels(mount, { modelAnswers });
  getModel(mount, { modelAnswers });
  listModelParts(mount, { modelAnswers });
  listDecisions(mount, { now });
  getDecision(mount, questions);
  getCoverage(mount, { coverageAnswers: new CoverageAnswers(questions) });
  const loadAnswers = new LoadAnswers(questions);
  getLoad(mount, { loadAnswers });
  listLoad(mount, { loadAnswers });
  listIssueClasses(mount);
  getTeam(mount, {
    teamAnswers: new TeamAnswers({ ...questions, loadAnswers }),
  });
  getPerson(mount, { personAnswers: new PersonAnswers(questions) });
  getRoute(mount, { routing });
  recordOffModel(mount, { routing, permissions, now });
  previewModel(mount, {
    previewer: options.previewer,
    permissions,
    availability: options.availability,
  });
  serveOpenApiDocument(router);
  router.use(errorFilter(options));

  return express.Router().use(VERSION_PREFIX, router);
}

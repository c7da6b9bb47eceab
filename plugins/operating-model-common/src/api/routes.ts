import { z } from 'zod';
import { coverageAnswerSchema, coverageQuerySchema } from './coverageSchemas';
import {
  decisionAnswerSchema,
  decisionListQuerySchema,
  decisionPageSchema,
} from './decisionSchemas';
import { entityAnswerSchema, refreshAnswerSchema } from './entitySchemas';
import {
  entityListQuerySchema,
  entityPageSchema,
  modelListQuerySchema,
  modelPageSchema,
  summaryQuerySchema,
  summarySchema,
} from './listSchemas';
import { findingListQuerySchema, findingPageSchema } from './findingSchemas';
import {
  issueClassListQuerySchema,
  issueClassPageSchema,
} from './issueClassSchemas';
import {
  LOAD_LISTS,
  loadListPageSchema,
  loadListQuerySchema,
} from './loadListSchemas';
import { loadQuerySchema } from './loadQuerySchema';
import { anyOf } from './listParts';
import { loadAnswerSchema } from './loadSchemas';
import { personAnswerSchema } from './personSchemas';
import { teamAnswerSchema, teamQuerySchema } from './teamSchemas';
import {
  MODEL_LISTS,
  modelPartPageSchema,
  modelPartQuerySchema,
} from './modelPartSchemas';
import { modelAnswerSchema } from './modelSchemas';
import {
  operatingModelPaths,
  type OperatingModelRouteName,
} from './operatingModelPaths';
import { previewAnswerSchema, previewBodySchema } from './previewSchemas';
import {
  offModelAnswerSchema,
  offModelBodySchema,
  routeAnswerSchema,
  routeQuerySchema,
} from './routeSchemas';
import { withMarks } from './markSchemas';

/** From a runbook to its neighbour, to that one's neighbour and so on: each is another file to read. */
const MOST_LINKS = 5;

/** What no reference can hold; a catalog may otherwise allow more signs than it does by default. */
const namePart = z
  .string()
  .min(1)
  .max(63)
  .regex(
    /^[^\s:/]+$/,
    'a text without blanks, ":" and "/" is expected, such as account-service',
  );

const entityPathSchema = z.strictObject({
  kind: z
    .string()
    .min(1)
    .max(63)
    .regex(
      /^[a-z][a-z0-9]*$/i,
      'a kind of the catalog is expected, such as component',
    ),
  namespace: namePart,
  name: namePart,
});
const namedPathSchema = entityPathSchema.omit({ kind: true });

/** What a route takes and answers, beside its method and path. */
interface RouteSchemas {
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodObject;
  /** When it answers 409. */
  conflict?: string;
  response: z.ZodType;
}

/**
 * Every REST route under `/api/operating-model/v1`: the source of the OpenAPI document, of the
 * validation of requests and of the types of the client.
 * @public
 */
export const operatingModelRoutes = withMarks({
  listEntities: {
    ...operatingModelPaths.listEntities,
    summary: 'Evaluated entities that the caller may read, filtered and paged',
    query: entityListQuerySchema,
    response: entityPageSchema,
  },
  getEntity: {
    ...operatingModelPaths.getEntity,
    summary: 'The effective operating model of one entity, with its findings',
    params: entityPathSchema,
    response: entityAnswerSchema,
  },
  listFindings: {
    ...operatingModelPaths.listFindings,
    summary:
      'What is missing or wrong with an entity, worst first, filtered and paged; of a model, what is with its parts too',
    params: entityPathSchema,
    query: findingListQuerySchema,
    response: findingPageSchema,
  },
  refreshEntity: {
    ...operatingModelPaths.refreshEntity,
    summary:
      'Evaluate an entity again from what the catalog holds now, and ask the catalog to read its source again',
    params: entityPathSchema,
    response: refreshAnswerSchema,
  },
  getRunbook: {
    ...operatingModelPaths.getRunbook,
    summary:
      'A runbook that is a Markdown file of a location that the catalog registered',
    params: entityPathSchema.extend({ id: z.string().min(1).max(100) }),
    query: z.strictObject({
      link: anyOf.pipe(z.array(z.string()).max(MOST_LINKS)).optional().meta({
        description:
          'A link from the runbook to another Markdown file, as it stands in its text: that one is answered. Repeated: from there on, and so on',
      }),
    }),
    response: z.string().meta({ contentType: 'text/markdown' }),
  },
  getSummary: {
    ...operatingModelPaths.getSummary,
    summary:
      'Entities and their findings counted per owner, tier or system, in pages',
    query: summaryQuerySchema,
    response: summarySchema,
  },
  listModels: {
    ...operatingModelPaths.listModels,
    summary: 'Operating models that the caller may read',
    query: modelListQuerySchema,
    response: modelPageSchema,
  },
  getModel: {
    ...operatingModelPaths.getModel,
    summary:
      'One operating model: whether it is in force, what it says, and the first page of each of its lists',
    params: namedPathSchema,
    response: modelAnswerSchema,
  },
  listModelParts: {
    ...operatingModelPaths.listModelParts,
    summary:
      'One list of a model as it stands in its text, filtered and paged, with what its items name',
    params: namedPathSchema.extend({ list: z.enum(MODEL_LISTS) }),
    query: modelPartQuerySchema,
    response: modelPartPageSchema,
  },
  previewModel: {
    ...operatingModelPaths.previewModel,
    summary: 'What a changed model would do; nothing of it is stored',
    body: previewBodySchema,
    response: previewAnswerSchema,
  },
  getDecision: {
    ...operatingModelPaths.getDecision,
    summary: 'One decision of a model, with everything',
    params: namedPathSchema.extend({ id: z.string().min(1).max(63) }),
    response: decisionAnswerSchema,
  },
  listDecisions: {
    ...operatingModelPaths.listDecisions,
    summary:
      'Recurring decisions of the models that apply, with their gaps, filtered and paged',
    query: decisionListQuerySchema,
    response: decisionPageSchema,
  },
  getCoverage: {
    ...operatingModelPaths.getCoverage,
    summary:
      'Where ownership, deputy, handoff, cadence or surfaces are unclear, per area, in pages of areas',
    query: coverageQuerySchema,
    response: coverageAnswerSchema,
  },
  getLoad: {
    ...operatingModelPaths.getLoad,
    summary:
      'What each party carries, sorted and paged, bottlenecks, and what nobody carries',
    query: loadQuerySchema,
    response: loadAnswerSchema,
  },
  listLoad: {
    ...operatingModelPaths.listLoad,
    summary:
      'One list of the load in pages: how evenly areas are spread, what stops without whom, or what nobody carries',
    params: z.strictObject({ list: z.enum(LOAD_LISTS) }),
    query: loadListQuerySchema,
    response: loadListPageSchema,
  },
  listIssueClasses: {
    ...operatingModelPaths.listIssueClasses,
    summary:
      'Issue classes of all models in use that the caller may read, found by words, in pages',
    query: issueClassListQuerySchema,
    response: issueClassPageSchema,
  },
  getTeam: {
    ...operatingModelPaths.getTeam,
    summary:
      'The page of a group: what fails of it, who is on call, what is due, what it decides and operates, and its load',
    params: namedPathSchema,
    query: teamQuerySchema,
    response: teamAnswerSchema,
  },
  getPerson: {
    ...operatingModelPaths.getPerson,
    summary:
      'The page of a person: on call now, next and where, the shifts of four weeks, what the person decides and what is due',
    params: namedPathSchema,
    response: personAnswerSchema,
  },
  getRoute: {
    ...operatingModelPaths.getRoute,
    summary: 'Who takes an issue, by when, whom it escalates to, and why',
    query: routeQuerySchema,
    response: routeAnswerSchema,
  },
  recordOffModel: {
    ...operatingModelPaths.recordOffModel,
    summary: 'Records that somebody asked what the model does not know',
    body: offModelBodySchema,
    conflict: 'the model does know it, and somebody takes it',
    response: offModelAnswerSchema,
  },
} as const satisfies {
  // Each route of the table has its schemas here, and nothing else is a route.
  [Name in OperatingModelRouteName]: (typeof operatingModelPaths)[Name] &
    RouteSchemas;
});

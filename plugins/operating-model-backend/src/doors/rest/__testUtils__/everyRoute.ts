import {
  operatingModelPaths,
  type OperatingModelRouteName,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { Test } from 'supertest';
import { stringify } from 'yaml';
import { restEntities } from './restEntities';
import type { RestCaller } from './startRest';

const ENTITY = { kind: 'component', namespace: 'default', name: 'billing' };
const MODEL = { namespace: 'default', name: 'suite' };

interface Question {
  params?: { [name: string]: string };
  query?: string;
  body?: object;
}

/** A question to each route, about `restEntities()`, that is answered as long as nothing is away. */
export const QUESTIONS: { [Name in OperatingModelRouteName]: Question } = {
  listEntities: {},
  getEntity: { params: ENTITY },
  listFindings: { params: ENTITY },
  refreshEntity: { params: ENTITY },
  getRunbook: { params: { ...ENTITY, id: 'runbook' } },
  getSummary: { query: 'groupBy=owner' },
  listModels: {},
  getModel: { params: MODEL },
  listModelParts: { params: { ...MODEL, list: 'areas' } },
  previewModel: { body: { yaml: modelText() } },
  getDecision: { params: { ...MODEL, id: 'lock' } },
  listDecisions: {},
  getCoverage: {},
  getLoad: {},
  listLoad: { params: { list: 'stops' } },
  listIssueClasses: { query: 'q=smoke' },
  getTeam: { params: { namespace: 'default', name: 'accounts' } },
  getPerson: { params: { namespace: 'default', name: 'bo' } },
  getRoute: { query: 'model=suite&issueClass=smoke' },
  recordOffModel: { body: { words: 'smoke', model: 'suite' } },
};

/** Every route of the table. */
export const ROUTES = Object.keys(QUESTIONS) as OperatingModelRouteName[];

/** Asks one of them. */
export function ask(caller: RestCaller, name: OperatingModelRouteName): Test {
  const { method, path } = operatingModelPaths[name];
  const { params = {}, query, body } = QUESTIONS[name];
  const url = `${path.replace(/\{(\w+)\}/g, (_all, key) => params[key])}${
    query ? `?${query}` : ''
  }`;
  const test = caller[method](url);
  return body ? test.send(body) : test;
}

function modelText(): string {
  const { apiVersion, kind, metadata, spec } = restEntities().find(
    each => each.metadata.name === 'suite',
  )!;
  return stringify({ apiVersion, kind, metadata, spec });
}

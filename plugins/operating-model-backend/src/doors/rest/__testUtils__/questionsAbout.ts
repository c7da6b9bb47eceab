import {
  LOAD_LISTS,
  MODEL_LISTS,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { stringify } from 'yaml';
import { suiteModel } from '../../../__testUtils__/suiteEntities';
import type { RestCaller } from './startRest';

/** One question that a caller can ask, and its answer in a form that can be compared. */
export interface Question {
  name: string;
  ask(caller: RestCaller): Promise<unknown>;
}

const SORTS = ['name', 'findings', '-findings', 'tier', '-tier'];
const DECISION_SORTS = [
  ...['gaps', 'narrow', 'name', 'area', 'next', '-next'],
  ...['accountable', '-accountable', 'deputy', '-deputy', 'findings'],
];
const CODES = [
  'owner.none',
  'owner.unresolved',
  'deputy.none',
  'scope.unresolved',
  'model.governs-nothing',
  'model.invalid',
];
const WORDS = ['service', 'secret', 'title of', 'ship'];
const MOST_PAGES = 12;

/** Every route and the action, asked about everything that is named. */
export function questionsAbout(references: readonly string[]): Question[] {
  const of = (...kinds: string[]) =>
    references.filter(reference =>
      kinds.includes(reference.slice(0, reference.indexOf(':'))),
    );
  const parties = of('group', 'user');
  const entities = references.filter(reference => !parties.includes(reference));
  const models = of('operatingmodel');
  const path = (reference: string) => reference.replace(':', '/');
  const named = (name: string) => name.split('/')[1];
  const narrowed = [
    ...parties.flatMap(party => [
      `party=${party}`,
      `party=${party}&below=true`,
    ]),
    ...entities.map(entityRef => `entityRef=${entityRef}`),
    ...models.map(model => `model=${model}`),
  ];
  return [
    ...entities.flatMap(reference => [
      get(`/entities/${path(reference)}`),
      get(`/entities/${path(reference)}/runbooks/runbook`),
      get(`/entities/${path(reference)}/runbooks/runbook?link=./next.md`),
      post(`/entities/${path(reference)}/refresh`),
      pages(`/entities/${path(reference)}/findings?limit=3`),
    ]),
    ...SORTS.map(sort => pages(`/entities?limit=3&sort=${sort}`)),
    ...CODES.flatMap(code => [
      pages(`/entities?limit=4&sort=findings&finding=${code}`),
      pages(`/entities?limit=4&kind=operatingmodel&finding=${code}`),
    ]),
    ...parties.flatMap(party => [
      pages(`/entities?limit=4&party=${party}`),
      pages(`/entities?limit=4&party=${party}&below=true`),
      pages(`/entities?limit=4&owner=${party}`),
    ]),
    pages('/entities?limit=4&owner=%22no owner%22'),
    ...parties.flatMap(party => [
      get(`/teams/default/${named(party)}`),
      get(`/teams/default/${named(party)}?below=true`),
      get(`/people/default/${named(party)}`),
      pages(`/decisions?limit=1&party=${party}&role=accountable`),
    ]),
    ...of('system').map(system => pages(`/entities?limit=4&system=${system}`)),
    ...models.map(model => pages(`/entities?limit=4&model=${model}`)),
    ...WORDS.flatMap(words => [
      pages(`/entities?limit=4&q=${words}`),
      pages(`/decisions?limit=4&q=${words}`),
    ]),
    ...['owner', 'tier', 'system'].map(by =>
      pages(`/summary?limit=2&groupBy=${by}`),
    ),
    pages('/issue-classes?limit=2'),
    ...['lock', 'password', 'secret'].map(words =>
      pages(`/issue-classes?limit=2&q=${words}`),
    ),
    ...models.map(model => pages(`/issue-classes?limit=2&model=${model}`)),
    get('/issue-classes?id=lock-out'),
    pages('/models?limit=1'),
    ...models.flatMap(model => [
      get(`/models/default/${named(model)}`),
      get(`/models/default/${named(model)}/decisions/d-3`),
      get(`/models/default/${named(model)}/decisions/d-secret`),
      ...MODEL_LISTS.map(list =>
        pages(`/models/default/${named(model)}/parts/${list}?limit=1`),
      ),
      ...parties.map(party =>
        get(
          `/models/default/${named(
            model,
          )}/parts/queues?party=${party}&below=true`,
        ),
      ),
    ]),
    ...DECISION_SORTS.map(sort => pages(`/decisions?limit=2&sort=${sort}`)),
    pages('/decisions?limit=2&scope=own'),
    pages('/decisions?limit=2&scope=whole'),
    ...['owner', 'deputy', 'cadence'].map(gap =>
      pages(`/decisions?limit=2&gap=${gap}`),
    ),
    pages('/coverage?limit=1'),
    pages('/load?limit=3'),
    pages('/load?limit=3&sort=-stops'),
    ...LOAD_LISTS.map(list => pages(`/load/${list}?limit=1`)),
    ...narrowed.flatMap(filter => [
      pages(`/decisions?limit=4&${filter}`),
      get(`/coverage?${filter}`),
    ]),
    ...narrowed
      .filter(filter => !filter.startsWith('entityRef'))
      .map(filter => pages(`/load?limit=3&${filter}`)),
    ...[undefined, ...entities].flatMap(entityRef => [
      route({ entityRef, issueClass: 'lock-out', severity: 'sev1' }),
      route({ entityRef, issueClass: 'no such class' }),
    ]),
    ...models.map(model => route({ model, issueClass: 'lock-out' })),
    ...entities.map(entityRef =>
      post('/off-model', { words: 'what is this', entityRef }),
    ),
    ...[...parties, 'group:default/absent'].map(party =>
      preview(`with ${party}`, {
        owner: party,
        queues: [{ id: 'q', owner: party }],
      }),
    ),
    ...entities.map(reference =>
      preview(`for ${reference}`, { appliesTo: [reference] }),
    ),
    ...models.map(model => preview(`of ${model}`, {}, named(model))),
  ];
}

/** The answer without what depends on when it was given: times, and how clarity moved since the catalog began to fill. */
function comparable(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value) => {
      switch (key) {
        case 'entityEtag':
          return undefined;
        case 'evaluatedAt':
        case 'changedAt':
        case 'askedAt':
        case 'since':
          return value === undefined ? undefined : 'some time';
        case 'history':
          return value === undefined ? undefined : 'some points';
        default:
          return value;
      }
    }),
  );
}

type Sent = Promise<{ status: number; body: unknown; text: string }>;

async function answered(sent: Sent): Promise<unknown> {
  const { status, body, text } = await sent;
  return comparable({ status, body, text: body ? undefined : text });
}

function get(path: string): Question {
  return { name: `GET ${path}`, ask: caller => answered(caller.get(path)) };
}

/** Page after page by the cursor of the one before. */
function pages(path: string): Question {
  return {
    name: `GET ${path}, page after page`,
    ask: async caller => {
      const all: unknown[] = [];
      let cursor: string | undefined;
      do {
        const { status, body } = await caller.get(
          cursor ? `${path}&cursor=${cursor}` : path,
        );
        all.push(comparable({ status, body }));
        const { pageInfo } = body.parties ?? body.areas ?? body;
        cursor = pageInfo?.nextCursor;
      } while (cursor && all.length < MOST_PAGES);
      return all;
    },
  };
}

function post(path: string, body: object = {}): Question {
  return {
    name: `POST ${path} ${JSON.stringify(body)}`,
    ask: caller => answered(caller.post(path).send(body)),
  };
}

/** Asked over REST and as an action. */
function route(asked: { [name: string]: string | undefined }): Question {
  const query = JSON.parse(
    JSON.stringify({ ...asked, reportedAt: '2026-11-28T11:00:00+01:00' }),
  );
  const path = `/route?${new URLSearchParams(query)}`;
  return {
    name: `GET ${path}, and the action`,
    ask: async caller => [
      await answered(caller.get(path)),
      await answered(caller.action('operating-model:route-issue', query)),
    ],
  };
}

function preview(
  name: string,
  change: { [key: string]: unknown },
  model = 'previewed',
): Question {
  const { relations: _, ...file } = suiteModel(change);
  const yaml = stringify({ ...file, metadata: { name: model } });
  return {
    name: `POST /models/preview ${name}`,
    ask: caller => answered(caller.post('/models/preview').send({ yaml })),
  };
}

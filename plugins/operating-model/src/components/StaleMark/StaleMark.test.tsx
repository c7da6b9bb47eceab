import type { Entity } from '@backstage/catalog-model';
import { screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { goodAnswer, NOW } from '../../__testUtils__/entityAnswers';
import { unevenLoad } from '../../__testUtils__/loadAnswers';
import { teamAnswer } from '../../__testUtils__/teamAnswers';
import {
  coverageAnswer,
  decisionPage,
  modelPage,
} from '../../__testUtils__/mapAnswers';
import { goodModel } from '../../__testUtils__/modelAnswers';
import { renderOnEntityPage } from '../../__testUtils__/renderOnEntityPage';
import { renderOnMapPage } from '../../__testUtils__/renderOnMapPage';
import { stopClock } from '../../__testUtils__/stopClock';
import {
  answerError,
  TestOperatingModelApi,
} from '../../__testUtils__/TestOperatingModelApi';
import { CoveragePage } from '../CoveragePage';
import { DecisionsPage } from '../DecisionsPage';
import { EntityCard } from '../EntityCard';
import { EntityTab } from '../EntityTab';
import { EntityMap } from '../EntityMap';
import { GroupTab } from '../GroupTab';
import { LoadPage } from '../LoadPage';
import { ModelTab } from '../ModelTab';
import { withStaleMark } from './withStaleMark';
import { WhoPage } from '../WhoPage';

jest.mock('../../hooks/RELOAD_EVERY', () => ({
  RELOAD_EVERY: 200,
  RELOAD_FILLING_EVERY: 200,
}));
jest.setTimeout(30_000);

const SINCE = '2026-11-24T09:30:00.000Z';
const PATIENCE = { timeout: 5_000 };

const entityOf = (kind: string, name: string): Entity => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, namespace: 'default' },
});

/** As it stands on the tab of a system. */
const PartOfMap = withStaleMark(() => (
  <EntityMap kind="system" entityRef="system:default/accounts" />
));

/** Each page with something that it shows, and where it stands. */
const PAGES: [
  string,
  ReactElement,
  { shows: string | RegExp; entity?: Entity; path?: string },
][] = [
  [
    'entity tab',
    <EntityTab />,
    { shows: 'At a glance', entity: entityOf('Component', 'account-service') },
  ],
  [
    'entity card',
    <EntityCard />,
    {
      shows: 'Business critical',
      entity: entityOf('Component', 'account-service'),
    },
  ],
  [
    'model tab',
    <ModelTab />,
    {
      shows: 'Support tiers',
      entity: entityOf('OperatingModel', 'cloud-suite'),
    },
  ],
  [
    'group tab',
    <GroupTab />,
    { shows: /locked/, entity: entityOf('Group', 'accounts') },
  ],
  ['part of the map', <PartOfMap />, { shows: 'Where it is unclear' }],
  ['coverage', <CoveragePage />, { shows: 'Account lifecycle' }],
  ['decisions', <DecisionsPage />, { shows: /locked/ }],
  ['load', <LoadPage />, { shows: 'Accounts' }],
  ['who takes this', <WhoPage />, { shows: 'Issue' }],
];

describe('the mark of what may be out of date', () => {
  let fate: 'fresh' | 'filling' | 'stale' | 'away' | 'broken';
  let api: TestOperatingModelApi;

  beforeEach(() => {
    stopClock(NOW);
    fate = 'stale';
    const answering = new TestOperatingModelApi();
    answering.entity = goodAnswer;
    answering.model = goodModel;
    answering.models = modelPage;
    answering.coverage = coverageAnswer;
    answering.load = unevenLoad;
    answering.onGetTeam = () => teamAnswer;
    answering.onListDecisions = () => decisionPage;
    answering.onListEntities = () => ({
      items: [],
      totalItems: 0,
      pageInfo: {},
    });
    api = new Proxy(answering, {
      get: (target, name: keyof TestOperatingModelApi) => {
        const member = target[name] as unknown;
        return typeof member !== 'function'
          ? member
          : async (...asked: unknown[]) => {
              if (fate === 'away') {
                const error = answerError(503, 'The database is away');
                Object.assign(error.cause as Error, { since: SINCE });
                throw error;
              }
              if (fate === 'broken') {
                throw answerError(500, 'Something is broken');
              }
              const answer = await member.apply(target, asked);
              if (fate === 'filling') {
                return { ...answer, filling: { since: SINCE, text: '' } };
              }
              return fate === 'stale'
                ? {
                    ...answer,
                    stale: { reason: 'catalog', since: SINCE, text: '' },
                  }
                : answer;
            };
      },
    });
  });
  afterEach(() => jest.useRealTimers());

  it.each(PAGES)(
    'heads the %s as long as it holds, and goes away by itself',
    async (_name, page, { shows, entity, path }) => {
      if (entity) {
        renderOnEntityPage(page, { api, entity, path });
      } else {
        renderOnMapPage(page, { api, path });
      }
      const content = () =>
        waitFor(
          () => expect(screen.getAllByText(shows)).not.toHaveLength(0),
          PATIENCE,
        );
      const mark = (sentences: RegExp) =>
        waitFor(() => {
          const marks = screen
            .getAllByRole('status')
            .map(({ textContent }) => textContent);
          expect(marks).toContainEqual(expect.stringMatching(sentences));
        }, PATIENCE);
      const noMark = () =>
        waitFor(
          () =>
            expect(screen.queryByText(/What you see|still filling/)).toBeNull(),
          PATIENCE,
        );
      await content();
      await mark(
        /^The catalog cannot be read at the moment\. What you see may be out of date since .*\(30 minutes ago\)\. It is brought up to date by itself/,
      );

      fate = 'away';
      await mark(
        /^The database has not answered since .*\(30 minutes ago\)\. What you see was loaded .*\. It is brought up to date by itself/,
      );
      await content();

      fate = 'filling';
      await mark(
        /^The catalog is still filling; what it does not know yet is shown as not known\.$/,
      );
      await content();

      fate = 'fresh';
      await noMark();
      await content();
    },
  );

  it.each(
    PAGES.filter(([name]) =>
      [
        'entity tab',
        'entity card',
        'model tab',
        'part of the map',
        'coverage',
        'decisions',
      ].includes(name),
    ),
  )(
    'keeps what the %s shows and says so when it breaks after it was away, and heals by itself',
    async (_name, page, { shows, entity, path }) => {
      if (entity) {
        renderOnEntityPage(page, { api, entity, path });
      } else {
        renderOnMapPage(page, { api, path });
      }
      const shown = () =>
        waitFor(
          () => expect(screen.getAllByText(shows)).not.toHaveLength(0),
          PATIENCE,
        );
      await shown();
      fate = 'away';
      await screen.findByText(/What you see was loaded/, {}, PATIENCE);
      fate = 'broken';
      await waitFor(
        () =>
          expect(
            screen.getAllByRole('alert').map(({ textContent }) => textContent),
          ).toContain(
            'This is from before: nothing newer could be loaded. Something is broken ',
          ),
        PATIENCE,
      );
      await shown();
      fate = 'fresh';
      await waitFor(
        () => expect(screen.queryByText(/Something is broken/)).toBeNull(),
        PATIENCE,
      );
      await shown();
    },
  );

  it.each(PAGES.filter(([name]) => ['group tab', 'load'].includes(name)))(
    'brings the %s back by itself after it was away and then broken',
    async (_name, page, { shows, entity, path }) => {
      if (entity) {
        renderOnEntityPage(page, { api, entity, path });
      } else {
        renderOnMapPage(page, { api, path });
      }
      const shown = () =>
        waitFor(
          () => expect(screen.getAllByText(shows)).not.toHaveLength(0),
          PATIENCE,
        );
      await shown();
      fate = 'away';
      await screen.findByText(/What you see was loaded/, {}, PATIENCE);
      fate = 'broken';
      expect(
        await screen.findAllByText(/Something is broken/, {}, PATIENCE),
      ).not.toHaveLength(0);
      fate = 'fresh';
      await waitFor(
        () => expect(screen.queryByText(/Something is broken/)).toBeNull(),
        PATIENCE,
      );
      await shown();
    },
  );

  it('keeps a newer answer where an older request is answered later', async () => {
    const waiting: ((title: string) => void)[] = [];
    const stale = { reason: 'catalog' as const, since: SINCE, text: '' };
    const answerOf = (title: string) => ({
      ...goodAnswer,
      supportTier: {
        state: 'valid' as const,
        value: { id: 'tier-1', title, coverage: '24x7' as const },
      },
      stale,
    });
    fate = 'fresh';
    api.getEntity = () =>
      new Promise(resolve => {
        waiting.push(title => resolve(answerOf(title)));
      });
    renderOnEntityPage(<EntityTab />, { api });
    await waitFor(() => expect(waiting).toHaveLength(1), PATIENCE);
    waiting[0]('The first');
    expect(await screen.findByText('The first', {}, PATIENCE)).toBeVisible();
    await waitFor(
      () => expect(waiting.length).toBeGreaterThanOrEqual(3),
      PATIENCE,
    );
    waiting[2]('The third');
    expect(await screen.findByText('The third', {}, PATIENCE)).toBeVisible();
    waiting[1]('The second');
    // The next reload is asked for after the late answer came.
    const asked = waiting.length;
    await waitFor(
      () => expect(waiting.length).toBeGreaterThan(asked),
      PATIENCE,
    );
    expect(screen.getByText('The third')).toBeVisible();
    expect(screen.queryByText('The second')).toBeNull();
  });

  it('loads a runbook that is open by itself', async () => {
    api.entity = goodAnswer;
    fate = 'fresh';
    let runbookAway = true;
    api.getRunbook = async () => {
      if (runbookAway) {
        throw answerError(503, 'The database is away');
      }
      return { text: '# Unlock an account' };
    };
    renderOnEntityPage(<EntityTab />, { api, path: '/?runbook=lock' });
    expect(await screen.findByRole('alert', {}, PATIENCE)).toHaveTextContent(
      'It is tried again by itself.',
    );
    runbookAway = false;
    expect(
      await screen.findByRole(
        'heading',
        { name: 'Unlock an account' },
        PATIENCE,
      ),
    ).toBeInTheDocument();
  });

  it('says since when the database does not answer where there is nothing to show yet, and loads by itself', async () => {
    fate = 'away';
    renderOnEntityPage(<EntityTab />, { api });
    expect(await screen.findByRole('alert', {}, PATIENCE)).toHaveTextContent(
      /^This cannot be answered at the moment.*The database has not answered since .*\(30 minutes ago\)\. It is tried again by itself\./,
    );
    fate = 'fresh';
    expect(
      await screen.findByText('At a glance', {}, PATIENCE),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

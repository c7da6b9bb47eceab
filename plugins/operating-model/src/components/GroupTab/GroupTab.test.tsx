import type { Entity } from '@backstage/catalog-model';
import { AsyncEntityProvider } from '@backstage/plugin-catalog-react';
import type {
  DecisionListQuery,
  EntityListQuery,
  EntityRow,
  TeamAnswer,
  TeamQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ana, NOW } from '../../__testUtils__/entityAnswers';
import {
  loadOf,
  unevenLoad,
  withParties,
} from '../../__testUtils__/loadAnswers';
import { lockDecision, lockRow } from '../../__testUtils__/mapAnswers';
import { some, whole } from '../../__testUtils__/pages';
import { renderOnMapPage } from '../../__testUtils__/renderOnMapPage';
import { stopClock } from '../../__testUtils__/stopClock';
import {
  serviceFinding,
  teamAnswer,
  teamRotation,
} from '../../__testUtils__/teamAnswers';
import {
  answerError,
  TestOperatingModelApi,
} from '../../__testUtils__/TestOperatingModelApi';
import { GroupTab } from './GroupTab';

const ACCOUNTS = 'group:default/accounts';
const PATH = '/catalog/default/group/accounts/operating-model';
const NOTHING = { error: 0, warning: 0, info: 0, unknown: 0 };

const group: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'accounts', namespace: 'default', title: 'Accounts' },
};

const service: EntityRow = {
  entityRef: 'component:default/account-service',
  kind: 'component',
  title: 'Account service',
  owner: ACCOUNTS,
  ownerTitle: 'Accounts',
  held: ['owner', 'support'],
  supportTier: { state: 'valid', id: 'tier-1' },
  standing: {
    state: 'wrong',
    own: { error: 2, warning: 0, info: 1, unknown: 0 },
    parts: NOTHING,
  },
  codes: [],
  evaluatedAt: NOW,
};
const portal: EntityRow = {
  ...service,
  entityRef: 'api:default/portal',
  kind: 'api',
  title: undefined,
  owner: 'group:default/portal',
  ownerTitle: undefined,
  held: ['triage'],
  supportTier: { state: 'missing' },
  standing: { state: 'in-order', own: NOTHING, parts: NOTHING },
};

const section = (name: string | RegExp) =>
  screen.findByRole('region', { name }, { timeout: 5_000 });

/** The cards of the page; Backstage has a region of its own. */
const sections = () =>
  screen.getAllByRole('region').filter(({ tagName }) => tagName === 'SECTION');

describe('GroupTab', () => {
  let api: TestOperatingModelApi;
  let team: TeamAnswer | Error;
  let asked: [string, TeamQuery][];
  let askedEntities: EntityListQuery[];
  let askedDecisions: DecisionListQuery[];

  const render = (path = PATH) =>
    renderOnMapPage(
      <AsyncEntityProvider entity={group} loading={false}>
        <GroupTab />
      </AsyncEntityProvider>,
      { api, path },
    );

  beforeEach(() => {
    stopClock(NOW);
    asked = [];
    askedEntities = [];
    askedDecisions = [];
    team = { ...teamAnswer, entities: whole([service, portal]) };
    api = new TestOperatingModelApi();
    api.onGetTeam = (groupRef, query) => {
      asked.push([groupRef, query]);
      return team;
    };
    api.onListEntities = query => {
      askedEntities.push(query);
      return { items: [portal], totalItems: 1, pageInfo: {} };
    };
    api.onListDecisions = query => {
      askedDecisions.push(query);
      return {
        items: [{ ...lockRow, held: ['accountable'] }],
        totalItems: 1,
        pageInfo: {},
      };
    };
  });

  afterEach(() => jest.useRealTimers());

  it('asks once, and shows what fails first, then who is on call, what is due, and the rest', async () => {
    render();
    await section(/^What fails of ours/);
    expect(asked).toEqual([[ACCOUNTS, { below: 'true' }]]);
    expect([askedEntities, askedDecisions]).toEqual([[], []]);
    expect(
      sections().map(
        region =>
          document.getElementById(region.getAttribute('aria-labelledby') ?? '')
            ?.textContent,
      ),
    ).toEqual([
      'What fails of ours (2)',
      'On call now and next',
      'What is due (3)',
      'What we decide, worst first (2)',
      'Queues (1)',
      'What we operate, worst first (2)',
      'Our load against that of all',
    ]);
  });

  it('shows what fails with its fix, and leads to what it is about', async () => {
    const { address } = render();
    const failing = await section('What fails of ours (2)');
    const [first, second] = within(failing).getAllByRole('listitem');
    expect(first).toHaveTextContent(
      'ErrorNo tier is called gold.tier.unknown · Account serviceFix',
    );
    expect(
      within(first).getByRole('link', { name: 'Account service' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/account-service/operating-model',
    );
    await userEvent.click(within(first).getByRole('button', { name: 'Fix' }));
    expect(first).toHaveTextContent('support-tier: tier-1');
    expect(failing).toHaveTextContent('1 error1 warning');
    expect(failing).toHaveTextContent(
      'In what its components use of models: 2 warnings Cloud Suite operating model',
    );

    api.decision = lockDecision;
    await userEvent.click(
      within(second).getByRole('link', { name: 'Open the decision' }),
    );
    expect(
      await screen.findByRole('complementary', { name: lockRow.question }),
    ).toBeInTheDocument();
    expect(address()).toBe(
      `${PATH}?decision=operatingmodel%3Adefault%2Fcloud-suite%2Faccount-lock`,
    );
  });

  it('says how many fail beside those that it shows', async () => {
    team = {
      ...teamAnswer,
      failing: {
        ...teamAnswer.failing,
        items: [serviceFinding],
        totalItems: 57,
      },
    };
    render();
    const failing = await section('What fails of ours (57)');
    expect(failing).toHaveTextContent('These are the 1 worst of 57.');
    expect(
      within(failing).getByRole('link', { name: /worst first/ }),
    ).toHaveAttribute('href', '#operates');
  });

  it.each([
    [
      'everything is in order',
      5,
      NOTHING,
      /^Nothing: every rule is met by all 5/,
    ],
    [
      'something is wrong in a model that it uses',
      5,
      { ...NOTHING, error: 1 },
      /^Nothing of its own: 5 entities and parts of models\.In what its components use of models: 1 error/,
    ],
    [
      'something could not be answered',
      5,
      { ...NOTHING, unknown: 2 },
      /^Nothing of its own: 5 entities and parts of models\.2 /,
    ],
    [
      'nothing was looked at',
      0,
      NOTHING,
      /^It owns nothing and decides nothing/,
    ],
  ])('says so where %s', async (_what, lookedAt, parts, text) => {
    const { error, unknown } = parts;
    const otherwise = unknown > 0 ? 'not-known' : 'in-order';
    team = {
      ...teamAnswer,
      failing: {
        ...some([]),
        standing: {
          state: error > 0 ? 'wrong' : otherwise,
          own: NOTHING,
          parts,
        },
        lookedAt,
        inModels: error > 0 ? teamAnswer.failing.inModels : [],
      },
    };
    render();
    const failing = await section('What fails of ours (0)');
    expect(failing.textContent?.replace('What fails of ours (0)', '')).toMatch(
      text,
    );
  });

  it('says who is on call now and next, and where that is not known', async () => {
    team = {
      ...teamAnswer,
      onCall: {
        items: [
          teamRotation,
          {
            ...teamRotation,
            rotation: 'identity',
            title: 'Identity on call',
            owned: false,
            entities: 1,
            now: [ana],
            next: [],
            notKnown: 'The schedule PX is kept in pagerduty.',
          },
        ],
        totalItems: 30,
      },
    };
    render();
    const onCall = await section('On call now and next');
    expect(onCall).toHaveTextContent(
      /Cloud on callaround the clock · #cloud-oncall · in Cloud Suite operating modelOn call now: Ana Ruiz.* until Sat.*On call next: Bo Lind from Sat.*owned by the team · answers first for 3 entities of the team/,
    );
    expect(onCall).toHaveTextContent(
      /Identity on call.*Declared: Ana Ruiz.*The schedule PX is kept in pagerduty/,
    );
    expect(onCall).toHaveTextContent('and 28 more');
  });

  it('says what is due by day, and leads to the decisions by date', async () => {
    render();
    const due = await section('What is due (3)');
    expect(
      within(due)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Wed, Nov 25tomorrowMay this account be locked?decision · Weekly',
      'Thu, Nov 26in 2 daysBillingqueue · Daily',
      'Tue, Dec 22in 28 daysReleases of 4 entities: Every 2 weeksin a freeze: Year end',
    ]);
    expect(
      within(due).getByRole('link', { name: 'All decisions by date' }),
    ).toHaveAttribute(
      'href',
      '/operating-model/decisions?party=group%3Adefault%2Faccounts&below=true&role=accountable&sort=next',
    );
  });

  it('says of a model that should have been looked at how long that is overdue', async () => {
    team = {
      ...teamAnswer,
      due: some([
        {
          kind: 'revisit',
          date: '2026-11-10',
          timeZone: 'America/Los_Angeles',
          model: teamRotation.model,
        },
      ]),
    };
    render();
    expect(await section('What is due (1)')).toHaveTextContent(
      '14 days ago: overdueLook again at Cloud Suite operating model',
    );
  });

  it('shows its decisions, in every role or in one, which the backend knows', async () => {
    const { address } = render();
    const decisions = await section('What we decide, worst first (2)');
    expect(
      within(decisions)
        .getAllByRole('row')
        .slice(1)
        .map(row => row.querySelectorAll('th, td')[1].textContent),
    ).toEqual(['Handed over to', 'Accountable, Handed over to']);
    await userEvent.selectOptions(
      within(decisions).getByRole('combobox', { name: 'Role' }),
      'Accountable',
    );
    await waitFor(() =>
      expect(within(decisions).getAllByRole('row')).toHaveLength(2),
    );
    expect(askedDecisions).toEqual([
      {
        party: ACCOUNTS,
        below: 'true',
        role: 'accountable',
        cursor: undefined,
        limit: 20,
      },
    ]);
    expect(address()).toBe(`${PATH}?role=accountable`);
  });

  it('lists what it operates with titles, role and tier, filtered by the backend', async () => {
    const { address } = render();
    const operates = await section('What we operate, worst first (2)');
    const [, first] = within(operates).getAllByRole('row');
    expect(first).toHaveTextContent(
      /Account servicecomponentOwner, SupportAccountstier-1.*2 errors1 note/,
    );
    await userEvent.selectOptions(
      within(operates).getByRole('combobox', { name: 'Its role' }),
      'Triage',
    );
    await userEvent.type(within(operates).getByLabelText('Words'), 'port');
    await waitFor(() =>
      expect(askedEntities.slice(-1)).toEqual([
        {
          party: ACCOUNTS,
          below: 'true',
          role: 'triage',
          q: 'port',
          sort: '-findings',
          limit: 20,
          cursor: undefined,
        },
      ]),
    );
    expect(address()).toBe(`${PATH}?entities.role=triage&entities.q=port`);
    await waitFor(() =>
      expect(within(operates).getAllByRole('row')[1]).toHaveTextContent(
        'portalapiTriageportalNone',
      ),
    );
  });

  it('says how each stands as every other page does, and that one is in order only where all of it is', async () => {
    team = {
      ...teamAnswer,
      entities: whole<EntityRow>([
        {
          ...portal,
          standing: {
            state: 'wrong',
            own: NOTHING,
            parts: { ...NOTHING, error: 1 },
          },
        },
        portal,
      ]),
    };
    render();
    const operates = await section('What we operate, worst first (2)');
    const [, modelOnly, fine] = within(operates).getAllByRole('row');
    expect(modelOnly).toHaveTextContent(/1 error$/);
    expect(modelOnly).toHaveTextContent('none of its own');
    expect(fine).not.toHaveTextContent('error');
  });

  it('shows an owner that is no reference as it is written, and links nowhere', async () => {
    team = {
      ...teamAnswer,
      entities: whole([{ ...portal, owner: '"jane@example.com"' }]),
    };
    render();
    const operates = await section('What we operate, worst first (1)');
    const [, row] = within(operates).getAllByRole('row');
    expect(row).toHaveTextContent('"jane@example.com", which is no reference');
    expect(within(row).getAllByRole('link')).toHaveLength(1);
  });

  it('sets what the team carries against what everybody carries', async () => {
    api.load = withParties(unevenLoad, unevenLoad.parties.items.slice(0, 2));
    render();
    const load = await section('Our load against that of all');
    expect(load).toHaveTextContent(
      'Share of all posts90% (18 of 20)evenly spread over 3 parties it would be 33%',
    );
    expect(load).toHaveTextContent('Stops without it8 decisions');
    expect(load).toHaveTextContent('Queues3');
    expect(
      within(load).getByRole('link', { name: 'Compare it with the others' }),
    ).toHaveAttribute('href', '/operating-model/load');
    const parts = within(load).getByRole('table', { name: 'Each group' });
    await userEvent.click(
      within(parts).getByRole('button', { name: 'Deputy for' }),
    );
    await waitFor(() =>
      expect(within(parts).getAllByRole('rowheader')[0]).toHaveTextContent(
        'Identity',
      ),
    );
  });

  it('leaves the groups below out with the switch, and keeps that in the address', async () => {
    const { address } = render();
    await section('Our load against that of all');
    const below = screen.getByRole('checkbox', {
      name: 'With the groups below',
    });
    expect(below).toBeChecked();
    below.focus();
    await userEvent.keyboard(' ');
    await waitFor(() => expect(asked[1]).toEqual([ACCOUNTS, {}]));
    expect(address()).toBe(`${PATH}?below=false`);
    await waitFor(() =>
      expect(
        screen.queryByRole('table', { name: 'Each group' }),
      ).not.toBeInTheDocument(),
    );
  });

  it('says of a team that nothing names how it comes to be named', async () => {
    const { sum, concentration, parties } = withParties(unevenLoad, []);
    team = {
      ...teamAnswer,
      decisions: whole([]),
      entities: whole([]),
      load: { sum, concentration, parties },
    };
    render(`${PATH}?below=false`);
    const empty = await section('Nothing names this team yet');
    expect(empty).toHaveTextContent('The groups below it are left out.');
    expect(empty).toHaveTextContent(
      'operating-model.io/support-owner: group:default/accounts',
    );
    expect(sections()).toHaveLength(1);
  });

  it('says so where only components name the team', async () => {
    const { sum, concentration, parties } = withParties(unevenLoad, [
      loadOf({ ...ana, state: 'known' }, { components: [{ entities: 2 }] }),
    ]);
    team = {
      ...teamAnswer,
      decisions: whole([]),
      queues: some([]),
      onCall: some([]),
      due: some([]),
      load: { sum, concentration, parties },
    };
    render();
    expect(await section('What we decide, worst first (0)')).toHaveTextContent(
      'It has no role in any decision.',
    );
    expect(await section('On call now and next')).toHaveTextContent(
      'It owns no rotation, and no rotation answers for what it owns.',
    );
    expect(await section('What is due (0)')).toHaveTextContent(
      'Nothing has a date.',
    );
    expect(
      screen.queryByRole('region', { name: /^Queues/ }),
    ).not.toBeInTheDocument();
  });

  it.each([
    [404, 'Either this group is not in the catalog any more'],
    [503, 'The catalog cannot be read'],
  ])('explains a %i and tries again', async (status, text) => {
    const before = team;
    team = answerError(status, 'The catalog cannot be read');
    render();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(text);

    team = before;
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(await section('What fails of ours (2)')).toBeInTheDocument();
  });
});

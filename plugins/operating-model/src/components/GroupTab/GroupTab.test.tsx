import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ana, NOW } from '../../__testUtils__/entityAnswers';
import {
  loadOf,
  unevenLoad,
  withParties,
} from '../../__testUtils__/loadAnswers';
import { lockDecision, lockRow } from '../../__testUtils__/mapAnswers';
import { some, whole } from '../../__testUtils__/pages';
import { section } from '../../__testUtils__/section';
import { stopClock } from '../../__testUtils__/stopClock';
import {
  serviceFinding,
  teamAnswer,
  teamRotation,
} from '../../__testUtils__/teamAnswers';
import { answerError } from '../../__testUtils__/TestOperatingModelApi';
import { PATH, renderGroupTab } from './__testUtils__/renderGroupTab';
import { TeamApi } from './__testUtils__/TeamApi';
import { ACCOUNTS, NOTHING } from './__testUtils__/teamEntities';

/** The cards of the page; Backstage has a region of its own. */
const sections = () =>
  screen.getAllByRole('region').filter(({ tagName }) => tagName === 'SECTION');

describe('GroupTab', () => {
  let api: TeamApi;

  beforeEach(() => {
    stopClock(NOW);
    api = new TeamApi();
  });

  afterEach(() => jest.useRealTimers());

  it('asks once, and shows what fails first, then who is on call, what is due, and the rest', async () => {
    renderGroupTab(api);
    await section(/^What fails of ours/);
    expect(api.askedTeams).toEqual([[ACCOUNTS, { below: 'true' }]]);
    expect([api.askedEntities, api.askedDecisions]).toEqual([[], []]);
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
    const { address } = renderGroupTab(api);
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
    api.team = {
      ...teamAnswer,
      failing: {
        ...teamAnswer.failing,
        items: [serviceFinding],
        totalItems: 57,
      },
    };
    renderGroupTab(api);
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
    api.team = {
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
    renderGroupTab(api);
    const failing = await section('What fails of ours (0)');
    expect(failing.textContent?.replace('What fails of ours (0)', '')).toMatch(
      text,
    );
  });

  it('says who is on call now and next, and where that is not known', async () => {
    api.team = {
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
    renderGroupTab(api);
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
    renderGroupTab(api);
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
    api.team = {
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
    renderGroupTab(api);
    expect(await section('What is due (1)')).toHaveTextContent(
      '14 days ago: overdueLook again at Cloud Suite operating model',
    );
  });

  it('says of a team that nothing names how it comes to be named', async () => {
    const { sum, concentration, parties } = withParties(unevenLoad, []);
    api.team = {
      ...teamAnswer,
      decisions: whole([]),
      entities: whole([]),
      load: { sum, concentration, parties },
    };
    renderGroupTab(api, `${PATH}?below=false`);
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
    api.team = {
      ...teamAnswer,
      decisions: whole([]),
      queues: some([]),
      onCall: some([]),
      due: some([]),
      load: { sum, concentration, parties },
    };
    renderGroupTab(api);
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
    const before = api.team;
    api.team = answerError(status, 'The catalog cannot be read');
    renderGroupTab(api);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(text);

    api.team = before;
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(await section('What fails of ours (2)')).toBeInTheDocument();
  });
});

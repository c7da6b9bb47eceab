import type { Entity } from '@backstage/catalog-model';
import { AsyncEntityProvider } from '@backstage/plugin-catalog-react';
import type {
  EntityListQuery,
  EntityRow,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ana, bo, cloudOnCall, NOW } from '../../__testUtils__/entityAnswers';
import {
  accountsParty,
  identityParty,
  loadOf,
  unevenLoad,
  withParties,
} from '../../__testUtils__/loadAnswers';
import {
  lockDecision,
  lockRow,
  modelPage,
  refundRow,
} from '../../__testUtils__/mapAnswers';
import { cloudNow, goodModel, partsOf } from '../../__testUtils__/modelAnswers';
import { renderOnMapPage } from '../../__testUtils__/renderOnMapPage';
import { standing } from '../../__testUtils__/standing';
import { stopClock } from '../../__testUtils__/stopClock';
import {
  answerError,
  TestOperatingModelApi,
} from '../../__testUtils__/TestOperatingModelApi';
import { GroupTab } from './GroupTab';

const ACCOUNTS = 'group:default/accounts';
const PATH = '/catalog/default/group/accounts/operating-model';

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
  supportTier: { state: 'valid', id: 'tier-1' },
  standing: standing({ error: 2, info: 1 }),
  codes: [],
  evaluatedAt: NOW,
};
const portal: EntityRow = {
  ...service,
  entityRef: 'api:default/portal',
  kind: 'api',
  title: undefined,
  owner: 'group:default/portal',
  supportTier: { state: 'missing' },
  standing: standing(),
};

/** What the team and a group below it carry, of all that {@link unevenLoad} counts. */
const teamLoad = withParties(unevenLoad, unevenLoad.parties.items.slice(0, 2));
const aloneLoad = withParties(unevenLoad, unevenLoad.parties.items.slice(0, 1));
const consultedRow = {
  ...lockRow,
  id: 'close',
  question: 'May this account be closed?',
  accountable: [{ ...accountsParty, entityRef: 'group:default/other' }],
  deputy: undefined,
  roles: {
    responsible: [],
    consulted: [ACCOUNTS, 'group:default/other'],
    informed: ['group:default/identity'],
    handoff: 'group:default/other',
  },
};
/** A decision that the team only takes over from others. */
const takenOverRow = {
  ...refundRow,
  roles: { ...refundRow.roles, handoff: 'group:default/identity' },
};

const section = (name: string | RegExp) =>
  screen.findByRole('region', { name }, { timeout: 5_000 });

describe('GroupTab', () => {
  let api: TestOperatingModelApi;
  let askedEntities: EntityListQuery[];

  const render = (path = PATH) =>
    renderOnMapPage(
      <AsyncEntityProvider entity={group} loading={false}>
        <GroupTab />
      </AsyncEntityProvider>,
      { api, path },
    );

  beforeEach(() => {
    stopClock(NOW);
    askedEntities = [];
    api = new TestOperatingModelApi();
    api.load = teamLoad;
    api.models = modelPage;
    const { queues, rotations } = goodModel.parts;
    api.model = {
      ...goodModel,
      parts: partsOf({
        rotations: [
          { ...rotations.items[0], owner: ACCOUNTS },
          { ...rotations.items[0], id: 'other', title: 'Not theirs' },
        ],
        queues: [
          { ...queues.items[0], deputy: ACCOUNTS },
          { id: 'exports', title: 'Exports', issueClasses: [] },
        ],
      }),
    };
    api.onListDecisions = () => ({
      items: [takenOverRow, lockRow, consultedRow],
      totalItems: 3,
      pageInfo: {},
    });
    api.onListEntities = query => {
      askedEntities.push(query);
      return { items: [service, portal], totalItems: 2, pageInfo: {} };
    };
  });

  afterEach(() => jest.useRealTimers());

  it('sets what the team carries against what everybody carries', async () => {
    render();
    expect(
      await screen.findByRole('heading', { name: 'What Accounts operates' }),
    ).toBeInTheDocument();
    const load = await section('Its load');
    expect(load).toHaveTextContent(
      'Share of all posts90% (18 of 20)evenly spread over 3 parties it would be 33%',
    );
    expect(load).toHaveTextContent('Stops without it8 decisions');
    expect(load).toHaveTextContent('Clarity80% (12 of 15)');
    expect(load).toHaveTextContent('Accountable for15 decisions');
    expect(load).toHaveTextContent('Deputy for4 decisions');
    expect(load).toHaveTextContent('Other rolesnamed 3 times');
    expect(load).toHaveTextContent('Queues3');
    expect(load).toHaveTextContent('Rotations2');
    expect(load).toHaveTextContent('Components owned16');
    expect(
      within(load).getByRole('link', { name: 'Compare it with the others' }),
    ).toHaveAttribute('href', '/operating-model/load');

    const parts = within(load).getByRole('table', { name: 'Each group' });
    expect(
      within(parts)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Accounts', 'Identity']);
    await userEvent.click(
      within(parts).getByRole('button', { name: 'Deputy for' }),
    );
    await waitFor(() =>
      expect(within(parts).getAllByRole('rowheader')[0]).toHaveTextContent(
        'Identity',
      ),
    );
  });

  it('shows its decisions, worst first, in every role or in one', async () => {
    const asked: unknown[] = [];
    const answer = api.onListDecisions({});
    api.onListDecisions = query => {
      asked.push(query);
      return answer;
    };
    const { address } = render();
    const decisions = await section('Decisions, worst first (3)');
    expect(asked).toEqual([{ party: ACCOUNTS, below: 'true', limit: 200 }]);
    expect(
      within(decisions)
        .getAllByRole('row')
        .slice(1)
        .map(row => row.querySelectorAll('th, td')[1].textContent),
    ).toEqual([
      'Handed over to',
      'Accountable, Handed over to',
      // Consulted is the team, informed the group below it.
      'Consulted, Informed',
    ]);
    expect(
      within(decisions).getByRole('link', { name: 'See them all' }),
    ).toHaveAttribute(
      'href',
      '/operating-model/decisions?party=group%3Adefault%2Faccounts&below=true',
    );

    const role = within(decisions).getByRole('combobox', { name: 'Role' });
    for (const [name, rows] of Object.entries({
      'Handed over to': 2,
      Informed: 1,
      Accountable: 1,
    })) {
      await userEvent.selectOptions(role, name);
      expect([name, within(decisions).getAllByRole('row').length]).toEqual([
        name,
        rows + 1,
      ]);
    }
    expect(address()).toBe(`${PATH}?role=accountable`);
    await userEvent.selectOptions(role, 'Deputy');
    expect(decisions).toHaveTextContent('None of them with this role.');
  });

  it('opens a decision beside the page', async () => {
    api.decision = lockDecision;
    const { address } = render();
    await userEvent.click(
      await screen.findByRole('link', { name: lockRow.question }),
    );
    expect(
      await screen.findByRole('complementary', { name: lockRow.question }),
    ).toBeInTheDocument();
    expect(address()).toBe(
      `${PATH}?decision=operatingmodel%3Adefault%2Fcloud-suite%2Faccount-lock`,
    );
  });

  it('names its queues and rotations, and who is on call', async () => {
    render();
    const queues = await section('Queues (1)');
    expect(queues).toHaveTextContent(
      'Billingdeputy in Cloud Suite operating modelA customer disputes a bill · refund · first look within 4 hr',
    );
    expect(
      within(queues).getByRole('link', { name: /Cloud Suite/ }),
    ).toHaveAttribute('href', '/catalog/default/operatingmodel/cloud-suite');
    const rotations = await section('Rotations (1)');
    expect(rotations).toHaveTextContent(
      'Cloud on callaround the clock · #cloud-oncall in Cloud Suite operating modelOn call now: Ana Ruiz',
    );
    expect(rotations).not.toHaveTextContent('Not theirs');
  });

  it('lists what it has a role in with tiers and findings, a page at a time', async () => {
    api.onListEntities = query => {
      askedEntities.push(query);
      return query.cursor
        ? { items: [portal], totalItems: 51, pageInfo: { prevCursor: 'back' } }
        : {
            items: Array.from({ length: 50 }, (_, index) => ({
              ...service,
              entityRef: `component:default/service-${index}`,
              title: `Service ${index}`,
            })),
            totalItems: 51,
            pageInfo: { nextCursor: 'more' },
          };
    };
    render();
    const components = await section(/^Components and what else .*\(51\)$/);
    expect(askedEntities).toEqual([
      { party: ACCOUNTS, below: 'true', sort: '-findings', limit: 50 },
    ]);
    const [, first] = within(components).getAllByRole('row');
    expect(first).toHaveTextContent(
      'Service 0componentaccountstier-13 of its own 2 errors1 note none of the model’s parts that it uses',
    );
    expect(within(first).getAllByRole('link')[0]).toHaveAttribute(
      'href',
      '/catalog/default/component/service-0/operating-model',
    );
    expect(components).toHaveTextContent('50 of 51');

    await userEvent.click(
      within(components).getByRole('button', { name: 'Next' }),
    );
    await waitFor(() =>
      expect(within(components).getAllByRole('row')[1]).toHaveTextContent(
        /^portalapiportalNoneNothing: neither of its own/,
      ),
    );
    expect(components).toHaveTextContent('1 of 51');
    expect(askedEntities[1]).toEqual({ ...askedEntities[0], cursor: 'more' });
  });

  it('counts what is wrong in the model of each apart, and says nothing is wrong of none that has either', async () => {
    api.onListEntities = () => ({
      items: [
        {
          ...service,
          standing: standing({ error: 2, info: 1 }, { warning: 1 }),
        },
        { ...portal, standing: standing({}, { error: 1 }) },
        {
          ...portal,
          title: 'Asked in vain',
          standing: standing({ unknown: 2 }),
        },
      ],
      totalItems: 3,
      pageInfo: {},
    });
    render();
    const components = await section(/^Components and what else .*\(3\)$/);
    const [, both, modelOnly, notKnown] =
      within(components).getAllByRole('row');
    expect(both).toHaveTextContent(
      /3 of its own 2 errors1 note 1 of the model’s parts that it uses 1 warning$/,
    );
    expect(modelOnly).toHaveTextContent(
      /none of its own 1 of the model’s parts that it uses 1 error$/,
    );
    expect(notKnown).toHaveTextContent(
      /Not known: 2 questions could not be answered$/,
    );
    expect(components).not.toHaveTextContent('Nothing');
  });

  it('shows an owner that is no reference as it is written, and links nowhere', async () => {
    api.onListEntities = () => ({
      items: [{ ...portal, owner: '"jane@example.com"' }],
      totalItems: 1,
      pageInfo: {},
    });
    render();
    const components = await section(/^Components and what else .*\(1\)$/);
    const [, row] = within(components).getAllByRole('row');
    expect(row).toHaveTextContent('"jane@example.com", which is no reference');
    expect(within(row).getAllByRole('link')).toHaveLength(1);
  });

  it('names everybody who is on call in a rotation, and a rotation that decides', async () => {
    api.model = {
      ...goodModel,
      parts: partsOf(
        {
          rotations: [
            { ...goodModel.parts.rotations.items[0], owner: ACCOUNTS },
          ],
        },
        {
          ...goodModel.parts.rotations.names,
          rotations: { 'cloud-primary': { ...cloudNow, now: [ana, bo] } },
        },
      ),
    };
    api.onListDecisions = () => ({
      items: [
        { ...lockRow, accountable: [{ ...cloudOnCall, state: 'known' }] },
      ],
      totalItems: 1,
      pageInfo: {},
    });
    render();
    expect(await section('Rotations (1)')).toHaveTextContent(
      'On call now: Ana Ruiz@ana, Opens in a new windowBo Lind until Sat 6:00 PM',
    );
    const decisions = await section('Decisions, worst first (1)');
    expect(within(decisions).getAllByRole('row')[1]).toHaveTextContent(
      'Handed over toRotation Cloud on callon call now: Ana RuizBo Lind',
    );
  });

  it('names whoever is declared as no more than that where it is not known who is on call', async () => {
    const notKnown = 'The schedule is kept at PagerDuty';
    api.model = {
      ...goodModel,
      parts: partsOf(
        {
          rotations: [
            { ...goodModel.parts.rotations.items[0], owner: ACCOUNTS },
          ],
        },
        {
          ...goodModel.parts.rotations.names,
          rotations: { 'cloud-primary': { ...cloudNow, notKnown } },
        },
      ),
    };
    render();
    expect(await section('Rotations (1)')).toHaveTextContent(
      `On call now: Not known Declared: Ana Ruiz@ana, Opens in a new window${notKnown}`,
    );
  });

  it('leaves the groups below out with the switch, and keeps that in the address', async () => {
    const { address } = render();
    await section('Its load');
    expect(api.askedLoad).toEqual([
      { party: ACCOUNTS, below: 'true', limit: 200 },
    ]);

    api.load = aloneLoad;
    const below = screen.getByRole('checkbox', {
      name: 'With the groups below',
    });
    expect(below).toBeChecked();
    below.focus();
    await userEvent.keyboard(' ');
    await waitFor(() =>
      expect(
        screen.getByRole('region', { name: 'Its load' }),
      ).toHaveTextContent('60% (12 of 20)'),
    );
    expect(below).not.toBeChecked();
    expect(address()).toBe(`${PATH}?below=false`);
    expect(api.askedLoad[1]).toEqual({ party: ACCOUNTS, limit: 200 });
    expect(askedEntities[1]).toEqual({
      party: ACCOUNTS,
      sort: '-findings',
      limit: 50,
    });
    expect(
      screen.queryByRole('table', { name: 'Each group' }),
    ).not.toBeInTheDocument();
  });

  it('says how many of very many decisions it shows', async () => {
    api.onListDecisions = () => ({
      items: Array.from({ length: 60 }, (_, index) => ({
        ...refundRow,
        id: `refund-${index}`,
        question: `Refund ${index}?`,
      })),
      totalItems: 431,
      pageInfo: { nextCursor: 'more' },
    });
    const { address } = render();
    const decisions = await section('Decisions, worst first (431)');
    expect(decisions).toHaveTextContent('These are the 60 worst of 431.');
    expect(within(decisions).getAllByRole('row')).toHaveLength(51);
    await userEvent.click(
      within(decisions).getByRole('button', { name: 'Next' }),
    );
    await waitFor(() =>
      expect(within(decisions).getAllByRole('row')).toHaveLength(11),
    );
    expect(address()).toContain('decisions.cursor=50');
    // Another role starts at its first page.
    await userEvent.selectOptions(
      within(decisions).getByRole('combobox', { name: 'Role' }),
      'Handed over to',
    );
    expect(address()).toBe(`${PATH}?role=handoff`);
  });

  it('says of a team that nothing names how it comes to be named', async () => {
    api.load = withParties(unevenLoad, []);
    api.onListDecisions = () => ({ items: [], totalItems: 0, pageInfo: {} });
    api.onListEntities = () => ({ items: [], totalItems: 0, pageInfo: {} });
    render(`${PATH}?below=false`);
    const empty = await section('Nothing names this team yet');
    expect(empty).toHaveTextContent('The groups below it are left out.');
    expect(empty).toHaveTextContent(
      'operating-model.io/support-owner: group:default/accounts',
    );
    expect(
      screen.getByRole('checkbox', { name: 'With the groups below' }),
    ).not.toBeChecked();
    expect(
      screen.queryByRole('region', { name: 'Its load' }),
    ).not.toBeInTheDocument();
  });

  it('says so where only components name the team', async () => {
    api.load = withParties(unevenLoad, [
      loadOf(identityParty, { components: [{ entities: 2 }] }),
    ]);
    api.onListDecisions = () => ({ items: [], totalItems: 0, pageInfo: {} });
    render();
    expect(await section('Decisions, worst first (0)')).toHaveTextContent(
      'It has no role in any decision.',
    );
    expect(await section('Its load')).toHaveTextContent(
      'Stops without itNothing',
    );
    expect(
      screen.queryByRole('region', { name: /^Queues/ }),
    ).not.toBeInTheDocument();
  });

  it.each([
    [404, 'Either this group is not in the catalog any more'],
    [503, 'The catalog cannot be read'],
  ])('explains a %i and tries again', async (status, text) => {
    api.load = answerError(status, 'The catalog cannot be read');
    render();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(text);

    api.load = teamLoad;
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(await section('Its load')).toBeInTheDocument();
  });
});

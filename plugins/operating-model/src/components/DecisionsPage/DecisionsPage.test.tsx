import type { DecisionListQuery } from '@cloud-suite/backstage-plugin-operating-model-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cloudOnCall, NOW } from '../../__testUtils__/entityAnswers';
import {
  coverageAnswer,
  decisionPage,
  lockDecision,
  lockRow,
  MODEL,
  modelPage,
} from '../../__testUtils__/mapAnswers';
import { renderOnMapPage } from '../../__testUtils__/renderOnMapPage';
import { stopClock } from '../../__testUtils__/stopClock';
import {
  answerError,
  TestOperatingModelApi,
} from '../../__testUtils__/TestOperatingModelApi';
import { DecisionsPage } from './DecisionsPage';

const PATH = '/operating-model/decisions';
const PATIENCE = { timeout: 5_000 };
const NOTHING = { items: [], totalItems: 0, pageInfo: {} };
const LOCK = 'May this account be locked?';
const REFUND = 'Does this customer get a refund?';

describe('DecisionsPage', () => {
  let api: TestOperatingModelApi;
  let asked: DecisionListQuery[];

  beforeEach(() => {
    stopClock(NOW);
    asked = [];
    api = new TestOperatingModelApi();
    api.models = modelPage;
    api.coverage = coverageAnswer;
    api.decision = lockDecision;
    api.onListDecisions = query => {
      asked.push(query);
      return decisionPage;
    };
  });

  afterEach(() => jest.useRealTimers());

  const open = (query = '') =>
    renderOnMapPage(<DecisionsPage />, { api, path: `${PATH}${query}` });
  const row = (question: string) =>
    screen.findByRole(
      'row',
      { name: new RegExp(question.slice(0, -1)) },
      PATIENCE,
    );
  const last = () => asked[asked.length - 1];

  it('shows each decision with who makes it, when, and how clear it is', async () => {
    open();
    const lock = await row(LOCK);
    expect(lock).toHaveTextContent('Account lifecycle');
    expect(
      within(lock).getByRole('link', { name: 'Accounts' }),
    ).toHaveAttribute('href', '/catalog/default/group/accounts');
    expect(lock).toHaveTextContent('Ana Ruiz');
    expect(lock).toHaveTextContent('Weeklynext Mon, Nov 30');
    expect(
      within(lock).getByRole('img', {
        name: 'Owner: clear, Deputy: clear, Handoff: clear, Cadence: clear, Surfaces: unverified',
      }),
    ).toBeInTheDocument();
    expect(lock).toHaveTextContent(/none$/);

    const refund = await row(REFUND);
    expect(refund).toHaveTextContent('Support a group without people');
    expect(refund).toHaveTextContent(
      'group:default/billing not known to the catalog',
    );
    expect(
      within(refund).queryByRole('link', { name: /billing/ }),
    ).not.toBeInTheDocument();
    expect(refund).toHaveTextContent('1 error2 warnings');
    expect(screen.getByText('2 decisions')).toBeInTheDocument();

    const marks = within(refund).getByRole('img', {
      name: /Owner: ambiguous, Deputy: absent/,
    });
    within(refund).getByRole('link', { name: 'Support' }).focus();
    await userEvent.tab();
    expect(marks).toHaveFocus();
    await userEvent.hover(marks);
    expect(await screen.findByRole('tooltip', {}, PATIENCE)).toHaveTextContent(
      'Owner: ambiguous',
    );
  });

  it('asks what a deep link says, and shows each filter with its name', async () => {
    open(
      `?model=${MODEL}&area=billing&areaKind=support&party=group:default/accounts&below=true&gap=owner:absent&cadence=none&q=refund&entityRef=system:default/billing&sort=-next&cursor=page2`,
    );
    await row(LOCK);
    expect(last()).toEqual({
      model: [MODEL],
      area: ['billing'],
      areaKind: ['support'],
      party: ['group:default/accounts'],
      below: 'true',
      gap: ['owner:absent'],
      cadence: ['none'],
      q: 'refund',
      entityRef: 'system:default/billing',
      sort: '-next',
      cursor: 'page2',
    });
    expect(await screen.findByLabelText('Suite')).toHaveDisplayValue(
      'Cloud Suite operating model',
    );
    expect(screen.getByLabelText('Area')).toHaveDisplayValue('Billing');
    expect(screen.getByLabelText('Kind of area')).toHaveDisplayValue('Support');
    expect(screen.getByLabelText('Gap')).toHaveDisplayValue('Owner: absent');
    expect(screen.getByLabelText('Cadence')).toHaveDisplayValue('None written');
    expect(screen.getByLabelText('Words')).toHaveValue('refund');
    expect(screen.getByLabelText('and groups below')).toBeChecked();
    expect(screen.getByLabelText('Sorted by')).toHaveDisplayValue(
      'Next date, latest first',
    );
    expect(
      screen.getByRole('group', { name: 'Active filters' }),
    ).toHaveTextContent(
      'Party in any role: Accounts and groups below' +
        'Gap: Owner: absentCadence: None writtenConcerns: system billing',
    );
  });

  it('keeps filters in the address, starts at the first page again, and takes them away', async () => {
    const { address } = open('?cursor=page2');
    await row(LOCK);

    await userEvent.selectOptions(screen.getByLabelText('Gap'), 'deputy');
    expect(address()).toBe(`${PATH}?gap=deputy`);
    await userEvent.selectOptions(
      screen.getByLabelText('Sorted by'),
      'Question, A to Z',
    );
    expect(address()).toBe(`${PATH}?gap=deputy&sort=name`);

    // Found by part of the title, chosen with the keyboard.
    const party = screen.getByRole('combobox', { name: 'Party in any role' });
    await userEvent.type(party, 'ccou');
    expect(last().party).toBeUndefined();
    await screen.findByRole('option', { name: /Accounts/ }, PATIENCE);
    expect(screen.queryByRole('option', { name: /Ana/ })).toBeNull();
    await userEvent.type(party, '{Enter}');
    await userEvent.click(screen.getByLabelText('and groups below'));
    await waitFor(() =>
      expect(last()).toEqual({
        gap: ['deputy'],
        party: ['group:default/accounts'],
        below: 'true',
        sort: 'name',
        cursor: undefined,
      }),
    );

    await userEvent.click(
      screen.getByRole('button', {
        name: 'Remove the filter Gap: Deputy: any gap',
      }),
    );
    expect(address()).toBe(
      `${PATH}?sort=name&party=group%3Adefault%2Faccounts&below=true`,
    );
    expect(party).toHaveValue('Accounts');
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(address()).toBe(`${PATH}?sort=name`);
    expect(party).toHaveValue('');
  });

  it('narrows to what a party is in the decision, and says so where parties cannot be looked up', async () => {
    const { address } = open('?party=user:default/ana');
    await row(LOCK);
    await userEvent.selectOptions(screen.getByLabelText('As what'), 'deputy');
    await waitFor(() =>
      expect(last()).toMatchObject({
        party: ['user:default/ana'],
        role: ['deputy'],
      }),
    );
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Remove the filter Party in any role: Ana Ruiz',
      }),
    );
    expect(address()).toBe(PATH);
    expect(screen.queryByLabelText('As what')).not.toBeInTheDocument();
  });

  it('says so where parties cannot be looked up', async () => {
    const away = async () => {
      throw answerError(503, 'The catalog is away');
    };
    renderOnMapPage(<DecisionsPage />, {
      api,
      path: PATH,
      catalog: { queryEntities: away, getEntitiesByRefs: away },
    });
    await row(LOCK);
    await userEvent.click(
      screen.getByRole('combobox', { name: 'Party in any role' }),
    );
    expect(
      await screen.findByText(
        'Nobody can be looked up at the moment: The catalog is away',
        {},
        PATIENCE,
      ),
    ).toBeInTheDocument();
  });

  it('sorts by the head of a column with the keyboard, turns round, and keeps that in the address', async () => {
    const { address } = open('?cursor=page2');
    await row(LOCK);
    const head = (name: string) => screen.getByRole('columnheader', { name });
    const press = (name: string) =>
      userEvent.click(within(head(name)).getByRole('button'));
    expect(head('How clear')).toHaveAttribute('aria-sort', 'descending');

    within(head('Accountable')).getByRole('button').focus();
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe(`${PATH}?sort=accountable`);
    await waitFor(() => expect(last().sort).toBe('accountable'));
    expect(head('Accountable')).toHaveAttribute('aria-sort', 'ascending');
    expect(head('How clear')).toHaveAttribute('aria-sort', 'none');
    await press('Accountable');
    expect(address()).toBe(`${PATH}?sort=-accountable`);
    expect(head('Accountable')).toHaveAttribute('aria-sort', 'descending');

    await press('Findings');
    expect(address()).toBe(`${PATH}?sort=findings`);
    expect(head('Findings')).toHaveAttribute('aria-sort', 'descending');
    await press('How clear');
    expect(address()).toBe(PATH);
  });

  it('searches once the words are written, without a step of the history for each letter', async () => {
    const { address } = open();
    await row(LOCK);
    const before = asked.length;
    await userEvent.type(screen.getByLabelText('Words'), 'lock ');
    await waitFor(() => expect(address()).toBe(`${PATH}?q=lock`));
    await waitFor(() => expect(last().q).toBe('lock'));
    expect(asked).toHaveLength(before + 1);
    expect(screen.getByLabelText('Words')).toHaveValue('lock ');
  });

  it('turns pages, and keeps the rows in view until the next ones are there', async () => {
    let answerNext = () => {};
    api.onListDecisions = ({ cursor }) =>
      cursor
        ? {
            items: [lockRow],
            totalItems: 51,
            pageInfo: { prevCursor: 'page1' },
          }
        : {
            items: decisionPage.items.slice(0, 1),
            totalItems: 51,
            pageInfo: { nextCursor: 'page2' },
          };
    const listDecisions = api.listDecisions.bind(api);
    api.listDecisions = async query => {
      if (query?.cursor) {
        await new Promise<void>(resolve => {
          answerNext = resolve;
        });
      }
      return listDecisions(query);
    };
    const { address } = open();
    await row(REFUND);
    expect(screen.getByText('51 decisions')).toBeInTheDocument();
    const pages = within(
      screen.getByRole('navigation', { name: 'Pages of: Decisions' }),
    );
    expect(pages.getByRole('button', { name: 'Previous' })).toBeDisabled();

    await userEvent.click(pages.getByRole('button', { name: 'Next' }));
    expect(address()).toBe(`${PATH}?cursor=page2`);
    expect(screen.getByRole('row', { name: /refund/ })).toBeInTheDocument();
    expect(screen.getByRole('table').closest('[aria-busy]')).toHaveAttribute(
      'aria-busy',
      'true',
    );
    answerNext();
    await row(LOCK);
    expect(screen.queryByRole('row', { name: /refund/ })).toBeNull();
    expect(pages.getByRole('button', { name: 'Next' })).toBeDisabled();
  });

  it('opens a decision beside the list, and gives the focus back', async () => {
    const { address } = open('?gap=owner');
    const link = within(await row(LOCK)).getByRole('link', { name: LOCK });
    link.focus();
    await userEvent.keyboard('{Enter}');
    expect(address()).toBe(
      `${PATH}?gap=owner&decision=${encodeURIComponent(
        `${MODEL}/account-lock`,
      )}`,
    );

    const panel = await screen.findByRole(
      'complementary',
      { name: LOCK },
      PATIENCE,
    );
    expect(panel).toContainElement(document.activeElement as HTMLElement);
    expect(await row(REFUND)).toBeInTheDocument();

    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    expect(address()).toBe(`${PATH}?gap=owner`);
    expect(link).toHaveFocus();
  });

  it('shows everything about the decision that the address names', async () => {
    open(`?decision=${MODEL}/account-lock`);
    const panel = await screen.findByRole(
      'complementary',
      { name: LOCK },
      PATIENCE,
    );
    expect(panel).toHaveTextContent('AreaAccount lifecycle');
    expect(panel).toHaveTextContent('ModelCloud Suite operating model');
    expect(panel).toHaveTextContent(
      'AccountableAccounts known to the catalogaccounts@cloud.example',
    );
    expect(panel).toHaveTextContent('DeputyAna Ruiz known to the catalog@ana');
    expect(panel).toHaveTextContent(
      'ResponsibleSupport a group without people',
    );
    expect(panel).toHaveTextContent(
      'Informedgroup:default/billing not known to the catalog',
    );
    expect(panel).not.toHaveTextContent('Consulted');
    expect(panel).toHaveTextContent(
      'CadenceWeeklyNext datesMon, Nov 30 · in 6 daysMon, Dec 7 · in 13 daysdates in America/Los_Angeles',
    );
    expect(panel).toHaveTextContent(
      'WhenThe account stays locked for a dayThrough#accountsAcknowledged within4 hr',
    );
    expect(panel).toHaveTextContent('unverifiedRunbook · https://docs.example');
    expect(panel).toHaveTextContent('An account is locked account-locked');
    expect(panel).toHaveTextContent('Applies todomain cloud-suite');

    await userEvent.click(within(panel).getByRole('button', { name: /Fix/ }));
    expect(panel).toHaveTextContent('responsible: [group:default/accounts]');
    expect(panel).toHaveTextContent('operating-model.yaml');
    expect(
      within(panel).getByRole('link', { name: /Edit it in the browser/ }),
    ).toHaveAttribute('href', 'https://git.example/edit/operating-model.yaml');
  });

  it('shows a rotation that decides, with who is on call in it', async () => {
    const rotation = { ...cloudOnCall, state: 'known' as const };
    const lost = { ...cloudOnCall, state: 'empty' as const, now: [] };
    api.onListDecisions = () => ({
      ...decisionPage,
      items: [{ ...lockRow, accountable: [rotation], deputy: lost }],
    });
    api.decision = { ...lockDecision, accountable: [rotation], deputy: lost };
    open(`?decision=${MODEL}/account-lock`);
    expect(await row(LOCK)).toHaveTextContent(
      'Rotation Cloud on callon call now: Ana RuizBo LindRotation Cloud on call a rotation without peoplenobody is on call now',
    );
    expect(
      await screen.findByRole('complementary', { name: LOCK }, PATIENCE),
    ).toHaveTextContent(
      'AccountableRotation Cloud on call a rotation of the model#cloud-oncall · on call now: Ana Ruiz@ana, Opens in a new windowBo Lind',
    );
  });

  it('says of each surface whether it was seen to be there, and why not', async () => {
    const [surface] = lockDecision.surfaces;
    api.decision = {
      ...lockDecision,
      surfaces: [
        { ...surface, state: 'operational', seenAt: '2026-11-24T09:00:00Z' },
        { ...surface, id: 'b', state: 'drifted', reason: 'A link is gone' },
        { ...surface, id: 'c', state: 'aspirational' },
        { ...surface, id: 'd', state: 'unknown', reason: 'It timed out' },
        { ...surface, id: 'e', state: 'unverified' },
      ],
    };
    open(`?decision=${MODEL}/account-lock`);
    const surfaces = await screen.findByRole(
      'region',
      { name: 'Surfaces' },
      PATIENCE,
    );
    const items = within(surfaces).getAllByRole('listitem');
    for (const [index, words] of [
      /operationalRunbook .* · looked at Tue 9:00 AM$/,
      /driftedRunbook .*A link is gone$/,
      /aspirationalRunbook /,
      /not knownRunbook .*It timed out$/,
      /unverifiedRunbook /,
    ].entries()) {
      expect(items[index]).toHaveTextContent(words);
      expect(items[index].querySelector('svg')).toBeInTheDocument();
    }
  });

  it('says why a decision cannot be shown, and shows the list all the same', async () => {
    api.decision = answerError(404, 'no such decision');
    open(`?decision=${MODEL}/gone`);
    const panel = await screen.findByRole('complementary', {
      name: 'Decision',
    });
    expect(
      await within(panel).findByRole('alert', {}, PATIENCE),
    ).toHaveTextContent('The model has no such decision any more');
    await row(LOCK);

    api.decision = {
      ...lockDecision,
      id: 'gone',
      handoff: { none: 'It is rare' },
    };
    await userEvent.click(
      within(panel).getByRole('button', { name: 'Try again' }),
    );
    expect(
      await within(panel).findByText('It ends here: It is rare'),
    ).toBeInTheDocument();
    await userEvent.click(within(panel).getByRole('button', { name: 'Close' }));
    expect(panel).not.toBeInTheDocument();
  });

  it('says what to write where there is no model at all', async () => {
    api.onListDecisions = () => NOTHING;
    api.models = NOTHING;
    open();
    const noModel = await screen.findByRole(
      'region',
      { name: 'There is no operating model yet' },
      PATIENCE,
    );
    expect(noModel).toHaveTextContent('kind: OperatingModel');
    expect(noModel).toHaveTextContent('docs/operating-model-kind.md');
  });

  it('leads to the models where none of them names a decision', async () => {
    api.onListDecisions = () => NOTHING;
    open();
    const noDecision = await screen.findByRole(
      'region',
      { name: 'No decision is described yet' },
      PATIENCE,
    );
    expect(
      within(noDecision).getByRole('link', {
        name: 'Cloud Suite operating model',
      }),
    ).toHaveAttribute('href', '/catalog/default/operatingmodel/cloud-suite');
  });

  it('leads back from filters that match nothing', async () => {
    api.onListDecisions = ({ q }) => (q ? NOTHING : decisionPage);
    const { address } = open('?q=nothing');
    await screen.findByText('No decision matches these filters', {}, PATIENCE);
    const [, button] = screen.getAllByRole('button', { name: 'Clear filters' });
    await userEvent.click(button);
    await row(LOCK);
    expect(address()).toBe(PATH);
  });

  it('says why the list cannot be shown, and how to go on', async () => {
    const problem = answerError(400, 'gap must be an aspect');
    api.onListDecisions = () => problem;
    const { address } = open('?gap=none-such');
    expect(await screen.findByRole('alert', {}, PATIENCE)).toHaveTextContent(
      'gap must be an aspect',
    );
    api.onListDecisions = () => decisionPage;
    await userEvent.click(
      screen.getByRole('link', { name: 'Start again without filters' }),
    );
    await row(LOCK);
    expect(address()).toBe(PATH);
  });
});

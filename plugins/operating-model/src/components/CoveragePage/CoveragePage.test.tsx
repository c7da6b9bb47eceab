import { DECISION_ASPECTS } from '@cloud-suite/backstage-plugin-operating-model-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NOW } from '../../__testUtils__/entityAnswers';
import {
  coverageAnswer,
  emptyCoverage,
  MODEL,
  modelPage,
} from '../../__testUtils__/mapAnswers';
import { goodModel, partsOf } from '../../__testUtils__/modelAnswers';
import { whole } from '../../__testUtils__/pages';
import { renderOnMapPage } from '../../__testUtils__/renderOnMapPage';
import { stopClock } from '../../__testUtils__/stopClock';
import {
  answerError,
  TestOperatingModelApi,
} from '../../__testUtils__/TestOperatingModelApi';
import { CoveragePage } from './CoveragePage';

const PATH = '/operating-model/coverage';
const DECISIONS = '/operating-model/decisions';
const IN_MODEL = `model=${encodeURIComponent(MODEL)}`;
const PATIENCE = { timeout: 5_000 };

/** A section, found by its heading as a screen reader finds it. */
const section = (name: string) =>
  screen.findByRole('region', { name }, PATIENCE);

describe('CoveragePage', () => {
  let api: TestOperatingModelApi;

  beforeEach(() => {
    stopClock(NOW);
    api = new TestOperatingModelApi();
    api.models = modelPage;
    api.coverage = coverageAnswer;
  });

  afterEach(() => jest.useRealTimers());

  const open = (query = '') =>
    renderOnMapPage(<CoveragePage />, { api, path: `${PATH}${query}` });
  const lastAsked = () => api.askedCoverage[api.askedCoverage.length - 1];

  it('shows clarity with its formula and its inputs, and how it moved and why', async () => {
    // The area that moved stands on no page of the map that is shown, and on the second of the areas of its model.
    api.coverage = {
      ...coverageAnswer,
      areas: whole(
        coverageAnswer.areas.items.filter(({ id }) => id !== 'billing'),
      ),
    };
    const [area] = goodModel.parts.areas.items;
    api.model = {
      ...goodModel,
      parts: partsOf({
        areas: [
          ...Array.from({ length: 200 }, (_, index) => ({
            ...area,
            id: `area-${index}`,
          })),
          { ...area, id: 'billing', title: 'Bills and refunds' },
        ],
      }),
    };
    open();
    const clarity = await section('Clarity 68%');
    expect(clarity).toHaveTextContent(
      '17 of 25 decisions have exactly one accountable party that the catalog knows, a handoff to one that it knows (or none, with its reason), and a cadence.',
    );
    expect(clarity).toHaveTextContent(
      'Clarity = clear decisions / all decisions = 17 / 25 · Last change: 3 days ago',
    );
    await userEvent.hover(within(clarity).getByText('3 days ago'));
    expect(await screen.findByRole('tooltip', {}, PATIENCE)).toHaveTextContent(
      'Saturday, November 21, 2026',
    );

    expect(clarity).toHaveTextContent(
      'Cloud Suite operating modelTrial · 1.2.068% (17 of 25 clear)',
    );
    const trend = within(clarity).getByRole('img', {
      name: 'Clarity went from 75% to 68%',
    });
    expect(trend).toHaveTextContent('Nov 10: 80%, model 1.2.0');

    await userEvent.click(within(clarity).getByText('How it moved (3)'));
    const [, newest, middle, oldest] = await within(clarity).findAllByRole(
      'row',
    );
    expect(newest).toHaveTextContent(
      'Nov 2168% (17 of 25 clear)accounts left the catalog; platform came into the catalogBills and refunds 3 of 4 → 2 of 6accounts 3 of 4 → 0 of 4',
    );
    expect(middle).toHaveTextContent('Nov 1080% (20 of 25 clear)model 1.2.0');
    expect(oldest).toHaveTextContent('first seen with the model 1.1.0');
  });

  it('shows areas worst first, and each cell in words and with a link to the decisions behind it', async () => {
    open();
    const table = within(await section('Where it is unclear')).getByRole(
      'table',
    );
    const [, billing, accounts] = within(table).getAllByRole('row');
    expect(billing).toHaveTextContent('BillingSupport · led by Accounts');
    expect(billing).toHaveTextContent('633% (2 of 6 clear)');
    expect(
      within(billing).getByRole('link', { name: 'Billing' }),
    ).toHaveAttribute('href', `${DECISIONS}?${IN_MODEL}&area=billing`);
    expect(
      within(billing).getByRole('link', {
        name: 'Owner of Billing: 4 clear, 2 absent, 2 to look at.',
      }),
    ).toHaveAttribute(
      'href',
      `${DECISIONS}?${IN_MODEL}&area=billing&gap=owner`,
    );
    expect(
      within(billing).getByRole('link', {
        name: 'Deputy of Billing: 3 clear, 2 absent, 1 unresolvable, 3 to look at.',
      }),
    ).toHaveAttribute(
      'href',
      `${DECISIONS}?${IN_MODEL}&area=billing&gap=deputy`,
    );
    // Without a gap the cell leads to all decisions of the area.
    expect(
      within(billing).getByRole('link', {
        name: 'Surfaces of Billing: 6 unverified.',
      }),
    ).toHaveAttribute('href', `${DECISIONS}?${IN_MODEL}&area=billing`);
    // Too many marks to look at are counted.
    expect(
      within(accounts).getByRole('link', { name: /^Owner of Account/ }),
    ).toHaveTextContent('×24 ×124 clear, 1 ambiguous, 1 to look at');
    expect(
      screen.getByRole('list', { name: 'What the marks mean' }),
    ).toHaveTextContent('ambiguous several parties are accountable');
  });

  it('says who would stop it, held to the limit with its source', async () => {
    open();
    const stops = await section('What stops when somebody is away');
    const [first, second, third] = within(stops).getAllByRole('listitem');
    expect(first).toHaveTextContent(
      'If Accounts is away, 9 decisions stop (36%) and 1 queue has nobody left',
    );
    expect(
      within(first).getByRole('link', { name: 'Its decisions: Accounts' }),
    ).toHaveAttribute(
      'href',
      `${DECISIONS}?party=${encodeURIComponent('group:default/accounts')}`,
    );
    expect(second).toHaveTextContent(
      'If group:default/billing not known to the catalog is away, 1 decision stops (4%)',
    );
    expect(second).toHaveTextContent('within the line of 30%');
    expect(third.textContent).toBe(
      'If Platform is away, 1 queue has nobody left',
    );
    await userEvent.hover(within(first).getByText('over the line of 30%'));
    expect(await screen.findByRole('tooltip', {}, PATIENCE)).toHaveTextContent(
      'More than 30% of all decisions on one party is too much. Source: Merger guidelines, section 2',
    );
  });

  it('names what is nobody’s and what was asked in vain, each with the way on', async () => {
    open();
    const nobodys = await section('What is nobody’s');
    expect(nobodys).toHaveTextContent('7 issue classes without a queue');
    expect(nobodys).toHaveTextContent('Class 4and 2 more');
    expect(
      within(nobodys).getByRole('link', { name: 'Class 0' }),
    ).toHaveAttribute(
      'href',
      `/operating-model/who?${IN_MODEL}&issueClass=class-0`,
    );
    expect(
      within(nobodys).getByRole('link', {
        name: '1 decision without a known owner',
      }),
    ).toHaveAttribute(
      'href',
      `${DECISIONS}?gap=owner%3Aabsent&gap=owner%3Aunresolvable`,
    );
    expect(
      within(nobodys).getByRole('link', { name: 'A refund?' }),
    ).toHaveAttribute(
      'href',
      `${DECISIONS}?gap=owner%3Aabsent&gap=owner%3Aunresolvable&decision=${encodeURIComponent(
        `${MODEL}/refund`,
      )}`,
    );
    expect(nobodys).toHaveTextContent('1 queue without a known owner');
    expect(nobodys).toHaveTextContent('1 rotation without a known owner');
    expect(
      within(nobodys).getByRole('link', { name: 'Exports' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/operatingmodel/cloud-suite/operating-model',
    );

    expect(await section('Asked and not in the model')).toHaveTextContent(
      '3 questions since Oct 1“tax exemption” ×2“new logo”',
    );
  });

  it('asks what the address says, keeps filters there, and hands them on to the decisions', async () => {
    const { address } = open(
      '?areaKind=support&party=accounts&below=true&entityRef=system:default/x',
    );
    await section('Where it is unclear');
    expect(lastAsked()).toEqual({
      areaKind: ['support'],
      party: ['accounts'],
      below: 'true',
      entityRef: 'system:default/x',
    });
    expect(screen.getByRole('link', { name: 'Billing' })).toHaveAttribute(
      'href',
      `${DECISIONS}?areaKind=support&party=accounts&entityRef=system%3Adefault%2Fx&below=true&${IN_MODEL}&area=billing`,
    );

    await userEvent.selectOptions(
      screen.getByLabelText('Suite'),
      'Cloud Suite operating model',
    );
    await waitFor(() => expect(lastAsked().model).toEqual([MODEL]));
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(address()).toBe(PATH);
    await waitFor(() => expect(lastAsked()).toEqual({}));
  });

  it('says what to write where there is no model, and leads back from filters that match nothing', async () => {
    api.coverage = { ...coverageAnswer, areas: whole([]) };
    api.models = { items: [], totalItems: 0, pageInfo: {} };
    const { address } = open('?party=nobody');
    expect(
      await screen.findByText(
        'No decision matches these filters',
        {},
        PATIENCE,
      ),
    ).toBeInTheDocument();
    // Those of everybody would stand below the filter of one party.
    expect(screen.queryByText('What is nobody’s')).not.toBeInTheDocument();
    const [, button] = screen.getAllByRole('button', { name: 'Clear filters' });
    api.coverage = emptyCoverage;
    await userEvent.click(button);
    expect(address()).toBe(PATH);
    expect(await section('There is no operating model yet')).toHaveTextContent(
      'kind: OperatingModel',
    );
  });

  it('says so where nothing is wrong', async () => {
    api.coverage = {
      ...coverageAnswer,
      stops: [],
      nobody: emptyCoverage.nobody,
      offModel: emptyCoverage.offModel,
    };
    open();
    expect(await section('What stops when somebody is away')).toHaveTextContent(
      'Nothing: whichever single party is away, each decision has somebody who stands in.',
    );
    expect(await section('What is nobody’s')).toHaveTextContent(
      'Nothing: each issue class has a queue, and each decision, queue and rotation an owner that the catalog knows.',
    );
    expect(await section('Asked and not in the model')).toHaveTextContent(
      'Nothing since Oct 1',
    );
  });

  it('says above the figures what has to be known of the models to read them', async () => {
    const model = { entityRef: MODEL, title: 'Cloud Suite operating model' };
    const message = { id: 'doubt', text: 'In words' };
    api.coverage = {
      ...coverageAnswer,
      doubts: {
        items: [
          {
            model: { entityRef: 'operatingmodel:default/torn' },
            what: 'invalid',
            message,
          },
          { model, what: 'stale', version: '1.2.0', message },
          { model, what: 'past-revisit', revisitBy: '2026-11-01', message },
        ],
        totalItems: 3,
      },
    };
    open();
    const doubts = await screen.findByRole('list', {
      name: 'What to know of the models to read these figures',
    });
    expect(
      within(doubts)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'torn: its text was never valid, so its areas and decisions are in none of these figures.',
      'Cloud Suite operating model: its text in the catalog is not valid. Version 1.2.0, which was valid before, is in force, and these figures are about that.',
      'Cloud Suite operating model: it was to be revisited by Nov 1. It is in force, and these figures count what it says, but nobody has said since then that it still is so.',
    ]);
    const clarity = screen.getByText('Clarity 68%');
    expect(
      doubts.compareDocumentPosition(clarity) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
  });

  it('sorts the areas by any column, keeps that in the address, and asks the backend for it', async () => {
    const { address } = open();
    const table = within(await section('Where it is unclear')).getByRole(
      'table',
    );
    const head = (name: string) =>
      within(table).getByRole('columnheader', { name });
    for (const name of ['Area', 'Decisions', 'Owner', 'Surfaces']) {
      expect(head(name)).toHaveAttribute('aria-sort', 'none');
    }
    const press = (name: string) =>
      userEvent.click(within(head(name)).getByRole('button'));

    await press('Owner');
    await waitFor(() => expect(lastAsked()).toEqual({ sort: 'owner' }));
    expect(address()).toContain('areas.sort=owner');
    const again = () =>
      within(screen.getByRole('table')).getByRole('columnheader', {
        name: 'Owner',
      });
    await waitFor(() =>
      expect(again()).toHaveAttribute('aria-sort', 'descending'),
    );
    await userEvent.click(within(again()).getByRole('button'));
    await waitFor(() => expect(lastAsked()).toEqual({ sort: '-owner' }));
    await waitFor(() =>
      expect(again()).toHaveAttribute('aria-sort', 'ascending'),
    );

    await userEvent.selectOptions(
      screen.getByLabelText('Sorted by'),
      'Worst first',
    );
    expect(address()).toContain('areas.sort=gaps');
  });

  it('says why the map cannot be shown, and keeps the one from before', async () => {
    api.coverage = answerError(503, 'The first sweep is not done yet');
    open();
    expect(await screen.findByRole('alert', {}, PATIENCE)).toHaveTextContent(
      'The first sweep is not done yet',
    );
    api.coverage = coverageAnswer;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await section('Where it is unclear');

    api.coverage = answerError(500, 'The database is away');
    await userEvent.selectOptions(
      screen.getByLabelText('Kind of area'),
      'Support',
    );
    expect(await screen.findByRole('alert', {}, PATIENCE)).toHaveTextContent(
      'This is from before: nothing newer could be loaded. The database is away',
    );
    expect(screen.getByText('Clarity 68%')).toBeInTheDocument();
  });

  it('pages many areas, stays quick, and keeps the page in the address', async () => {
    const [area] = coverageAnswer.areas.items;
    const areas = Array.from({ length: 120 }, (_, index) => ({
      ...area,
      id: `area-${index}`,
      title: `Area ${index}`,
      aspects: { ...area.aspects, owner: { clear: 20 } },
    }));
    api.coverage = { ...coverageAnswer, areas: whole(areas) };
    const { address } = open();
    const table = within(await section('Where it is unclear')).getByRole(
      'table',
    );
    expect(table.querySelectorAll('tbody tr')).toHaveLength(50);
    expect(await section('Where it is unclear')).toHaveTextContent('50 of 120');
    // One drawing for each cell, however many decisions it stands for.
    expect(table.querySelectorAll('tbody svg')).toHaveLength(
      50 * DECISION_ASPECTS.length,
    );
    expect(table.querySelectorAll('*').length).toBeLessThan(2_500);

    screen.getByText('Next').closest('button')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(
      await screen.findByText('Area 50', {}, PATIENCE),
    ).toBeInTheDocument();
    expect(address()).toContain('areas.cursor=50');
    await userEvent.click(screen.getByText('Previous'));
    expect(await screen.findByText('Area 0', {}, PATIENCE)).toBeInTheDocument();
  });
});

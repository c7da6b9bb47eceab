import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { emptyLoad, unevenLoad } from '../../__testUtils__/loadAnswers';
import { whole } from '../../__testUtils__/pages';
import { renderOnMapPage } from '../../__testUtils__/renderOnMapPage';
import {
  answerError,
  TestOperatingModelApi,
} from '../../__testUtils__/TestOperatingModelApi';
import { LoadPage } from './LoadPage';

const section = (name: string) =>
  screen.findByRole('region', { name }, { timeout: 5_000 });

/** The names of the rows of a table, from the top. */
const rowsOf = (table: HTMLElement) =>
  [...table.querySelectorAll('th[scope="row"]')].map(
    ({ textContent }) => textContent,
  );

describe('LoadPage', () => {
  let api: TestOperatingModelApi;

  beforeEach(() => {
    api = new TestOperatingModelApi();
    api.load = unevenLoad;
  });

  it('tells on focus and on hover how a figure comes about, and what it is held to', async () => {
    renderOnMapPage(<LoadPage />, { api });
    const evenness = await section('How evenly it is spread');
    expect(evenness).toHaveTextContent(
      '20 posts (decisions, queues and rotations) with 3 parties',
    );
    expect(evenness).toHaveTextContent('Concentration0.19');
    expect(evenness).toHaveTextContent('Effective owners2.2');
    expect(evenness).toHaveTextContent('Largest share60% Accounts');
    expect(evenness).toHaveTextContent('Truck factor2');

    const facts = (label: string) =>
      within(evenness)
        .getAllByText(label, { selector: 'dt' })[0]
        .parentElement!.querySelector<HTMLElement>('[tabindex="0"]')!;
    facts('Concentration').focus();
    expect(
      await screen.findByText(/H\* = \(H − 1\/n\) \/ \(1 − 1\/n\)/),
    ).toHaveTextContent('the 3 parties in 20 posts');
    expect(
      screen.getByText('It is shown without a limit: none is agreed on.'),
    ).toBeInTheDocument();

    await userEvent.hover(facts('Largest share'));
    expect(
      await screen.findByText(
        'The posts of Accounts, divided by all 20 posts.',
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'Percent of all posts that one party may carry: 30. Source: Our own.',
      ),
    ).toBeInTheDocument();

    await userEvent.hover(facts('Truck factor'));
    expect(
      await screen.findByText(/the one that holds most first/),
    ).toHaveTextContent('first: Accounts, Identity.');
    expect(screen.getByText(/after Avelino et al. 2016/)).toBeInTheDocument();
  });

  it('shows the areas, most concentrated first, and where there is nothing to count', async () => {
    renderOnMapPage(<LoadPage />, { api });
    const table = await screen.findByRole('table', {
      name: 'How evenly each area is spread',
    });
    expect(rowsOf(table)).toEqual(['Account lifecycle', 'Access', 'Releases']);
    expect(
      within(table).getByRole('link', { name: 'Account lifecycle' }),
    ).toHaveAttribute(
      'href',
      '/operating-model/decisions?model=operatingmodel%3Adefault%2Fcloud-suite&area=account-lifecycle',
    );
    expect(
      within(table).getByRole('row', { name: /Releases/ }),
    ).toHaveTextContent('Releases0––––');

    await userEvent.hover(
      within(table)
        .getByRole('row', { name: /Access/ })
        .querySelectorAll('[tabindex="0"]')[3],
    );
    expect(
      await screen.findByText(/More than half of the decisions have nobody/),
    ).toBeInTheDocument();
  });

  it('says first what stops when somebody is away, with a link to each decision', async () => {
    renderOnMapPage(<LoadPage />, { api });

    const stops = await section('What stops when somebody is away');
    expect(stops).toHaveTextContent(
      'If Accounts is away, these 8 decisions stop (50% of all):May we decide account-lock?',
    );
    expect(stops).toHaveTextContent(
      'and this queue has nobody left: Account requests',
    );
    expect(stops).toHaveTextContent(
      /If group:default\/billing.*is away, these 2 queues stop: Billing, Refunds/,
    );
    expect(
      within(stops).getByRole('link', { name: 'May we decide severity?' }),
    ).toHaveAttribute(
      'href',
      '/operating-model/decisions?decision=operatingmodel%3Adefault%2Fcloud-suite%2Fseverity',
    );
    // Seven are named; the rest is one link away.
    expect(stops).not.toHaveTextContent('May we decide hotfix?');
    expect(
      within(stops).getByRole('link', { name: 'All decisions of Accounts' }),
    ).toHaveAttribute(
      'href',
      '/operating-model/decisions?party=group%3Adefault%2Faccounts',
    );
  });

  it('opens a decision beside the page and keeps what the page shows', async () => {
    const { address } = renderOnMapPage(<LoadPage />, {
      api,
      path: '/operating-model/load?sort=stops',
    });
    await userEvent.click(
      await screen.findByRole('link', { name: 'May a freeze be broken?' }),
    );
    expect(
      await screen.findByRole('complementary', { name: 'Decision' }),
    ).toBeInTheDocument();
    expect(address()).toBe(
      '/operating-model/load?sort=stops&decision=operatingmodel%3Adefault%2Fcloud-suite%2Ffreeze',
    );
    expect(
      screen.getByRole('region', { name: 'How evenly it is spread' }),
    ).toBeInTheDocument();
  });

  it('names what nobody carries with its place in the model', async () => {
    renderOnMapPage(<LoadPage />, { api });
    const orphaned = await section('What nobody carries (9)');
    expect(orphaned).toHaveTextContent(
      '1 decision without a known accountable party',
    );
    const classes = within(orphaned).getByRole('list', {
      name: '7 issue classes that no queue takes',
    });
    expect(within(classes).getAllByRole('listitem')).toHaveLength(5);
    await userEvent.click(
      within(orphaned).getByRole('button', { name: 'Show 2 more' }),
    );
    expect(classes).toHaveTextContent(
      'Issue tax-exemptionspec.issueClasses[tax-exemption] in cloud-suite',
    );
    const rotation = within(orphaned).getByRole('list', {
      name: '1 rotation without a known owner',
    });
    expect(rotation).toHaveTextContent('Night shiftspec.rotations[night]');
    expect(
      within(rotation).getByRole('link', { name: 'cloud-suite' }),
    ).toHaveAttribute('href', '/catalog/default/operatingmodel/cloud-suite');
    expect(orphaned).not.toHaveTextContent('without a known owner queue');
  });

  it('shows what each party carries, and leads from the numbers to the decisions', async () => {
    renderOnMapPage(<LoadPage />, {
      api,
      path: '/operating-model/load?model=cloud-suite',
    });
    const table = await screen.findByRole('table', {
      name: 'What each party carries',
    });
    expect(api.askedLoad).toEqual([{ model: ['cloud-suite'] }]);
    expect(
      within(table).getByRole('row', { name: /^Accounts/ }),
    ).toHaveTextContent(
      'Accounts' +
        '60% (12 of 20)' +
        '8' +
        '9' +
        '1' +
        '3' +
        '1 and deputy of 2' +
        '2' +
        '4 tier-1, 2 tier-2, 1 without a tier' +
        '67% (6 of 9)',
    );
    expect(
      within(table).getByRole('row', { name: /^group:default\/billing/ }),
    ).toHaveTextContent(
      'group:default/billing not known to the catalog10% (2 of 20)0000200–',
    );
    expect(
      within(table).getByRole('link', {
        name: '9 decisions for which Accounts is accountable',
      }),
    ).toHaveAttribute(
      'href',
      '/operating-model/decisions?model=cloud-suite&party=group%3Adefault%2Faccounts',
    );
    expect(
      within(table).queryByRole('link', { name: /stops? without Identity/ }),
    ).not.toBeInTheDocument();
  });

  it('sorts by every column, with the keyboard alone, and keeps it in the address', async () => {
    const user = userEvent.setup();
    const { address } = renderOnMapPage(<LoadPage />, {
      api,
      path: '/operating-model/load',
    });
    const table = await screen.findByRole('table', {
      name: 'What each party carries',
    });
    const headers = [...table.querySelectorAll('th[scope="col"]')];
    const header = (name: string) =>
      headers.find(({ textContent }) => textContent === name)!;
    expect(header('Share of posts')).toHaveAttribute('aria-sort', 'descending');

    const expected: [string, string][] = [
      ['Party', 'Accounts, billing, Identity'],
      ['Decisions that stop', 'Accounts, Identity, billing'],
      ['Accountable for', 'Accounts, Identity, billing'],
      ['Deputy for', 'Identity, Accounts, billing'],
      ['Other roles', 'Accounts, Identity, billing'],
      ['Queues', 'billing, Accounts, Identity'],
      ['Rotations', 'Accounts, Identity, billing'],
      ['Components', 'Identity, Accounts, billing'],
      ['Clarity', 'Identity, Accounts, billing'],
      ['Share of posts', 'Accounts, Identity, billing'],
    ];
    expect(headers).toHaveLength(expected.length);
    for (const [column, order] of expected) {
      header(column).querySelector('button')!.focus();
      await user.keyboard('{Enter}');
      await waitFor(() =>
        expect({
          column,
          order: rowsOf(table)
            .map(name => (name?.includes('billing') ? 'billing' : name))
            .join(', '),
        }).toEqual({ column, order }),
      );
      expect(header(column)).toHaveAttribute(
        'aria-sort',
        column === 'Party' ? 'ascending' : 'descending',
      );
    }

    await user.keyboard('{Enter}');
    await waitFor(() => expect(rowsOf(table)[2]).toBe('Accounts'));
    expect(header('Share of posts')).toHaveAttribute('aria-sort', 'ascending');
    expect(address()).toBe('/operating-model/load?sort=-share');
  });

  it('narrows to an area and a party with the groups below it, and says what then counts', async () => {
    const { address } = renderOnMapPage(<LoadPage />, {
      api,
      path: '/operating-model/load?area=access&party=accounts&below=true',
    });
    expect(
      await screen.findByText(/Only the decisions of this area count here/),
    ).toBeInTheDocument();
    expect(api.askedLoad).toEqual([
      { area: ['access'], party: ['accounts'], below: 'true' },
    ]);

    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(address()).toBe('/operating-model/load');
    expect(api.askedLoad).toHaveLength(2);
    expect(api.askedLoad[1]).toEqual({});
  });

  it('says what to do where no model names anybody, even though teams own components', async () => {
    api.load = emptyLoad;
    api.models = { items: [], totalItems: 0, pageInfo: {} };
    renderOnMapPage(<LoadPage />, { api });
    expect(await screen.findByText(/kind: OperatingModel/)).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('takes filters away that leave nothing', async () => {
    api.load = emptyLoad;
    renderOnMapPage(<LoadPage />, { api, path: '/?area=gone' });
    api.load = unevenLoad;
    await userEvent.click(
      within(
        (
          await screen.findByText('No decision matches these filters')
        ).closest('[role="status"]') as HTMLElement,
      ).getByRole('button', { name: 'Clear filters' }),
    );
    expect(await section('What nobody carries (9)')).toBeInTheDocument();
  });

  it('says so where nothing stops and nothing is orphaned', async () => {
    api.load = {
      ...unevenLoad,
      stops: whole([]),
      orphaned: emptyLoad.orphaned,
    };
    renderOnMapPage(<LoadPage />, { api });
    expect(await section('What stops when somebody is away')).toHaveTextContent(
      'Nothing: whichever single party is away',
    );
    expect(await section('What nobody carries')).toHaveTextContent(
      'Nothing. Each decision, queue and rotation has somebody',
    );
  });

  it('does not say of a party what is said of all', async () => {
    api.load = { ...unevenLoad, stops: whole([]) };
    renderOnMapPage(<LoadPage />, {
      api,
      path: '/operating-model/load?party=accounts',
    });
    expect(await section('What stops when somebody is away')).toHaveTextContent(
      'Nothing stops without the party that is asked for.',
    );
  });

  it('explains a failure and tries again', async () => {
    api.load = answerError(503, 'The catalog cannot be read');
    renderOnMapPage(<LoadPage />, { api });
    const alert = await screen.findByRole('alert', {}, { timeout: 5_000 });
    expect(alert).toHaveTextContent('The catalog cannot be read');

    api.load = unevenLoad;
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(await section('How evenly it is spread')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

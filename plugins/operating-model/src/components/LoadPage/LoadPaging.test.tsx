import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  identityParty,
  loadOf,
  unevenLoad,
  withParties,
} from '../../__testUtils__/loadAnswers';
import { pageOf, whole } from '../../__testUtils__/pages';
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

describe('the pages of LoadPage', () => {
  let api: TestOperatingModelApi;

  beforeEach(() => {
    api = new TestOperatingModelApi();
    api.load = unevenLoad;
  });

  it('has parties paged and sorted by the backend, and keeps that in the address', async () => {
    api.load = withParties(
      unevenLoad,
      Array.from({ length: 120 }, (_, index) =>
        loadOf({
          ...identityParty,
          entityRef: `group:default/team-${index + 1}`,
          title: `Team ${index + 1}`,
        }),
      ),
    );
    const { address } = renderOnMapPage(<LoadPage />, {
      api,
      path: '/operating-model/load',
    });
    const parties = await section('What each party carries (120)');
    const table = () => within(parties).getByRole('table');
    expect(rowsOf(table())).toHaveLength(50);
    expect(parties).toHaveTextContent('50 of 120');
    const previous = within(parties).getByRole('button', { name: 'Previous' });
    expect(previous).toBeDisabled();

    const next = within(parties).getByRole('button', { name: 'Next' });
    next.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(rowsOf(table())[0]).toBe('Team 51'));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(rowsOf(table())[0]).toBe('Team 101'));
    expect(next).toBeDisabled();
    expect(parties).toHaveTextContent('20 of 120');
    expect(address()).toBe('/operating-model/load?cursor=100');

    await userEvent.click(previous);
    await waitFor(() => expect(rowsOf(table())[0]).toBe('Team 51'));
    // Another order starts at its first page.
    await userEvent.click(
      within(parties).getByRole('button', { name: 'Party' }),
    );
    await waitFor(() => expect(rowsOf(table())[1]).toBe('Team 2'));
    expect(address()).toBe('/operating-model/load?sort=party');
  });

  it('opens at the page that a link names, and finds back where that is gone', async () => {
    const load = withParties(
      unevenLoad,
      Array.from({ length: 60 }, (_, index) =>
        loadOf({ ...identityParty, title: `Team ${index + 1}` }),
      ).map((each, index) => ({
        ...each,
        party: { ...each.party, entityRef: `group:default/team-${index + 1}` },
      })),
    );
    api.load = load;
    const getLoad = api.getLoad.bind(api);
    let broken = true;
    api.getLoad = async query => {
      if (broken && query?.cursor) {
        throw answerError(400, 'The query parameter "cursor" was changed');
      }
      return getLoad(query);
    };
    const { address } = renderOnMapPage(<LoadPage />, {
      api,
      path: '/operating-model/load?cursor=50',
    });
    const parties = await section('What each party carries (60)');
    expect(await within(parties).findByRole('alert')).toHaveTextContent(
      'The query parameter "cursor" was changed',
    );
    broken = false;
    await userEvent.click(
      within(parties).getByRole('button', { name: 'Try again' }),
    );
    expect(await within(parties).findByText('10 of 60')).toBeInTheDocument();
    await userEvent.click(
      within(parties).getByRole('button', { name: 'Previous' }),
    );
    expect(await within(parties).findByText('50 of 60')).toBeInTheDocument();
    expect(address()).toBe('/operating-model/load?cursor=0');
  });

  it('pages what stops, the areas, and what nobody carries', async () => {
    const many = <T,>(count: number, make: (index: number) => T) =>
      whole(Array.from({ length: count }, (_, index) => make(index + 1)));
    const [area] = unevenLoad.areas.items;
    const [stopping] = unevenLoad.stops.items;
    const [orphan] = unevenLoad.orphaned.rotations.items;
    api.load = {
      ...unevenLoad,
      areas: many(70, index => ({
        ...area,
        id: `area-${index}`,
        title: `Area ${index}`,
      })),
      stops: many(70, index => ({
        ...stopping,
        party: {
          ...stopping.party,
          entityRef: `group:default/team-${index}`,
          title: `Team ${index}`,
        },
      })),
      orphaned: {
        ...unevenLoad.orphaned,
        rotations: many(70, index => ({
          ...orphan,
          id: `night-${index}`,
          title: `Night ${index}`,
        })),
      },
    };
    // As the backend does: the first few stand in the answer.
    const getLoad = api.getLoad.bind(api);
    api.getLoad = async query => {
      const load = await getLoad(query);
      return {
        ...load,
        areas: pageOf(load.areas, { limit: 20 }),
        stops: pageOf(load.stops, { limit: 20 }),
        orphaned: {
          ...load.orphaned,
          rotations: pageOf(load.orphaned.rotations, { limit: 20 }),
        },
      };
    };
    const { address } = renderOnMapPage(<LoadPage />, {
      api,
      path: '/operating-model/load',
    });

    const evenness = await section('How evenly it is spread');
    const press = (region: HTMLElement, text: string) =>
      userEvent.click(within(region).getByText(text));
    expect(evenness).toHaveTextContent('20 of 70');
    // What is on other pages cannot be sorted here.
    expect(evenness.querySelector('th button')).toBeNull();
    await press(evenness, 'Next');
    expect(await within(evenness).findByText('Area 21')).toBeInTheDocument();

    const stops = await section('What stops when somebody is away');
    expect(stops).not.toHaveTextContent('Team 4');
    await press(stops, 'Show all 70 parties');
    expect(stops).toHaveTextContent('20 of 70');
    await press(stops, 'Next');
    expect(await within(stops).findByText('Team 21')).toBeInTheDocument();

    const orphaned = (await screen.findByText(/^What nobody carries/)).closest(
      'section',
    )!;
    await press(orphaned, 'Show 65 more');
    await press(orphaned, 'Next');
    expect(await within(orphaned).findByText('Night 21')).toBeInTheDocument();
    expect(address()).toBe(
      '/operating-model/load?areas.cursor=20&stops.cursor=20&orphanedRotations.cursor=20',
    );
  });
});

import type { EntityRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NOW } from '../../__testUtils__/entityAnswers';
import { unevenLoad, withParties } from '../../__testUtils__/loadAnswers';
import { whole } from '../../__testUtils__/pages';
import { section } from '../../__testUtils__/section';
import { stopClock } from '../../__testUtils__/stopClock';
import { teamAnswer } from '../../__testUtils__/teamAnswers';
import { PATH, renderGroupTab } from './__testUtils__/renderGroupTab';
import { TeamApi } from './__testUtils__/TeamApi';
import { ACCOUNTS, NOTHING, portal } from './__testUtils__/teamEntities';

describe('the tables of GroupTab', () => {
  let api: TeamApi;

  beforeEach(() => {
    stopClock(NOW);
    api = new TeamApi();
  });

  afterEach(() => jest.useRealTimers());

  it('shows its decisions, in every role or in one, which the backend knows', async () => {
    const { address } = renderGroupTab(api);
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
    expect(api.askedDecisions).toEqual([
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
    const { address } = renderGroupTab(api);
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
      expect(api.askedEntities.slice(-1)).toEqual([
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
    api.team = {
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
    renderGroupTab(api);
    const operates = await section('What we operate, worst first (2)');
    const [, modelOnly, fine] = within(operates).getAllByRole('row');
    expect(modelOnly).toHaveTextContent(/1 error$/);
    expect(modelOnly).toHaveTextContent('none of its own');
    expect(fine).not.toHaveTextContent('error');
  });

  it('shows an owner that is no reference as it is written, and links nowhere', async () => {
    api.team = {
      ...teamAnswer,
      entities: whole([{ ...portal, owner: '"jane@example.com"' }]),
    };
    renderGroupTab(api);
    const operates = await section('What we operate, worst first (1)');
    const [, row] = within(operates).getAllByRole('row');
    expect(row).toHaveTextContent('"jane@example.com", which is no reference');
    expect(within(row).getAllByRole('link')).toHaveLength(1);
  });

  it('sets what the team carries against what everybody carries', async () => {
    api.load = withParties(unevenLoad, unevenLoad.parties.items.slice(0, 2));
    renderGroupTab(api);
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
    const { address } = renderGroupTab(api);
    await section('Our load against that of all');
    const below = screen.getByRole('checkbox', {
      name: 'With the groups below',
    });
    expect(below).toBeChecked();
    below.focus();
    await userEvent.keyboard(' ');
    await waitFor(() => expect(api.askedTeams[1]).toEqual([ACCOUNTS, {}]));
    expect(address()).toBe(`${PATH}?below=false`);
    await waitFor(() =>
      expect(
        screen.queryByRole('table', { name: 'Each group' }),
      ).not.toBeInTheDocument(),
    );
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ana, cloudOnCall, NOW } from '../../__testUtils__/entityAnswers';
import { renderOnMapPage } from '../../__testUtils__/renderOnMapPage';
import {
  billingRoute,
  provisioningRoute,
  severalRoute,
} from '../../__testUtils__/routeAnswers';
import { stopClock } from '../../__testUtils__/stopClock';
import { answerError } from '../../__testUtils__/TestOperatingModelApi';
import { answer, field, heading, PATIENCE } from './__testUtils__/partsOfPage';
import { RoutingApi } from './__testUtils__/RoutingApi';
import { WhoPage } from './WhoPage';

// A whole form and its answer take slow machines a while.
jest.setTimeout(30_000);

describe('the answer of WhoPage', () => {
  let api: RoutingApi;

  const renderPage = (path = '/') =>
    renderOnMapPage(<WhoPage />, { api, path });

  beforeEach(() => {
    stopClock(NOW);
    api = new RoutingApi();
  });

  afterEach(() => jest.useRealTimers());

  it('answers in the order in which somebody with a user on the line needs it', async () => {
    renderPage('/?issueClass=provisioning-outage&severity=sev1');
    await heading(/Cloud Platform takes it/);
    const region = await answer();
    // The reader is in UTC here, the model in Los Angeles.
    expect(region).toHaveTextContent(
      'Respond by Tue 10:15 AM, in 15 minutes (15 min, around the clock).',
    );
    expect(region).toHaveTextContent('Taken byCloud Platform#cloud-platform');
    expect(region).toHaveTextContent('First look byTue 10:05 AM, in 5 minutes');
    expect(region).toHaveTextContent(
      'On call at that momentBo Linduntil Mon, Nov 30, 6:00 PMRotation Cloud on call · #cloud-oncall · around the clock',
    );
    expect(region).toHaveTextContent('DeputyAccountsaccounts@cloud.example');
    expect(
      within(region).getByRole('list', { name: 'Steps of the escalation' }),
    ).toHaveTextContent(
      'Tue 10:00 AM at onceRotation Cloud on call · #cloud-oncallon call then: Bo LindTue 10:15 AM after 15 minHead of Cloud#incidents',
    );
    expect(
      within(region).getByRole('link', {
        name: /May this project be restored/,
      }),
    ).toHaveAttribute(
      'href',
      '/operating-model/decisions?decision=operatingmodel%3Adefault%2Fcloud-suite%2Frestore',
    );
    const why = within(region).getByRole('list', { name: 'Why' });
    expect(within(why).getAllByRole('listitem')).toHaveLength(2);
    expect(
      within(why).getByRole('link', {
        name: 'From spec.queues[provisioning] in operatingmodel cloud-suite',
      }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/operatingmodel/cloud-suite/operating-model?part=spec.queues%5Bprovisioning%5D',
    );
    expect(
      within(region).queryByRole('button', { name: /Record as asked/ }),
    ).not.toBeInTheDocument();
  });

  it('says what is not known, not promised and not yet running', async () => {
    renderPage('/?issueClass=billing-dispute&severity=sev2');
    await heading(/Billing Operations takes it/);
    const region = await answer();
    expect(region).toHaveTextContent(
      'The clock starts at Mon, Nov 30, 5:00 PM, the next covered time.',
    );
    expect(region).toHaveTextContent('(1 working day, in business hours)');
    expect(region).toHaveTextContent(
      'On call at that momentNot knownThe schedule is kept at PagerDutyDeclared: Ana Ruiz',
    );
    expect(region).toHaveTextContent('DeputyNone is named');
    expect(region).toHaveTextContent('No escalation path says who is next.');
  });

  it('says who is on call next where nobody is', async () => {
    api.onRoute = () => ({
      ...billingRoute,
      onCall: {
        state: 'missing',
        reason: 'Nobody is on call at this moment',
        rotation: {
          rotation: 'billing',
          title: 'Billing desk',
          coverage: 'business-hours',
          now: [],
        },
        next: billingRoute.onCall.instead?.value,
      },
    });
    renderPage('/?issueClass=billing-dispute');
    await heading(/Billing Operations takes it/);
    expect(await answer()).toHaveTextContent(
      'On call at that momentNobody is on callRotation Billing desk · in business hoursNext: Ana Ruiz from Mon 6:00 PM@ana',
    );
  });

  it('names everybody who is on call, or everybody who is next', async () => {
    const [turn] = provisioningRoute.onCall.value!;
    api.onRoute = ({ issueClass }) =>
      issueClass === 'billing-dispute'
        ? {
            ...billingRoute,
            onCall: {
              state: 'missing',
              next: [turn, { ...turn, party: ana }],
            },
          }
        : {
            ...provisioningRoute,
            onCall: {
              state: 'valid',
              value: [turn, { ...turn, party: ana }],
            },
            escalation: [
              {
                notify: cloudOnCall,
                after: 'PT0S',
                at: '2026-11-24T02:00:00-08:00',
              },
            ],
          };
    renderPage('/?issueClass=provisioning-outage');
    await heading(/Cloud Platform takes it/);
    const region = await answer();
    expect(region).toHaveTextContent(
      'On call at that momentBo Linduntil Mon, Nov 30, 6:00 PMAna Ruizuntil Mon, Nov 30, 6:00 PM@ana',
    );
    expect(region).toHaveTextContent(
      'on call then: Ana Ruiz@ana, Opens in a new windowBo Lind',
    );

    await userEvent.clear(await field('Issue'));
    await userEvent.paste('billing-dispute');
    await userEvent.keyboard('{Enter}');
    await heading(/Billing Operations takes it/);
    expect(await answer()).toHaveTextContent(
      'Next: Bo Lind from Mon 6:00 PMNext: Ana Ruiz from Mon 6:00 PM@ana',
    );
  });

  it('leads to a rotation that takes an issue, and to one that decides', async () => {
    api.onRoute = () => ({
      ...provisioningRoute,
      takenBy: cloudOnCall,
      decisions: [
        { ...provisioningRoute.decisions[0], accountable: [cloudOnCall] },
      ],
    });
    renderPage('/?issueClass=provisioning-outage');
    await heading(/^→ Rotation Cloud on call takes it/);
    const region = await answer();
    expect(region).toHaveTextContent(
      'Taken byRotation Cloud on call#cloud-oncall · on call now: Ana Ruiz@ana, Opens in a new windowBo Lind',
    );
    expect(region).toHaveTextContent(
      'accountable: Rotation Cloud on call · deputy: Ana Ruiz',
    );
  });

  it('opens a runbook that is a file through its entity, and shows the place of one that nobody can read', async () => {
    api.runbook = '# Unstick it';
    renderPage('/?issueClass=provisioning-outage');
    await heading(/Cloud Platform takes it/);
    const runbooks = within(await answer()).getByRole('list', {
      name: 'Runbooks',
    });
    expect(runbooks).toHaveTextContent('Paper folder ./docs/paper.md');
    expect(
      within(runbooks).getByRole('link', { name: 'Capacity board' }),
    ).toHaveAttribute('href', 'https://dash.example/capacity');

    await userEvent.click(
      within(runbooks).getByRole('button', {
        name: 'Project stuck in provisioning',
      }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Project stuck in provisioning',
    });
    expect(
      await within(dialog).findByRole('heading', { name: 'Unstick it' }),
    ).toBeInTheDocument();
  });

  it('gives the times of all severities where none is named, and names one with a click', async () => {
    api.onRoute = query => {
      api.asked.push(query);
      return query.severity ? provisioningRoute : severalRoute;
    };
    renderPage('/?issueClass=provisioning-outage');
    const table = await screen.findByRole('table', {
      name: 'Respond by, for each severity',
    });
    expect(
      within(table)
        .getAllByRole('row')
        .map(row => row.textContent),
    ).toEqual([
      'SeverityRespond byFirst response within',
      'sev1 CriticalTue 10:15 AM, in 15 minutes15 min',
      'sev2 HighNo deadline1 hr',
      'sev3No promise–',
    ]);
    expect(api.asked).toHaveLength(1);
    await userEvent.click(
      within(table).getByRole('button', { name: 'sev1 Critical' }),
    );
    await waitFor(() => expect(api.asked.at(-1)?.severity).toBe('sev1'));
    expect(await screen.findByText(/Respond by/)).toBeInTheDocument();
  });

  it('marks the severities to which the response is due before the first look', async () => {
    const [first, ...others] = severalRoute.responses ?? [];
    api.onRoute = () => ({
      ...severalRoute,
      responses: [{ ...first, firstLookIsLater: true }, ...others],
    });
    renderPage('/?issueClass=provisioning-outage');
    const table = await screen.findByRole('table', {
      name: 'Respond by, for each severity',
    });
    const marks = within(table).getAllByText(
      'The first look is later than that: the response is the deadline.',
    );
    expect(marks.map(mark => mark.closest('tr')?.textContent)).toEqual([
      expect.stringMatching(/^sev1 Critical/),
    ]);
  });

  it('says moments in sentences in the zone of the reader', async () => {
    api.onRoute = () => ({
      ...provisioningRoute,
      why: [
        {
          id: 'route/respond-by',
          parameters: { by: { instant: '2026-11-24T02:15:00-08:00' } },
          text: 'It has to be answered by Tue 24 Nov 2026, 02:15 UTC-08:00.',
        },
      ],
    });
    renderPage('/?issueClass=provisioning-outage&severity=sev1');
    await heading(/Cloud Platform takes it/);
    const why = within(await answer()).getByRole('list', { name: 'Why' });
    expect(why).toHaveTextContent('It has to be answered by Tue 10:15 AM.');
    await userEvent.hover(within(why).getByText('Tue 10:15 AM'));
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      /2:15 AM PST \(America\/Los_Angeles\); for you .*10:15 AM UTC/,
    );
  });

  it('says what the model does not know, and records with one click that it was asked', async () => {
    renderPage();
    await userEvent.click(await field('Issue'));
    await userEvent.paste('tax exemption request');
    await userEvent.tab();
    await heading('The model does not say who takes it');
    const region = await answer();
    expect(region).toHaveTextContent(
      'The model has no issue class "tax exemption request".',
    );
    expect(region).toHaveTextContent(
      'Ask meanwhile: Accountsaccounts@cloud.example',
    );

    await userEvent.click(
      screen.getByRole('button', {
        name: 'Record as asked and not in the model',
      }),
    );
    expect(await screen.findByText(/^Recorded\./)).toBeInTheDocument();
    expect(api.offModel).toEqual([
      {
        words: 'tax exemption request',
        model: 'operatingmodel:default/cloud-suite',
      },
    ]);

    await userEvent.click(
      within(screen.getByRole('group', { name: 'Did you mean' })).getByRole(
        'button',
        { name: 'A customer disputes a bill' },
      ),
    );
    await heading(/Billing Operations takes it/);
  });

  it('says why it was not recorded', async () => {
    api.offModelProblem = answerError(409, 'The model knows it now');
    renderPage('/?issueClass=tax+exemption+request');
    await userEvent.click(
      await screen.findByRole('button', { name: /Record as asked/ }, PATIENCE),
    );
    expect(
      await screen.findByText('It was not recorded: The model knows it now'),
    ).toBeInTheDocument();
  });

  it.each([
    [400, 'This cannot be answered as it is asked', 'has no severity "sev9"'],
    [404, 'There is nothing to show here', 'was not evaluated yet'],
    [503, 'This cannot be answered at the moment', 'has no severity "sev9"'],
  ])('explains a %i and recovers', async (status, title, sentence) => {
    const good = api.onRoute;
    api.onRoute = () => answerError(status, 'The model has no severity "sev9"');
    renderPage('/?issueClass=billing-dispute&severity=sev9');
    const alert = await screen.findByRole('alert', {}, PATIENCE);
    expect(alert).toHaveTextContent(title);
    expect(alert).toHaveTextContent(sentence);
    expect(await field('Severity')).toHaveValue('sev9');

    api.onRoute = good;
    await userEvent.selectOptions(await field('Severity'), '');
    await heading(/Billing Operations takes it/);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

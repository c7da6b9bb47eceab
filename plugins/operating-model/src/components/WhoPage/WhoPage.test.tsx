import type {
  EntityPage,
  IssueClassRow,
  RouteQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ana,
  cloudOnCall,
  goodAnswer,
  NOW,
} from '../../__testUtils__/entityAnswers';
import { renderOnMapPage } from '../../__testUtils__/renderOnMapPage';
import {
  billingRoute,
  oneModel,
  provisioningRoute,
  routingModel,
  severalRoute,
  twoModels,
  unknownRoute,
} from '../../__testUtils__/routeAnswers';
import { standing } from '../../__testUtils__/standing';
import { stopClock } from '../../__testUtils__/stopClock';
import {
  answerError,
  TestOperatingModelApi,
} from '../../__testUtils__/TestOperatingModelApi';
import { WhoPage } from './WhoPage';

const PATIENCE = { timeout: 5_000 };
// A whole form and its answer take slow machines a while.
jest.setTimeout(30_000);

const projectService: EntityPage = {
  items: [
    {
      entityRef: 'component:default/project-service',
      kind: 'component',
      title: 'Project service',
      standing: standing(),
      codes: [],
      evaluatedAt: NOW,
    },
  ],
  totalItems: 1,
  pageInfo: {},
};

/** The text that a click on "Copy" took along; jsdom has no clipboard of its own. */
function watchClipboard() {
  const copied = { text: '' };
  document.execCommand = () => {
    copied.text = document.getSelection()?.toString() ?? '';
    return true;
  };
  return copied;
}

describe('WhoPage', () => {
  let api: TestOperatingModelApi;
  let asked: RouteQuery[];
  let address: () => string;

  function renderPage(path = '/') {
    ({ address } = renderOnMapPage(<WhoPage />, { api, path }));
  }

  const answer = () => screen.findByRole('region', { name: 'Answer' });
  const field = (name: string) =>
    screen.findByRole('combobox', { name }, PATIENCE);
  const heading = (name: string | RegExp) =>
    screen.findByRole('heading', { name }, PATIENCE);

  beforeEach(() => {
    stopClock(NOW);
    api = new TestOperatingModelApi();
    api.models = oneModel;
    api.model = routingModel;
    api.entity = {
      ...goodAnswer,
      entityRef: 'component:default/project-service',
      title: 'Project service',
    };
    api.onListEntities = () => projectService;
    asked = [];
    api.onRoute = query => {
      asked.push(query);
      switch (query.issueClass) {
        case 'billing-dispute':
          return billingRoute;
        case 'provisioning-outage':
          return provisioningRoute;
        default:
          return unknownRoute;
      }
    };
  });

  afterEach(() => jest.useRealTimers());

  it('leads two issues to two teams, with the keyboard alone', async () => {
    const user = userEvent.setup();
    renderPage();
    expect(await answer()).toHaveTextContent('Choose an issue');
    expect(await answer()).toHaveAttribute('aria-live', 'polite');

    const issue = await field('Issue');
    await waitFor(() =>
      expect(screen.getByText('sev1 Critical')).toBeVisible(),
    );
    // A word with which users report it, which neither its title nor its id holds.
    await user.click(issue);
    await user.paste('invoice');
    expect(
      within(await screen.findByRole('listbox'))
        .getAllByRole('option')
        .map(option => option.textContent),
    ).toEqual([
      expect.stringContaining('A customer disputes a bill'),
      'Ask for “invoice”',
    ]);
    await user.keyboard('{Enter}');
    await heading('→ Billing Operations takes it (queue Billing)');
    expect(issue).toHaveValue('A customer disputes a bill');

    await user.clear(issue);
    await user.paste('fail provision');
    await user.keyboard('{Enter}');
    await heading('→ Cloud Platform takes it (queue Provisioning)');
    await user.selectOptions(await field('Severity'), 'sev1');
    expect(screen.getByText('Nobody can sign in')).toBeInTheDocument();
    await waitFor(() =>
      expect(asked.at(-1)).toEqual({
        issueClass: 'provisioning-outage',
        severity: 'sev1',
      }),
    );
    expect(address()).toBe('/?issueClass=provisioning-outage&severity=sev1');
  });

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

  it('asks again what a copied link says, at the time of the report', async () => {
    const copied = watchClipboard();
    renderPage('/?entityRef=component:default/project-service');
    await waitFor(
      async () =>
        expect(await field('Component')).toHaveValue('Project service'),
      PATIENCE,
    );
    await userEvent.click(await field('Issue'));
    await userEvent.paste('provisioning-outage');
    await userEvent.keyboard('{Enter}');
    await heading(/Cloud Platform takes it/);
    expect(asked).toEqual([
      {
        entityRef: 'component:default/project-service',
        issueClass: 'provisioning-outage',
      },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    const link = new URL(copied.text);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      entityRef: 'component:default/project-service',
      issueClass: 'provisioning-outage',
      reportedAt: '2026-11-24T02:00:00-08:00',
    });

    await userEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(copied.text).toContain(
      'Project stuck in provisioning: http://localhost:3000/catalog/default/component/project-service/operating-model?runbook=stuck',
    );
    expect(copied.text).toContain(`Link: ${link.href}`);

    // While another question waits for its answer, the link is still that of the answer beside it.
    api.getRoute = () => new Promise(() => {});
    await userEvent.selectOptions(await field('Severity'), 'sev1');
    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Copy link' },
        { timeout: 5_000 },
      ),
    );
    expect(copied.text).toBe(link.href);
  });

  it('asks the question of its address, and shows it in the form', async () => {
    renderPage(
      '/?entityRef=component:default/project-service&issueClass=provisioning-outage&severity=sev1&reportedAt=2026-11-24T02:00:00-08:00',
    );
    await heading(/Cloud Platform takes it/);
    expect(asked).toEqual([
      {
        entityRef: 'component:default/project-service',
        issueClass: 'provisioning-outage',
        severity: 'sev1',
        reportedAt: '2026-11-24T02:00:00-08:00',
      },
    ]);
    expect(await field('Issue')).toHaveValue('Projects fail to provision');
    expect(await field('Severity')).toHaveValue('sev1');
    expect(await field('Reported')).toHaveValue('at');
    const time = screen.getByLabelText('Time of the report');
    expect(time).toHaveAccessibleDescription('Your time, UTC');
    expect(time).toHaveValue('2026-11-24T10:00');

    // While it is written, a time is empty, or of the first century.
    fireEvent.change(time, { target: { value: '' } });
    fireEvent.change(time, { target: { value: '0002-11-24T10:00' } });
    expect(asked).toHaveLength(1);
    fireEvent.change(time, { target: { value: '2026-11-24T11:30' } });
    await waitFor(() =>
      expect(asked.at(-1)?.reportedAt).toBe('2026-11-24T11:30:00+00:00'),
    );
    await userEvent.selectOptions(await field('Reported'), 'now');
    await waitFor(() => expect(asked.at(-1)?.reportedAt).toBeUndefined());
  });

  it('finds what is affected on the backend', async () => {
    const searched: (string | undefined)[] = [];
    api.onListEntities = ({ q }) => {
      searched.push(q);
      return projectService;
    };
    renderPage(
      '/?issueClass=provisioning-outage&model=operatingmodel:default/cloud-suite',
    );
    await heading(/Cloud Platform takes it/);
    await userEvent.click(await field('Component'));
    await userEvent.paste('project');
    await waitFor(() => expect(searched.at(-1)).toBe('project'));
    await userEvent.click(
      await screen.findByRole('option', { name: /Project service/ }),
    );
    // The component says which model answers.
    await waitFor(() =>
      expect(asked.at(-1)).toEqual({
        entityRef: 'component:default/project-service',
        issueClass: 'provisioning-outage',
      }),
    );
    await userEvent.clear(await field('Component'));
    await waitFor(() => expect(asked.at(-1)?.entityRef).toBeUndefined());
  });

  describe('where there are several models', () => {
    const SUITE = 'operatingmodel:default/cloud-suite';
    const DATA = 'operatingmodel:default/data-suite';
    const known = (
      id: string,
      title: string,
      words: string[],
      ...models: string[]
    ): IssueClassRow[] =>
      models.map(entityRef => ({
        id,
        title,
        words,
        model: {
          entityRef,
          title: entityRef === SUITE ? 'Cloud Suite' : 'Data Suite',
        },
      }));

    beforeEach(() => {
      api.models = twoModels;
      api.issueClasses = [
        ...known(
          'billing-dispute',
          'A customer disputes a bill',
          ['invoice'],
          SUITE,
        ),
        ...known('late-report', 'A report is late', ['overdue'], DATA),
        ...known('lost-data', 'Something is gone', ['vanished'], SUITE, DATA),
      ];
    });

    it('finds the issues of all at once, and the model follows from the issue', async () => {
      const user = userEvent.setup();
      renderPage();
      await user.click(await field('Issue'));
      expect(
        within(await screen.findByRole('listbox'))
          .getAllByRole('option')
          .map(option => option.textContent),
      ).toEqual([
        'A customer disputes a billCloud Suite · billing-dispute · invoice',
        'A report is lateData Suite · late-report · overdue',
        'Something is goneCloud Suite · lost-data · vanished',
        'Something is goneData Suite · lost-data · vanished',
      ]);
      await user.paste('invoice');
      await user.keyboard('{Enter}');
      await heading(/Billing Operations takes it/);
      expect(asked).toEqual([{ issueClass: 'billing-dispute', model: SUITE }]);
      expect(screen.getByText('sev1 Critical')).toBeInTheDocument();

      await user.clear(await field('Issue'));
      await user.paste('gone');
      await user.keyboard('{ArrowDown}{Enter}');
      await waitFor(() =>
        expect(asked.at(-1)).toEqual({ issueClass: 'lost-data', model: DATA }),
      );
    });

    it('asks the only model that knows what a link names', async () => {
      renderPage('/?issueClass=late-report');
      await waitFor(() =>
        expect(asked).toEqual([{ issueClass: 'late-report' }]),
      );
      expect(await field('Issue')).toHaveValue('A report is late');
    });

    it('says which know it where several do, and lets choose one', async () => {
      renderPage('/?issueClass=lost-data');
      const choice = await screen.findByRole('group', {
        name: /Several operating models know “lost-data”/,
      });
      expect(asked).toEqual([]);
      expect(
        within(choice)
          .getAllByRole('button')
          .map(button => button.textContent),
      ).toEqual(['Cloud Suite', 'Data Suite']);
      await userEvent.click(
        within(choice).getByRole('button', { name: 'Data Suite' }),
      );
      await waitFor(() =>
        expect(asked).toEqual([{ issueClass: 'lost-data', model: DATA }]),
      );
    });

    it('says that none knows it, and whom to ask', async () => {
      renderPage('/?issueClass=coffee');
      const choice = await screen.findByRole('group', {
        name: /No operating model knows “coffee”/,
      });
      await userEvent.click(
        within(choice).getByRole('button', {
          name: 'Cloud Suite operating model',
        }),
      );
      await heading('The model does not say who takes it');
      expect(asked).toEqual([{ issueClass: 'coffee', model: SUITE }]);
    });
  });

  it('takes the match of words that were sent before there was anything to match', async () => {
    let release = () => {};
    api.holdIssueClasses = new Promise(resolve => {
      release = resolve;
    });
    renderPage();
    await userEvent.click(await field('Issue'));
    await userEvent.paste('invoice');
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([]);
    release();
    await heading(/Billing Operations takes it/);
    expect(asked).toEqual([{ issueClass: 'billing-dispute' }]);
  });

  it('says that the backend fails, and never to choose an issue then', async () => {
    api.issueClasses = answerError(503, 'The database does not answer');
    renderPage();
    const alert = await screen.findByRole('alert', {}, PATIENCE);
    expect(alert).toHaveTextContent('The database does not answer');
    expect(await answer()).not.toHaveTextContent('Choose an issue');

    api.issueClasses = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(async () =>
      expect(await answer()).toHaveTextContent('Choose an issue'),
    );
  });

  it('gives the times of all severities where none is named, and names one with a click', async () => {
    api.onRoute = query => {
      asked.push(query);
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
    expect(asked).toHaveLength(1);
    await userEvent.click(
      within(table).getByRole('button', { name: 'sev1 Critical' }),
    );
    await waitFor(() => expect(asked.at(-1)?.severity).toBe('sev1'));
    expect(await screen.findByText(/Respond by/)).toBeInTheDocument();
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

import type { IssueClassRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NOW } from '../../__testUtils__/entityAnswers';
import { renderOnMapPage } from '../../__testUtils__/renderOnMapPage';
import { twoModels } from '../../__testUtils__/routeAnswers';
import { stopClock } from '../../__testUtils__/stopClock';
import { answerError } from '../../__testUtils__/TestOperatingModelApi';
import { answer, field, heading, PATIENCE } from './__testUtils__/partsOfPage';
import { projectService, RoutingApi } from './__testUtils__/RoutingApi';
import { WhoPage } from './WhoPage';

// A whole form and its answer take slow machines a while.
jest.setTimeout(30_000);

/** The text that a click on "Copy" took along; jsdom has no clipboard of its own. */
function watchClipboard() {
  const copied = { text: '' };
  document.execCommand = () => {
    copied.text = document.getSelection()?.toString() ?? '';
    return true;
  };
  return copied;
}

describe('the question of WhoPage', () => {
  let api: RoutingApi;
  let address: () => string;

  function renderPage(path = '/') {
    ({ address } = renderOnMapPage(<WhoPage />, { api, path }));
  }

  beforeEach(() => {
    stopClock(NOW);
    api = new RoutingApi();
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
      expect(api.asked.at(-1)).toEqual({
        issueClass: 'provisioning-outage',
        severity: 'sev1',
      }),
    );
    expect(address()).toBe('/?issueClass=provisioning-outage&severity=sev1');
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
    expect(api.asked).toEqual([
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
    expect(api.asked).toEqual([
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
    expect(api.asked).toHaveLength(1);
    fireEvent.change(time, { target: { value: '2026-11-24T11:30' } });
    await waitFor(() =>
      expect(api.asked.at(-1)?.reportedAt).toBe('2026-11-24T11:30:00+00:00'),
    );
    await userEvent.selectOptions(await field('Reported'), 'now');
    await waitFor(() => expect(api.asked.at(-1)?.reportedAt).toBeUndefined());
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
      expect(api.asked.at(-1)).toEqual({
        entityRef: 'component:default/project-service',
        issueClass: 'provisioning-outage',
      }),
    );
    await userEvent.clear(await field('Component'));
    await waitFor(() => expect(api.asked.at(-1)?.entityRef).toBeUndefined());
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
      expect(api.asked).toEqual([
        { issueClass: 'billing-dispute', model: SUITE },
      ]);
      expect(screen.getByText('sev1 Critical')).toBeInTheDocument();

      await user.clear(await field('Issue'));
      await user.paste('gone');
      await user.keyboard('{ArrowDown}{Enter}');
      await waitFor(() =>
        expect(api.asked.at(-1)).toEqual({
          issueClass: 'lost-data',
          model: DATA,
        }),
      );
    });

    it('asks the only model that knows what a link names', async () => {
      renderPage('/?issueClass=late-report');
      await waitFor(() =>
        expect(api.asked).toEqual([{ issueClass: 'late-report' }]),
      );
      expect(await field('Issue')).toHaveValue('A report is late');
    });

    it('says which know it where several do, and lets choose one', async () => {
      renderPage('/?issueClass=lost-data');
      const choice = await screen.findByRole('group', {
        name: /Several operating models know “lost-data”/,
      });
      expect(api.asked).toEqual([]);
      expect(
        within(choice)
          .getAllByRole('button')
          .map(button => button.textContent),
      ).toEqual(['Cloud Suite', 'Data Suite']);
      await userEvent.click(
        within(choice).getByRole('button', { name: 'Data Suite' }),
      );
      await waitFor(() =>
        expect(api.asked).toEqual([{ issueClass: 'lost-data', model: DATA }]),
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
      expect(api.asked).toEqual([{ issueClass: 'coffee', model: SUITE }]);
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
    expect(api.asked).toEqual([]);
    release();
    await heading(/Billing Operations takes it/);
    expect(api.asked).toEqual([{ issueClass: 'billing-dispute' }]);
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
});

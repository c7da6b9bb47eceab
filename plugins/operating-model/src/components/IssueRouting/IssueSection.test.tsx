import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RouteQuery } from '@cloud-suite/backstage-plugin-operating-model-common';
import { goodAnswer, NOW } from '../../__testUtils__/entityAnswers';
import { renderOnEntityPage } from '../../__testUtils__/renderOnEntityPage';
import {
  billingRoute,
  provisioningRoute,
  routingModel,
} from '../../__testUtils__/routeAnswers';
import { stopClock } from '../../__testUtils__/stopClock';
import { TestOperatingModelApi } from '../../__testUtils__/TestOperatingModelApi';
import { EntityTab } from '../EntityTab';

const PATIENCE = { timeout: 5_000 };

describe('IssueSection', () => {
  let api: TestOperatingModelApi;
  let asked: RouteQuery[];

  beforeEach(() => {
    stopClock(NOW);
    api = new TestOperatingModelApi();
    api.entity = goodAnswer;
    api.model = routingModel;
    asked = [];
    api.onRoute = query => {
      asked.push(query);
      return { ...billingRoute, entityRef: query.entityRef };
    };
  });

  afterEach(() => jest.useRealTimers());

  it('opens on the tab on request, with the cursor in the field of the issue, and asks about the entity', async () => {
    renderOnEntityPage(<EntityTab />, { api });
    const button = await screen.findByRole(
      'button',
      { name: 'Who takes an issue?' },
      PATIENCE,
    );
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();

    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const section = await screen.findByRole(
      'region',
      { name: 'Who takes this?' },
      PATIENCE,
    );
    const issue = within(section).getByRole('combobox', { name: 'Issue' });
    await waitFor(() => expect(issue).toHaveFocus());
    expect(
      within(section).queryByRole('combobox', { name: 'Component' }),
    ).not.toBeInTheDocument();

    await userEvent.paste('billing-dispute');
    await userEvent.keyboard('{Enter}');
    await screen.findByRole(
      'heading',
      { name: /Billing Operations takes it/ },
      PATIENCE,
    );
    expect(asked).toEqual([
      {
        entityRef: 'component:default/account-service',
        issueClass: 'billing-dispute',
      },
    ]);

    await userEvent.click(button);
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: 'Who takes this?' }),
      ).not.toBeInTheDocument(),
    );
  });

  it('is open where the address asks something, whatever entity stands in it', async () => {
    renderOnEntityPage(<EntityTab />, {
      api,
      path: '/?entityRef=component:default/other&issueClass=billing-dispute',
    });
    await screen.findByRole(
      'heading',
      { name: /Billing Operations takes it/ },
      PATIENCE,
    );
    expect(asked[0].entityRef).toBe('component:default/account-service');
  });

  it('marks a first look that is later than the response is due', async () => {
    api.onRoute = () => ({
      ...provisioningRoute,
      firstLookBy: '2026-11-24T09:15:00-08:00',
      firstLookIsLater: true,
    });
    renderOnEntityPage(<EntityTab />, {
      api,
      path: '/?issueClass=provisioning-outage',
    });
    const mark = await screen.findByText(
      'Later than the response is due: the response is the deadline.',
      undefined,
      PATIENCE,
    );
    expect(mark.closest('dd')).toHaveTextContent(/^Tue 5:15 PM/);
  });
});

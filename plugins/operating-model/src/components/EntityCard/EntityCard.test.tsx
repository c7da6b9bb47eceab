import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  anasTurn,
  badAnswer,
  bo,
  goodAnswer,
  NOW,
} from '../../__testUtils__/entityAnswers';
import { renderOnEntityPage } from '../../__testUtils__/renderOnEntityPage';
import { standing } from '../../__testUtils__/standing';
import { stopClock } from '../../__testUtils__/stopClock';
import {
  answerError,
  TestOperatingModelApi,
} from '../../__testUtils__/TestOperatingModelApi';
import { EntityCard } from './EntityCard';

describe('EntityCard', () => {
  let api: TestOperatingModelApi;

  beforeEach(() => {
    stopClock(NOW);
    api = new TestOperatingModelApi();
    api.entity = goodAnswer;
  });

  afterEach(() => jest.useRealTimers());

  it('says the most important things and leads to the tab and to the first runbook', async () => {
    const { container } = renderOnEntityPage(<EntityCard />, { api });

    const tab = '/catalog/default/component/account-service/operating-model';
    expect(
      await screen.findByRole('link', { name: 'Account lock and unlock' }),
    ).toHaveAttribute('href', `${tab}?runbook=lock`);
    expect(
      screen.getByRole('link', { name: 'Open the operating model' }),
    ).toHaveAttribute('href', tab);
    expect(
      screen.getByRole('link', { name: /Open the documentation/ }),
    ).toHaveAttribute(
      'href',
      'https://backstage.example/docs/default/component/account-service/',
    );
    expect(container).toHaveTextContent('OwnerAccounts');
    expect(container).toHaveTextContent('Support tierBusiness critical');
    expect(container).toHaveTextContent(
      'On call nowAna Ruizuntil Sat 6:00 PM@ana',
    );
    expect(container).toHaveTextContent(
      'Unclear or wrongNothing: neither of its own nor of the model’s parts that it uses',
    );
  });

  it('counts what is wrong by severity and opens nothing unsafe', async () => {
    api.entity = {
      ...badAnswer,
      standing: standing({ error: 1, warning: 2 }),
    };
    const { container } = renderOnEntityPage(<EntityCard />, { api });

    expect(await screen.findByText('1 error')).toBeInTheDocument();
    expect(screen.getByText('2 warnings')).toBeInTheDocument();
    expect(screen.queryByText(/note/)).not.toBeInTheDocument();
    expect(container).toHaveTextContent('RunbookNot usable');
  });

  it('counts what is wrong in its model apart from what is wrong with it', async () => {
    api.entity = {
      ...badAnswer,
      standing: standing({ error: 1 }, { error: 1, warning: 3 }),
    };
    const { container } = renderOnEntityPage(<EntityCard />, { api });

    expect(await screen.findByText('3 warnings')).toBeInTheDocument();
    expect(container).toHaveTextContent(
      'Unclear or wrong1 of its own 1 error 4 of the model’s parts that it uses 1 error3 warnings',
    );
  });

  it('does not say that nothing is wrong while only its model lacks something', async () => {
    api.entity = {
      ...goodAnswer,
      standing: standing({}, { info: 2 }),
    };
    const { container } = renderOnEntityPage(<EntityCard />, { api });

    expect(await screen.findByText('2 notes')).toBeInTheDocument();
    expect(container).toHaveTextContent(
      'Unclear or wrongnone of its own 2 of the model’s parts that it uses 2 notes',
    );
    expect(container).not.toHaveTextContent('Nothing');
  });

  it('names everybody who is on call', async () => {
    api.entity = {
      ...goodAnswer,
      onCall: {
        ...goodAnswer.onCall,
        now: { state: 'valid', value: [anasTurn, { ...anasTurn, party: bo }] },
      },
    };
    const { container } = renderOnEntityPage(<EntityCard />, { api });

    expect(await screen.findByText('Bo Lind')).toBeInTheDocument();
    expect(container).toHaveTextContent(
      'On call nowAna Ruizuntil Sat 6:00 PM@ana, Opens in a new windowBo Linduntil Sat 6:00 PM',
    );
  });

  it('explains an error and tries again', async () => {
    api.entity = answerError(503, 'The database is away');
    renderOnEntityPage(<EntityCard />, { api });

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The database is away');
    api.entity = goodAnswer;
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(await screen.findByText('Business critical')).toBeInTheDocument();
  });
});

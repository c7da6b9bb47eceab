import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  badAnswer,
  goodAnswer,
  NOW,
  stepUnresolved,
} from '../../__testUtils__/entityAnswers';
import { renderOnEntityPage } from '../../__testUtils__/renderOnEntityPage';
import { section } from '../../__testUtils__/section';
import { standing } from '../../__testUtils__/standing';
import { stopClock } from '../../__testUtils__/stopClock';
import { TestOperatingModelApi } from '../../__testUtils__/TestOperatingModelApi';
import { EntityTab } from './EntityTab';

const WRONG =
  'What is unclear or wrong: 1 of its own, 1 of the model’s parts that it uses';

describe('the findings of EntityTab', () => {
  let api: TestOperatingModelApi;

  beforeEach(() => {
    stopClock(NOW);
    api = new TestOperatingModelApi();
    api.entity = badAnswer;
  });

  afterEach(() => jest.useRealTimers());

  it('makes no link of a URL that a browser must not open', async () => {
    const { container } = renderOnEntityPage(<EntityTab />, { api });

    expect(await section('At a glance')).toHaveTextContent(
      /javascript:alert.document.cookie./,
    );
    const findings = await section(WRONG);
    await userEvent.click(
      within(findings).getAllByRole('button', { name: 'Fix' })[1],
    );
    expect(
      await within(findings).findByText(/^javascript:alert/),
    ).toBeInTheDocument();
    expect(container.ownerDocument.body.innerHTML).not.toMatch(
      /href="javascript:/,
    );
  });

  it('gives the edit of a finding to copy, with the chosen value', async () => {
    const user = userEvent.setup();
    let copied = '';
    // jsdom has no clipboard of its own.
    document.execCommand = () => {
      copied = document.getSelection()?.toString() ?? '';
      return true;
    };
    renderOnEntityPage(<EntityTab />, { api });

    const findings = await section(WRONG);
    const [first, second] = within(findings)
      .getAllByRole('listitem')
      .filter(item => within(item).queryByRole('button', { name: 'Fix' }));
    expect(first).toHaveTextContent(
      'ErrorThe support tier "tier-11" is not in the model.tier.unknown',
    );
    expect(second).toHaveTextContent(
      'Warning' +
        'Step 3 notifies nobody that the catalog knows.' +
        'escalation.unresolved · in the model Cloud Suite operating model',
    );

    const fix = within(first).getByRole('button', { name: 'Fix' });
    expect(fix).toHaveAttribute('aria-expanded', 'false');
    await user.click(fix);
    expect(fix).toHaveAttribute('aria-expanded', 'true');
    expect(first).toHaveTextContent('Holds meanwhiletier-2');
    expect(first).toHaveTextContent(
      'It goes into account-service/catalog-info.yaml',
    );
    expect(
      within(first).getByRole('link', { name: /Functions and tiers/ }),
    ).toHaveAttribute('href', 'https://tiers.example/');

    // Nobody pastes a placeholder into a file.
    const copy = within(first).getByRole('button', { name: 'Copy' });
    expect(copy).toHaveAttribute('aria-disabled', 'true');
    expect(first).toHaveTextContent('Choose first what stands for <tier>');
    await user.click(copy);
    expect(copied).toBe('');

    await user.click(within(first).getByRole('button', { name: 'tier-1' }));
    expect(copy).toHaveAttribute('aria-disabled', 'false');
    expect(first).toHaveTextContent('operating-model.io/support-tier: tier-1');
    await user.click(within(first).getByRole('button', { name: 'Copy' }));
    expect(copied).toBe(
      'metadata:\n  annotations:\n    operating-model.io/support-tier: tier-1\n',
    );
    expect(within(first).getByRole('status')).toHaveTextContent('Copied');

    await user.click(within(first).getByRole('button', { name: 'tier-1' }));
    await user.type(
      within(first).getByRole('textbox', { name: /or write it/ }),
      'tier-9',
    );
    expect(first).toHaveTextContent('operating-model.io/support-tier: tier-9');
  });

  it('does not say that nothing is wrong while only its model lacks something', async () => {
    api.entity = {
      ...goodAnswer,
      findings: [stepUnresolved],
      standing: standing({}, { warning: 1 }),
    };
    renderOnEntityPage(<EntityTab />, { api });

    expect(
      await section(
        'What is unclear or wrong: none of its own, 1 of the model’s parts that it uses',
      ),
    ).toHaveTextContent('Step 3 notifies nobody that the catalog knows.');
    expect(screen.queryByText(/^Nothing:/)).not.toBeInTheDocument();
  });

  it('says which questions could not be answered, and calls nothing in order for that', async () => {
    const message = { id: 'check/failed', text: 'It could not be asked.' };
    api.entity = {
      ...goodAnswer,
      standing: standing({ unknown: 1 }),
      notKnown: [
        {
          code: 'acme.described',
          subject: { entityRef: goodAnswer.entityRef },
          message,
          reason: { id: 'check/error', text: 'The check failed: out of reach' },
        },
      ],
    };
    renderOnEntityPage(<EntityTab />, { api });

    const findings = await section('What is unclear or wrong');
    expect(findings).toHaveTextContent(
      'Not known: 1 question could not be answered',
    );
    expect(findings).toHaveTextContent(
      'The check failed: out of reachacme.described',
    );
    expect(findings).not.toHaveTextContent('Nothing');
  });
});

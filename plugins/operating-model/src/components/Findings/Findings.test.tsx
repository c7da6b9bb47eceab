import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { goodAnswer, tierUnknown } from '../../__testUtils__/entityAnswers';
import { standing } from '../../__testUtils__/standing';
import { renderOnEntityPage } from '../../__testUtils__/renderOnEntityPage';
import { TestOperatingModelApi } from '../../__testUtils__/TestOperatingModelApi';
import { Findings } from './Findings';

describe('Findings', () => {
  const render = (props: Partial<Parameters<typeof Findings>[0]>) =>
    renderOnEntityPage(
      <Findings
        findings={[]}
        standing={standing({ error: props.findings?.length ?? 0 })}
        notKnown={[]}
        entityRef={goodAnswer.entityRef}
        {...props}
      />,
      { api: new TestOperatingModelApi() },
    );

  it('shows evidence and source of a finding without a fix, and offers none', async () => {
    render({ findings: [{ ...tierUnknown, fix: undefined }] });
    const item = within(
      await screen.findByRole('region', {
        name: 'What is unclear or wrong: 1 of its own, none of the model’s parts that it uses',
      }),
    ).getByRole('listitem');
    expect(
      within(item).queryByRole('button', { name: 'Fix' }),
    ).not.toBeInTheDocument();

    await userEvent.click(
      within(item).getByRole('button', { name: 'Details' }),
    );
    expect(item).toHaveTextContent('EvidenceHolds meanwhiletier-2');
    expect(
      within(item).getByRole('link', { name: /Functions and tiers/ }),
    ).toHaveAttribute('href', 'https://tiers.example/');
    expect(item).not.toHaveTextContent(/It goes into|Choose what stands/);
  });

  it('names a model whose title the reader may not know by its name', async () => {
    const subject = { entityRef: 'operatingmodel:default/hidden' };
    render({
      findings: [{ ...tierUnknown, subject }],
      standing: standing({}, { error: 1 }),
    });
    expect(
      await screen.findByRole('region', {
        name: 'What is unclear or wrong: none of its own, 1 of the model’s parts that it uses',
      }),
    ).toHaveTextContent('in the model hidden');
  });

  it('says that nothing is wrong only where neither it nor its model lacks anything', async () => {
    render({});
    expect(
      await screen.findByText(
        'Nothing: neither of its own nor of the model’s parts that it uses',
      ),
    ).toBeInTheDocument();
  });
});

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderOnEntityPage } from '../../__testUtils__/renderOnEntityPage';
import { TestOperatingModelApi } from '../../__testUtils__/TestOperatingModelApi';
import { RecordQuestion } from './RecordQuestion';

describe('RecordQuestion', () => {
  it('says why nobody without the permission can record a question', async () => {
    const api = new TestOperatingModelApi();
    renderOnEntityPage(
      <RecordQuestion question={{ words: 'tax exemption request' }} />,
      { api, mayRefresh: false },
    );
    const button = await screen.findByRole('button', {
      name: 'Record as asked and not in the model',
    });
    await waitFor(() =>
      expect(button).toHaveAccessibleDescription(
        'You may not record what was asked',
      ),
    );
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button);
    expect(api.offModel).toEqual([]);
  });
});

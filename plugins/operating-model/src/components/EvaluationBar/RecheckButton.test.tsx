import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderOnEntityPage } from '../../__testUtils__/renderOnEntityPage';
import { TestOperatingModelApi } from '../../__testUtils__/TestOperatingModelApi';
import { RecheckButton } from './RecheckButton';

describe('RecheckButton', () => {
  it('says why nobody without the permission can check again', async () => {
    const start = jest.fn();
    renderOnEntityPage(
      <RecheckButton recheck={{ step: 'idle' }} start={start} />,
      { api: new TestOperatingModelApi(), mayRefresh: false },
    );
    const button = await screen.findByRole('button', { name: 'Re-check' });
    await waitFor(() =>
      expect(button).toHaveAccessibleDescription(
        'You may not ask for a new evaluation',
      ),
    );
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button);
    expect(start).not.toHaveBeenCalled();
  });
});

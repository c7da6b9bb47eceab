import { screen } from '@testing-library/react';
import { renderOnMapPage } from '../../__testUtils__/renderOnMapPage';
import { TestOperatingModelApi } from '../../__testUtils__/TestOperatingModelApi';
import { WithUnknownPage } from './WithUnknownPage';

const PARTS = ['coverage', 'who', '/decisions'];

function open(path: string) {
  renderOnMapPage(
    <WithUnknownPage path="/operating-model" parts={PARTS}>
      The page
    </WithUnknownPage>,
    { api: new TestOperatingModelApi(), path },
  );
}

describe('WithUnknownPage', () => {
  it('says of an address that names no part that there is none, and leads to those that there are', async () => {
    open('/operating-model/no%20such');
    const alert = await screen.findByRole('alert', {}, { timeout: 5_000 });
    expect(alert).toHaveTextContent(
      'There is no such pageThe operating model has no page “no such”.',
    );
    expect(screen.getByText(/The page/)).toBeInTheDocument();
    expect(
      screen.getAllByRole('link').map(link => link.getAttribute('href')),
    ).toEqual([
      '/operating-model/coverage',
      '/operating-model/who',
      '/operating-model/decisions',
      '/operating-model/load',
    ]);
    expect(document.title).toBe(
      'There is no such page · Operating model | Backstage',
    );
  });

  it.each([
    '/operating-model',
    '/operating-model/',
    '/operating-model/who?issueClass=x',
    '/operating-model/decisions',
  ])('leaves %s as it is', async path => {
    open(path);
    expect(await screen.findByText('The page')).toBeInTheDocument();
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

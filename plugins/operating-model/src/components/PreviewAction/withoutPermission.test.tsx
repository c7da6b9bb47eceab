import { screen } from '@testing-library/react';
import { renderOnEntityPage } from '../../__testUtils__/renderOnEntityPage';
import { TestOperatingModelApi } from '../../__testUtils__/TestOperatingModelApi';
import { PreviewAction } from './PreviewAction';

// In a file of its own: decisions about permissions are kept between tests.
describe('PreviewAction', () => {
  it('is not there for those who may not preview', async () => {
    renderOnEntityPage(
      <>
        <PreviewAction />
        <p>The page</p>
      </>,
      {
        api: new TestOperatingModelApi(),
        path: '/?preview=1',
        mayRefresh: false,
      },
    );
    expect(await screen.findByText('The page')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

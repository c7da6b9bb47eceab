import { expect, test, type Page } from '@playwright/test';
import { openTab } from './support/openTab';

/** Everything of the plugin's backend. */
const REST = '**/api/operating-model/**';
const SINCE = '2026-11-24T09:30:00.000Z';
/** Marked pages load again every 15 seconds. */
const HEALED = { timeout: 40_000 };

/** Has the backend answer as it does while its database is away. */
async function takeDatabaseAway(page: Page) {
  await page.route(REST, route =>
    route.fulfill({
      status: 503,
      headers: { 'retry-after': '5' },
      json: {
        error: {
          name: 'ServiceUnavailableError',
          message: `The database has not answered since ${SINCE}`,
          since: SINCE,
        },
        response: { statusCode: 503 },
      },
    }),
  );
}

test('a tab keeps what it shows while the database is away, marked with since when, and heals by itself', async ({
  page,
}) => {
  await openTab(page, 'component:account-service');
  const glance = page.getByRole('region', { name: 'At a glance' });
  await expect(glance).toBeVisible();
  const mark = page
    .getByRole('status')
    .filter({ hasText: 'The database has not answered since' });
  await expect(mark).toHaveCount(0);

  await takeDatabaseAway(page);
  await page.getByRole('button', { name: 'Re-check' }).click();
  await expect(mark).toContainText('What you see was loaded');
  await expect(mark.locator('time').first()).toHaveAttribute('datetime', SINCE);
  await expect(glance).toBeVisible();

  await page.unroute(REST);
  await expect(mark).toHaveCount(0, HEALED);
  await expect(glance).toBeVisible();
});

test('a tab keeps what it shows without a connection, and heals by itself', async ({
  page,
  context,
}) => {
  await openTab(page, 'component:account-service');
  const glance = page.getByRole('region', { name: 'At a glance' });
  await expect(glance).toBeVisible();

  await context.setOffline(true);
  await page.getByRole('button', { name: 'Re-check' }).click();
  const mark = page
    .getByRole('status')
    .filter({ hasText: 'The backend does not answer' });
  await expect(mark).toContainText('What you see was loaded');
  await expect(glance).toBeVisible();

  await context.setOffline(false);
  await expect(mark).toHaveCount(0, HEALED);
  await expect(glance).toBeVisible();
});

test('a page that is opened while the database is away says since when, and loads by itself', async ({
  page,
}) => {
  await takeDatabaseAway(page);
  await page.goto('/operating-model/load');
  const alert = page
    .getByRole('alert')
    .filter({ hasText: 'The database has not answered since' });
  await expect(alert).toContainText('It is tried again by itself.');

  await page.unroute(REST);
  await expect(
    page.getByRole('region', { name: /What each party carries/ }),
  ).toBeVisible(HEALED);
  await expect(alert).toHaveCount(0);
});

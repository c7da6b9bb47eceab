import { expect, test, type Locator } from '@playwright/test';
import { section, tabPath } from './support/openTab';

/** Backstage's own bar covers the lower edge of a phone. */
const SCREEN = { width: 400, height: 800 };
const BAR = 56;

test.use({ viewport: SCREEN, hasTouch: true, timezoneId: 'Europe/Berlin' });

/** Whether something stands whole in the first screen, above the bar. */
async function expectInFirstScreen(what: Locator) {
  await expect(what).toBeVisible();
  const box = await what.boundingBox();
  expect(box).not.toBeNull();
  const { x, y, width, height } = box!;
  expect(Math.floor(x)).toBeGreaterThanOrEqual(0);
  expect(Math.ceil(x + width)).toBeLessThanOrEqual(SCREEN.width);
  expect(Math.floor(y)).toBeGreaterThanOrEqual(0);
  expect(Math.ceil(y + height)).toBeLessThanOrEqual(SCREEN.height - BAR);
}

test('somebody on call at three in the morning calls, pages and opens the runbook without scrolling', async ({
  page,
}) => {
  await page.goto(`/catalog/${tabPath('component:account-service')}`);
  const glance = section(page, 'At a glance');
  const fact = (label: string) =>
    glance.locator('dl > div').filter({ has: page.getByText(label) });
  const onCall = fact('On call now');

  await expectInFirstScreen(
    fact('Owner').getByRole('link', { name: 'Accounts', exact: true }),
  );
  await expectInFirstScreen(
    fact('Support tier').getByText('Business critical'),
  );
  await expectInFirstScreen(onCall.getByRole('link').first());
  const call = onCall.locator('a[href^="tel:"]').first();
  await expectInFirstScreen(call);
  await expect(call).toHaveAttribute('href', /^tel:\+1555\d+$/);
  // For a thumb.
  expect((await call.boundingBox())!.height).toBeGreaterThanOrEqual(40);
  await expectInFirstScreen(
    onCall.getByRole('link', { name: 'Pager of the account service' }),
  );
  const runbook = glance.getByRole('button', { name: 'Runbook' }).first();
  await expectInFirstScreen(runbook);

  // Whoever is next is reached the same way.
  await expect(fact('Escalate to')).toContainText('Cloud platform');
  const steps = page
    .getByRole('list', { name: 'Steps of the escalation' })
    .locator('> li');
  await expect(
    steps.nth(1).getByRole('link', { name: 'Page Cloud platform' }),
  ).toHaveAttribute('href', 'https://pager.cloud-suite.example/cloud-platform');
  await expect(steps.nth(2).locator('a[href^="tel:"]')).toHaveCount(1);

  await runbook.tap();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the card on the overview tells how to reach whoever is on call', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/account-service');
  const card = page
    .locator('article')
    .filter({ hasText: 'Open the operating model' });
  await expect(card.locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(
    card.getByRole('link', { name: 'Pager of the account service' }),
  ).toBeVisible();
});

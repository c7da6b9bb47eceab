import { expect, test } from '@playwright/test';
import { openTab, section } from './support/openTab';

test('an inherited value leads to the annotation that it comes from', async ({
  page,
}) => {
  await openTab(page, 'component:onboarding-website');
  const mark = section(page, 'At a glance')
    .getByRole('link', { name: /operating-model\.io\/support-tier on system/ })
    .first();
  await mark.hover();
  await expect(page.getByRole('tooltip')).toContainText('hosted-onboarding');
  await mark.click();
  await expect(page).toHaveURL(/system\/hosted-onboarding\?inspect=yaml/);
  await expect(page.getByRole('dialog')).toContainText(
    'operating-model.io/support-tier',
  );
});

test('a value of the model leads to its part on the page of the model', async ({
  page,
}) => {
  await openTab(page, 'component:onboarding-website');
  await section(page, 'Who does what')
    .getByRole('link', { name: /From spec\.defaults\.roles/ })
    .first()
    .click();
  await expect(page).toHaveURL(
    /operatingmodel\/cloud-suite.*part=spec\.defaults/,
  );
  const part = page.locator('[data-part="spec.defaults"]');
  await expect(part).toBeInViewport();
  await expect(part).toBeFocused();
});

test('a finding leads to its file on the code host, and its edit is copied only once it is whole', async ({
  page,
}) => {
  await openTab(page, 'component:scratchpad');
  const finding = section(page, /What is unclear or wrong/)
    .getByRole('listitem')
    .filter({ hasText: 'deputy.none' });
  await finding.getByRole('button', { name: 'Fix' }).click();
  await expect(
    finding.getByRole('link', { name: /Edit it in the browser/ }),
  ).toHaveAttribute(
    'href',
    /^https:\/\/code\.example\/.*\/examples\/cloud-suite\/components\/scratchpad\/catalog-info\.yaml$/,
  );
  const copy = finding.getByRole('button', { name: 'Copy' });
  await expect(copy).toHaveAttribute('aria-disabled', 'true');
  await expect(finding).toContainText('Choose first what stands for <group>');
  await finding.locator('.MuiChip-root').first().click();
  await expect(copy).toHaveAttribute('aria-disabled', 'false');
  await expect(finding.locator('pre')).not.toContainText('<group>');
});

test('Back does not open again what was closed', async ({ page }) => {
  await page.goto('/operating-model/decisions');
  const rows = page.getByRole('table').getByRole('row');
  await rows.nth(1).getByRole('link').first().click();
  const panel = page.getByRole('complementary');
  await expect(panel).toBeVisible();
  await rows.nth(2).getByRole('link').first().click();
  await expect(page).toHaveURL(/decision=/);
  await panel.getByRole('button', { name: /Close/ }).click();
  await expect(panel).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(panel).toBeHidden();
});

test.describe('for a reader whose day is another one', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati' });

  test('the next release is never in the past', async ({ page }) => {
    await openTab(page, 'component:project-service');
    const releases = section(page, 'Releases');
    await expect(releases).toContainText(/next \w{3}/);
    await expect(releases).not.toContainText(/yesterday|days ago/);
    await releases
      .getByText(/^\w{3}, \w{3} \d+/)
      .first()
      .hover();
    await expect(page.getByRole('tooltip')).toContainText(
      'A date of the model, whose days are those of America/Los_Angeles',
    );
  });
});

import { expect, test } from '@playwright/test';

test('the page of an invalid model shows all its problems with their paths', async ({
  page,
}) => {
  await page.goto('/catalog/default/operatingmodel/payments/operating-model');
  await expect(page.getByText('3 problems in the text')).toBeVisible();
  for (const path of [
    'spec.severitys',
    'spec.supportTiers[0].escalationPath',
    'spec.supportTiers[0].reviewEvery',
  ]) {
    await expect(page.getByText(path, { exact: true }).first()).toBeVisible();
  }
  await expect(
    page.getByText('The text was never valid: this model applies to nothing.'),
  ).toBeVisible();
});

test('the page of a model shows its parts and who is on call', async ({
  page,
}) => {
  await page.goto(
    '/catalog/default/operatingmodel/cloud-suite/operating-model',
  );
  await expect(page.getByText('Trial').first()).toBeVisible();
  for (const title of [
    'Support tiers',
    'Rotations',
    'Escalation paths',
    'Queues',
    'Decisions',
  ]) {
    await expect(
      page.getByRole('region', { name: title }).first(),
    ).toBeVisible();
  }
  await expect(page.getByRole('region', { name: 'Rotations' })).toContainText(
    'Cloud on call',
  );
});

test('a draft is previewed on its own page only', async ({ page }) => {
  await page.goto(
    '/catalog/default/operatingmodel/cloud-suite-next/operating-model',
  );
  await expect(
    page.getByText('A draft: shown on this page only, it applies to nothing.'),
  ).toBeVisible();
});

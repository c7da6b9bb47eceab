import { expect, test } from '@playwright/test';
import { openTab } from './support/openTab';

const answer = 'Answer';

test('a billing dispute and a provisioning outage go to two different teams', async ({
  page,
}) => {
  await page.goto('/operating-model/who');
  await page.getByRole('combobox', { name: 'Component' }).fill('billing');
  await page.getByRole('option', { name: /Billing service/ }).click();
  await page.getByRole('combobox', { name: 'Issue' }).fill('invoice');
  await page
    .getByRole('option', { name: /A customer disputes a bill/ })
    .click();
  await page.getByRole('combobox', { name: 'Severity' }).selectOption('sev2');
  const region = page.getByRole('region', { name: answer });
  await expect(region).toContainText('Billing operations takes it');
  await expect(region).toContainText('queue Billing');
  await expect(region).toContainText('Respond by');
  await expect(region).toContainText('billing-operations@cloud-suite.example');

  await page.goto(
    '/operating-model/who?entityRef=component:default/provisioning-worker&issueClass=provisioning-outage&severity=sev1',
  );
  await expect(region).toContainText('Cloud platform takes it');
  await expect(region).toContainText('#cloud-oncall');
  await expect(region).toContainText('Why');
  await expect(
    region.getByRole('link', {
      name: 'Do we set up by hand what is stuck in provisioning?',
    }),
  ).toBeVisible();
});

test('a link fixes the time, and whoever opens it reads the same answer', async ({
  page,
}) => {
  // Friday evening before the week of Thanksgiving, in Los Angeles.
  const link =
    '/operating-model/who?entityRef=component:default/billing-service&issueClass=billing-dispute&severity=sev2&reportedAt=2026-11-20T18:00:00-08:00';
  const region = page.getByRole('region', { name: answer });
  const read = async () => {
    await page.goto(link);
    await expect(region).toContainText('Billing operations takes it');
    return region.getByText(/Respond by/).innerText();
  };
  const first = await read();
  expect(first).toMatch(/Nov 24|Tue/);
  expect(await read()).toBe(first);
});

test('an issue that the model does not know is answered with whom to ask, recorded, and counted', async ({
  page,
}) => {
  await page.goto(
    '/operating-model/who?entityRef=component:default/account-service&issueClass=Tax%20exemption%20request',
  );
  await expect(
    page.getByText('The model does not say who takes it'),
  ).toBeVisible();
  await expect(page.getByText(/Ask meanwhile/)).toBeVisible();
  await page
    .getByRole('button', { name: 'Record as asked and not in the model' })
    .click();
  await expect(page.getByText(/^Recorded\./)).toBeVisible();

  await page.goto('/operating-model/coverage');
  await expect(
    page.getByRole('region', { name: 'Asked and not in the model' }),
  ).toContainText('Tax exemption request');
});

test('an issue class without a queue says so', async ({ page }) => {
  await page.goto(
    '/operating-model/who?model=operatingmodel:default/cloud-suite&issueClass=data-export',
  );
  await expect(
    page.getByText('The model does not say who takes it'),
  ).toBeVisible();
  await expect(page.getByText(/Ask meanwhile/)).toBeVisible();
});

test('the tab of a component routes an issue of its own', async ({ page }) => {
  await openTab(
    page,
    'component:project-service',
    '?issueClass=provisioning-outage&severity=sev1',
  );
  await expect(page.getByRole('region', { name: answer })).toContainText(
    'Cloud platform takes it',
  );
});

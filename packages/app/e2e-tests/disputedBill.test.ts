import { expect, test } from '@playwright/test';

test.use({ timezoneId: 'Europe/Berlin' });

test('a disputed bill is routed by words alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Operating model' }).first().click();
  await page.getByRole('tab', { name: 'Who takes this?' }).click();

  // Neither a component nor a model is chosen; the keyboard alone takes the match.
  const issue = page.getByRole('combobox', { name: 'Issue' });
  await issue.click();
  await page.keyboard.type('invoice');
  await page.keyboard.press('Enter');
  const region = page.getByRole('region', { name: 'Answer' });
  await expect(region).toContainText('Billing operations takes it');
  await expect(region).toContainText('Cloud Suite operating model');
  await expect(issue).toHaveValue('A customer disputes a bill');

  // Nobody said yet how bad it is: the times of all stand side by side.
  const table = region.getByRole('table', {
    name: 'Respond by, for each severity',
  });
  await expect(table.getByRole('row')).not.toHaveCount(1);
  await table.getByRole('button', { name: /^sev2/ }).click();
  await expect(region.getByText(/^Respond by/)).toBeVisible();
  await expect(page).toHaveURL(/severity=sev2/);

  // Times in sentences are those of the reader.
  const why = region.getByRole('list', { name: 'Why' });
  await expect(why).toContainText('promises a first response');
  await expect(why).not.toContainText('UTC-0');
});

test('an issue that two models know is asked which is meant', async ({
  page,
}) => {
  await page.goto('/operating-model/who?issueClass=account-recovery');
  const choice = page.getByRole('group', {
    name: /Several operating models know/,
  });
  await expect(choice.getByRole('button')).toHaveCount(2);
  await choice
    .getByRole('button', { name: 'Field tools operating model' })
    .click();
  const region = page.getByRole('region', { name: 'Answer' });
  await expect(region).toContainText('queue Field help');
});

test('a backend that fails is said', async ({ page }) => {
  await page.route('**/api/operating-model/v1/issue-classes*', route =>
    route.fulfill({
      status: 503,
      contentType: 'application/json',
      body: JSON.stringify({
        error: {
          name: 'ServiceUnavailableError',
          message: 'The database does not answer',
        },
      }),
    }),
  );
  await page.goto('/operating-model/who');
  await expect(page.getByRole('alert')).toContainText(
    'The database does not answer',
  );
  await expect(page.getByText('Choose an issue')).toBeHidden();
});

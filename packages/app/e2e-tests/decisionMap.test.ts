import { expect, test } from '@playwright/test';
import { editExample } from './support/editExample';
import { openTab, section } from './support/openTab';

const MODEL = 'cloud-suite/operating-model/model.yaml';
const QUESTION = 'May this account be deleted for good?';

test('from coverage to a gap, to its fix in the file, and gone', async ({
  page,
}) => {
  await page.goto('/operating-model');
  await expect(page).toHaveURL(/\/operating-model\/coverage/);
  await expect(page.getByText(/^Clarity \d+\s?%$/)).toBeVisible();
  const cell = page.getByRole('link', {
    name: 'Deputy of Account lifecycle: 3 clear, 1 absent, 1 to look at.',
  });
  await cell.click();

  // The decisions behind the cell, and what to write where.
  await expect(page).toHaveURL(/gap=deputy/);
  await expect(page).toHaveURL(/area=account-lifecycle/);
  await expect(page.getByText('1 decision', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: QUESTION }).click();
  const panel = page.getByRole('complementary', { name: QUESTION });
  await expect(panel).toContainText('deputy.none');
  const finding = panel
    .getByRole('listitem')
    .filter({ hasText: 'deputy.none' });
  await finding.getByRole('button', { name: 'Fix' }).click();
  await expect(finding).toContainText('id: account-deletion');
  await expect(finding).toContainText('operating-model/model.yaml');

  const undo = editExample(MODEL, text =>
    text.replace(
      `question: ${QUESTION}\n`,
      `question: ${QUESTION}\n          deputy: group:default/identity\n`,
    ),
  );
  try {
    await panel.getByRole('button', { name: 'Re-check' }).click();
    await expect(panel).not.toContainText('deputy.none', { timeout: 20_000 });
    await expect(
      page.getByText('No decision matches these filters'),
    ).toBeVisible();
    await page.goto('/operating-model/coverage');
    await expect(
      page.getByRole('link', { name: /^Deputy of Account lifecycle: 4 clear/ }),
    ).toBeVisible();
  } finally {
    undo();
    await page.goto(
      '/catalog/default/operatingmodel/cloud-suite/operating-model',
    );
    await page.getByRole('button', { name: 'Re-check' }).first().click();
    await expect(
      page.getByText('Checked, with a newer version from the catalog.'),
    ).toBeVisible();
  }
});

test('says who would stop what, what nobody carries, and how evenly it is spread', async ({
  page,
}) => {
  await page.goto('/operating-model/coverage');
  await expect(
    page.getByText(/If Cloud leads is away, 4 decisions stop/),
  ).toBeVisible();
  await expect(page.getByText('1 issue class without a queue')).toBeVisible();

  await page.goto('/operating-model/load');
  await expect(section(page, /What nobody carries/)).toContainText(
    'A customer wants all their data',
  );
  await expect(section(page, 'How evenly it is spread')).toContainText(
    'Effective owners',
  );
  const row = page.getByRole('row', { name: /^Cloud leads/ });
  await expect(row).toContainText('(8 of ');
  await page.getByRole('button', { name: 'Decisions that stop' }).click();
  await expect(
    page.getByRole('row').filter({ hasText: '(8 of ' }).first(),
  ).toBeVisible();
});

test('filters are kept in the address, and a decision in it opens', async ({
  page,
}) => {
  await page.goto(
    '/operating-model/decisions?party=identity&areaKind=access&decision=operatingmodel:default/cloud-suite/account-lock',
  );
  const panel = page.getByRole('complementary', {
    name: 'May this account be locked or unlocked?',
  });
  await expect(panel).toContainText('fraud is suspected');
  await expect(panel).toContainText('30 min');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL(/party=identity/);
  await page.reload();
  await expect(page.getByText('2 decisions', { exact: true })).toBeVisible();
});

test('pages of entities show their part of the map', async ({ page }) => {
  await openTab(page, 'component:account-service');
  await expect(section(page, /Who decides what/)).toContainText(
    'May this account be locked or unlocked?',
  );
  await openTab(page, 'system:hosted-onboarding');
  await expect(page.getByText('Account lifecycle').first()).toBeVisible();
  await page.goto('/catalog/default/group/accounts/operating-model');
  await expect(page.getByText(QUESTION).first()).toBeVisible();
  await expect(page.getByText('Account service').first()).toBeVisible();
});

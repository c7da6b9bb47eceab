import { expect, test, type Page } from '@playwright/test';

const SUITE = 'Cloud Suite operating model';

const chooseSuite = (page: Page) =>
  page
    .getByRole('combobox', { name: 'Suite', exact: true })
    .selectOption({ label: SUITE });

test('the suite lead’s quarter: from the coverage to the worst area, a decision, its fix, and what the change would do', async ({
  page,
}) => {
  await page.goto('/operating-model/coverage');
  await chooseSuite(page);
  await expect(page).toHaveURL(/model=/);

  // The worst area stands first; where nothing is unclear stands nothing above it.
  const table = page.getByRole('table', {
    name: 'Areas and what is clear about their decisions',
  });
  await expect(table).toBeVisible();
  const rows = table.locator('tbody tr');
  const gapsIn = async (place: number) =>
    (
      (await rows.nth(place).getByRole('cell').allTextContents())
        .join(' ')
        .match(/(\d+) to look at/g) ?? []
    ).reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
  expect(await gapsIn(0)).toBeGreaterThan(0);
  const area =
    (await rows.first().getByRole('link').first().textContent()) ?? '';

  // Sorted by another column, it may stand elsewhere; the choice is in the address.
  await table.getByRole('button', { name: 'Deputy' }).click();
  await expect(page).toHaveURL(/areas\.sort=deputy/);
  await expect(
    table.getByRole('columnheader', { name: 'Deputy' }),
  ).toHaveAttribute('aria-sort', 'descending');
  await page.goBack();
  await page.goto('/operating-model/coverage');
  await chooseSuite(page);

  await table.getByRole('link', { name: area, exact: true }).click();
  await expect(page).toHaveURL(/\/operating-model\/decisions\?.*area=/);
  const decision = page.getByRole('table').locator('tbody tr').first();
  const question =
    (await decision.getByRole('link').first().textContent()) ?? '';
  await decision.getByRole('link').first().click();
  const panel = page.getByRole('complementary', { name: question });
  const finding = panel
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Fix' }) })
    .first();
  await finding.getByRole('button', { name: 'Fix' }).click();
  await expect(finding).toContainText('operating-model/model.yaml');

  // The preview starts from the model that the filters name.
  await panel.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Preview a change' }).click();
  const dialog = page.getByRole('dialog');
  const text = dialog.getByRole('textbox', { name: /^File of the changed/ });
  await expect(text).toHaveValue(/name: cloud-suite/);
  const before = await text.inputValue();
  const after = before
    .replace('supportTier: tier-2', 'supportTier: tier-3')
    .replace('version: 1.2.0', 'version: 1.3.0');
  expect(after).not.toBe(before);
  await text.fill(after);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Preview a change' }).click();
  await expect(text).toHaveValue(after);

  await dialog.getByRole('button', { name: 'Preview', exact: true }).click();
  const result = dialog.getByRole('region', {
    name: 'What it would do',
    exact: true,
  });
  await expect(result).toContainText('1.2.0');
  await expect(result).toContainText('1.3.0');
  // The sentence says what the tables hold.
  const sentence = (await result.textContent()) ?? '';
  const [, entities, ways] =
    /for (\d+) of \d+ entities\. Ways of issues that change: (\d+)/.exec(
      sentence,
    ) ?? [];
  expect(Number(entities)).toBeGreaterThan(0);
  await expect(
    dialog.getByRole('region', { name: 'Entities', exact: true }),
  ).toContainText(`Something would change for ${entities} of`);
  await expect(
    dialog.getByRole('region', { name: 'Who takes an issue', exact: true }),
  ).toContainText(`${ways} of`);

  // As a draft it would apply to nothing as it stands.
  await text.fill(after.replace('status: trial', 'status: draft'));
  await dialog.getByRole('button', { name: 'Preview', exact: true }).click();
  await expect(
    dialog.getByRole('region', {
      name: 'What it would do as if it were adopted',
    }),
  ).toContainText('As it stands it is a draft and applies to nothing');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const MODEL = join(
  process.env.DEMO_EXAMPLES ?? '',
  'cloud-suite/operating-model/model.yaml',
);

test('a changed model shows what it would do before it is merged', async ({
  page,
}) => {
  const changed = readFileSync(MODEL, 'utf8')
    .replace('version: 1.2.0', 'version: 1.3.0')
    .replace('supportTier: tier-2', 'supportTier: tier-3')
    .replace(
      'issueClasses: [billing-dispute, quota-request]',
      'issueClasses: [billing-dispute, quota-request, data-export]',
    );
  await page.goto('/operating-model/coverage');
  await page.getByRole('button', { name: 'Preview a change' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'model.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(changed),
  });
  await dialog.getByRole('button', { name: 'Preview', exact: true }).click();
  await expect(dialog).toContainText('queue.uncovered-class');
  await expect(dialog).toContainText('tier-3');
  await expect(dialog).toContainText('data-export');

  await dialog
    .getByRole('textbox')
    .first()
    .fill(changed.replace('status: trial', 'status: trail'));
  await dialog.getByRole('button', { name: 'Preview', exact: true }).click();
  await expect(dialog).toContainText('spec.status');

  // Nothing of it was stored.
  await page.goto('/operating-model/coverage');
  await expect(page.getByText('1 issue class without a queue')).toBeVisible();
});

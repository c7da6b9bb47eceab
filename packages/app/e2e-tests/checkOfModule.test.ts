import { expect, test } from '@playwright/test';
import { editExample } from './support/editExample';
import { openTab, section } from './support/openTab';

/** Whatever is said of the parts of its model. */
const OWN_IS_IN_ORDER = /(neither|none) of its own/;

const FILE = 'cloud-suite/components/auth-service/catalog-info.yaml';

test('a check that a module has added finds what is missing, and is content when it is written', async ({
  page,
}) => {
  await openTab(page, 'component:auth-service');
  const findings = section(page, /What is unclear or wrong/);
  const recheck = page.getByRole('button', { name: 'Re-check' }).first();
  await expect(findings).toContainText(OWN_IS_IN_ORDER);

  const undo = editExample(FILE, text =>
    text.replace(/^ {2}description: .*\n/m, ''),
  );
  try {
    await recheck.click();
    const item = findings
      .getByRole('listitem')
      .filter({ hasText: 'acme.description.none' });
    await expect(item).toContainText('Nobody wrote what it is for.', {
      timeout: 40_000,
    });
    await expect(item).toContainText('Warning');
    await item.getByRole('button', { name: 'Fix' }).click();
    await expect(item).toContainText('Say in one sentence what it is for');
    await expect(item).toContainText('description: <what it is for>');
    await expect(item).toContainText('auth-service/catalog-info.yaml');
    await expect(item).toContainText('metadata.description');
    await expect(item).toContainText('Our way of working');
  } finally {
    undo();
  }
  await recheck.click();
  await expect(findings).toContainText(OWN_IS_IN_ORDER, {
    timeout: 40_000,
  });
  await expect(findings).not.toContainText('acme.description.none');
});

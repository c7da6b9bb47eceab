import { expect, test } from '@playwright/test';
import { editExample } from './support/editExample';
import { openTab, section } from './support/openTab';

const FILE = 'cloud-suite/components/comments-service/catalog-info.yaml';

test('somebody edits a file as the fix says, and the tab follows', async ({
  page,
}) => {
  await openTab(page, 'component:comments-service');
  const findings = section(page, /What is unclear or wrong/);
  await expect(findings).toContainText('tier.unknown');

  const undo = editExample(FILE, text => text.replace('tier-9', 'tier-1'));
  try {
    await page.getByRole('button', { name: 'Re-check' }).first().click();
    await expect(section(page, 'At a glance')).toContainText(
      'Business critical',
      { timeout: 20_000 },
    );
    await expect(findings).not.toContainText('tier.unknown');
  } finally {
    undo();
    await page.getByRole('button', { name: 'Re-check' }).first().click();
  }
  await expect(findings).toContainText('tier.unknown', { timeout: 40_000 });
});

test('a model that becomes invalid stays in force as it was last valid, and says so', async ({
  page,
}) => {
  const undo = editExample('small-suite/model.yaml', text =>
    text.replace('coverage: business-hours', 'coverage: busyness-hours'),
  );
  try {
    await openTab(page, 'component:route-planner');
    await page.getByRole('button', { name: 'Re-check' }).first().click();
    await expect
      .poll(
        async () => {
          await page.goto(
            '/catalog/default/operatingmodel/field-tools/operating-model',
          );
          return page
            .getByText(/The last valid version stays in force/)
            .waitFor({ timeout: 4_000 })
            .then(
              () => true,
              () => false,
            );
        },
        { timeout: 45_000 },
      )
      .toBe(true);
    await openTab(page, 'component:route-planner');
    await expect(section(page, 'At a glance')).toContainText('Gold');
  } finally {
    undo();
  }
});

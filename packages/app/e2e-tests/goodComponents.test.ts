import { expect, test } from '@playwright/test';
import { openTab, section } from './support/openTab';

test('a person on call reads everything about the account service in one look', async ({
  page,
}) => {
  await openTab(page, 'component:account-service');

  const glance = section(page, 'At a glance');
  await expect(glance).toContainText('Accounts');
  await expect(glance).toContainText('Business critical');
  await expect(glance).toContainText('around the clock');
  await expect(glance).toContainText(/until/);
  await expect(glance).toContainText('#cloud-oncall');
  await expect(
    glance.getByRole('button', { name: 'Account lock and unlock' }),
  ).toBeVisible();
  await expect(
    glance.getByRole('link', { name: /Delete an account for good/ }),
  ).toHaveAttribute('href', /^https:\/\/handbook\./);

  const targets = section(page, 'How fast');
  await expect(targets.getByRole('row', { name: /sev1/ })).toContainText(
    '15 min',
  );
  await expect(targets.getByRole('row', { name: /sev2/ })).toContainText(/1 h/);

  const steps = page
    .getByRole('list', { name: 'Steps of the escalation' })
    .locator('> li');
  await expect(steps.first()).toContainText('at once');
  await expect(steps.nth(1)).toContainText('5 min');
  await expect(steps.nth(1)).toContainText('Cloud platform');
  await expect(steps.nth(2)).toContainText('Hilde Dahl');

  const releases = section(page, 'Releases');
  await expect(releases).toContainText('Weekly');
  await expect(releases).toContainText(/next \w{3}/);

  // Nothing is called in order while a decision about it in particular is not.
  await expect(
    section(
      page,
      /What is unclear or wrong: none of its own, \d+ of the model’s parts/,
    ),
  ).toContainText('deputy.none');
});

test('every value tells where it comes from, by keyboard too', async ({
  page,
}) => {
  await openTab(page, 'component:onboarding-website');
  const glance = section(page, 'At a glance');
  const marks = glance.getByRole('link', {
    name: /operating-model\.io\/support-tier on system/,
  });
  await marks.first().focus();
  await expect(page.getByRole('tooltip')).toContainText('hosted-onboarding');
  await expect(section(page, 'Releases')).toContainText('Every two weeks');
  await expect(section(page, 'Who does what')).toContainText(
    'from the defaults of the model',
  );
});

test('a component of the other suite follows the model of that suite', async ({
  page,
}) => {
  await openTab(page, 'component:route-planner');
  await expect(section(page, 'At a glance')).toContainText('Gold');
  await expect(
    section(page, 'How fast').getByRole('row', { name: /urgent/ }),
  ).toContainText('30 min');
});

test('a runbook that is a file opens on the page, and a link leads to the open one', async ({
  page,
}) => {
  await openTab(page, 'component:account-service');
  await section(page, 'At a glance')
    .getByRole('button', { name: 'Account lock and unlock' })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByRole('heading', { name: 'Unlock an account' }),
  ).toBeVisible();
  await expect(page).toHaveURL(/runbook=surface-account-lock-runbook/);

  await page.reload();
  await expect(
    page
      .getByRole('dialog')
      .getByRole('heading', { name: 'Unlock an account' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the overview of a component has the short answer and leads to the tab', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/account-service');
  await expect(page.getByText('Business critical')).toBeVisible();
  await page.getByRole('link', { name: 'Open the operating model' }).click();
  await expect(section(page, 'At a glance')).toBeVisible();
});

import { expect, test } from '@playwright/test';
import { section } from './support/openTab';

const TEAM = '/catalog/default/group/cloud-platform/operating-model';

/** What a team does on a Monday: what is wrong, mend it, who is on call, what comes. */
test('a team’s Monday: the worst finding, its fix, its entity, on call, and what is due', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/operating-model/')) {
      asked.push(pathname.slice('/api/operating-model/v1'.length));
    }
  });
  await page.goto(TEAM);
  const failing = section(page, /^What fails of ours/);
  await expect(failing).toBeVisible();
  const [first, second, third] = await page
    .getByRole('region', { name: /What|On call/ })
    .evaluateAll(regions =>
      regions.map(region => region.querySelector('h3')?.textContent),
    );
  expect(first).toMatch(/^What fails of ours \(\d+\)$/);
  expect(second).toBe('On call now and next');
  expect(third).toMatch(/^What is due/);
  // One request for all of it.
  expect(asked).toEqual(['/teams/default/cloud-platform']);

  // The worst finding stands first, with the edit that mends it.
  const worst = failing.getByRole('listitem').first();
  await expect(worst).toContainText(/^(Error|Warning)/);
  await worst.getByRole('button', { name: 'Fix' }).click();
  await expect(worst).toContainText('Why this matters');

  // On call this week, and who follows.
  const onCall = section(page, 'On call now and next');
  await expect(onCall).toContainText('Cloud on call');
  await expect(onCall).toContainText('On call next');
  await expect(onCall).toContainText('owned by the team');

  // From the finding to its entity.
  const subject = worst.getByRole('link').first();
  const name = (await subject.textContent()) ?? '';
  await subject.click();
  await expect(
    page.getByRole('heading', { level: 2, name, exact: true }),
  ).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Re-check' }).first(),
  ).toBeVisible();

  // Back, and on to the decisions that are due.
  await page.goBack();
  await section(page, /^What is due/)
    .getByRole('link', { name: 'All decisions by date' })
    .click();
  await expect(page).toHaveURL(/sort=next/);
  await expect(page).toHaveURL(/role=accountable/);
  await expect(
    page.getByRole('columnheader', { name: 'Cadence' }),
  ).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveTitle(/^Decisions · Operating model/);
});

test('what a team operates is filtered, and the groups below can be left out', async ({
  page,
}) => {
  await page.goto('/catalog/default/group/cloud-leads/operating-model');
  const operates = section(page, /^What we operate/);
  await expect(operates.getByRole('row').nth(1)).toBeVisible();
  await operates.getByLabel('Its role').selectOption({ label: 'Owner' });
  await operates.getByLabel('Words').fill('vendor');
  await expect(operates.getByRole('row')).toHaveCount(2);
  await expect(page).toHaveURL(/entities\.role=owner/);
  await page.reload();
  await expect(operates.getByRole('row')).toHaveCount(2);
  await page.getByLabel('With the groups below').uncheck();
  await expect(page).toHaveURL(/below=false/);
});

test('a person’s page: on call now or next, the shifts that come, and what they decide', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/operating-model/')) {
      asked.push(pathname.slice('/api/operating-model/v1'.length));
    }
  });
  await page.goto('/catalog/default/user/lena/operating-model');
  const onCall = section(page, 'On call now and next');
  // The provider has the schedule, and nobody reads it: it is not known.
  await expect(onCall).toContainText('Identity on call');
  await expect(onCall).toContainText('Not known');
  await expect(section(page, /^Decides \(1\)/)).toContainText(
    'Is a page taken down until it is right?',
  );
  await expect(section(page, /^Stands in for/)).toBeVisible();
  expect(asked).toEqual(['/people/default/lena']);

  await page.goto('/catalog/default/user/viktor/operating-model');
  const shifts = section(page, /^Shifts until/);
  await expect(shifts.getByRole('row').nth(2)).toBeVisible();
  await expect(shifts).toContainText('Search on call');
});

test('a party is picked by title with the keyboard, wherever lists are filtered', async ({
  page,
}) => {
  for (const path of ['coverage', 'decisions', 'load']) {
    await page.goto(`/operating-model/${path}`);
    const party = page.getByRole('combobox', { name: 'Party in any role' });
    await party.fill('billing op');
    await expect(
      page.getByRole('option', { name: /Billing operations/i }),
    ).toBeVisible();
    await party.press('Enter');
    await expect(page).toHaveURL(/party=group%3Adefault%2Fbilling-operations/);
    await expect(
      page.getByRole('button', { name: /Remove the filter Party/ }),
    ).toContainText(/Billing operations/i);
  }
});

test('an address that names no page says so and leads back', async ({
  page,
}) => {
  await page.goto('/operating-model/xyz');
  await expect(page.getByRole('alert')).toContainText(
    'The operating model has no page “xyz”.',
  );
  await expect(page).toHaveTitle(/^There is no such page · Operating model/);
  await page.getByRole('main').getByRole('link', { name: 'Coverage' }).click();
  await expect(page).toHaveURL(/\/operating-model\/coverage/);
  await expect(page).toHaveTitle(/^Coverage · Operating model/);
});

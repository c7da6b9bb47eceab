import { expect, test, type Page } from '@playwright/test';
import { openTab, section } from './support/openTab';

function findings(page: Page) {
  return section(page, /What is unclear or wrong/);
}

const CASES = [
  {
    component: 'notification-service',
    reads: [
      /owner is group:default\/messaging-crew, which the catalog does not know/,
    ],
    code: 'owner.unresolved',
  },
  {
    component: 'presence-service',
    reads: [/archive-keepers, in which there is nobody/],
    code: 'owner.empty-group',
  },
  {
    component: 'documents-service',
    reads: [/user:default\/dario, one person/],
    code: 'owner.person-only',
  },
  {
    component: 'comments-service',
    reads: [/"tier-9" is not in Cloud Suite operating model/],
    code: 'tier.unknown',
  },
  {
    component: 'workspace-website',
    reads: [/every other tuesday/],
    code: 'cadence.invalid',
  },
  {
    component: 'invitations-service',
    reads: [/suport-tier/, /operating-model\.io\/support-tier/],
    code: 'annotation.invalid',
  },
  {
    component: 'exports-worker',
    reads: [/no runbook is named/],
    code: 'runbook.none',
  },
  {
    component: 'search-service',
    reads: [/covers business-hours, and tier-4 promises 24x5/],
    code: 'coverage.gap',
  },
  {
    component: 'legacy-gateway',
    reads: [/legacy-desk, which the catalog does not know/],
    code: 'escalation.unresolved',
  },
  {
    component: 'payment-gateway',
    reads: [/has never been valid/],
    code: 'model.invalid',
    // Which file that is, is said with the model.
    mendedIn: /its page says what is wrong and where/,
  },
  {
    component: 'report-builder',
    reads: [/both apply at the same distance/],
    code: 'model.ambiguous',
  },
  {
    component: 'gift-cards',
    reads: [
      /written as "billing-operations@cloud-suite\.example", which is no reference/,
      /system is system:default\/paymnets, which the catalog does not know/,
    ],
    code: 'scope.unresolved',
  },
  {
    component: 'activity-feed',
    reads: [/release-cadence: The value is a list/],
    code: 'annotation.invalid',
  },
];

for (const {
  component,
  reads,
  code,
  mendedIn = /It goes into.*\.yaml/s,
} of CASES) {
  test(`${component} says ${code} and how to mend it`, async ({ page }) => {
    await openTab(page, `component:${component}`);
    const item = findings(page)
      .getByRole('listitem')
      .filter({ hasText: code })
      .first();
    for (const text of reads) {
      await expect(findings(page)).toContainText(text);
    }
    await item.getByRole('button', { name: 'Fix' }).click();
    await expect(item).toContainText('Evidence');
    await expect(item).toContainText(mendedIn);
  });
}

test('what cannot be used shows as written, with what holds meanwhile', async ({
  page,
}) => {
  await openTab(page, 'component:comments-service');
  const glance = section(page, 'At a glance');
  await expect(glance).toContainText('Not usable');
  await expect(glance).toContainText('tier-9');
  await expect(glance).toContainText('Holds meanwhile:');
  await expect(glance).toContainText('Standard');
});

test('unknown reads otherwise than missing', async ({ page }) => {
  await openTab(page, 'component:audit-log');
  await expect(section(page, 'At a glance')).toContainText('Not known');
  await openTab(page, 'component:exports-worker');
  await expect(section(page, 'At a glance')).toContainText('Nobody said');
});

test('an address that no browser should open is text', async ({ page }) => {
  await openTab(page, 'component:link-preview');
  await expect(section(page, 'At a glance')).toContainText(
    'javascript:alert(1)',
  );
  expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
});

test('a runbook outside of the folder of the suite is not shown', async ({
  page,
}) => {
  await openTab(page, 'component:avatar-service');
  await expect(section(page, 'At a glance')).toContainText(
    /README\.md\s*Not usable.*It leads out of where the file that names it comes from/,
  );
  await expect(findings(page)).toContainText('annotation.invalid');
});

test('a component that nobody has described says how to start', async ({
  page,
}) => {
  await openTab(page, 'component:scratchpad');
  await expect(
    page.getByRole('region', { name: 'Nobody has described this yet' }),
  ).toContainText('operating-model.io/runbook');
  await expect(page.getByText('Three lines to start with')).toBeVisible();
});

test('an entity that is not there says what may be the reason', async ({
  page,
}) => {
  await page.route('**/api/operating-model/v1/entities/**', route =>
    route.fulfill({
      status: 404,
      contentType: 'application/json',
      body: JSON.stringify({ error: { name: 'NotFoundError', message: 'x' } }),
    }),
  );
  await page.goto('/catalog/default/component/ui-kit/operating-model');
  await expect(page.getByText('There is nothing to show here')).toBeVisible();
});

test('a backend that is down is said, and trying again helps', async ({
  page,
}) => {
  await page.route('**/api/operating-model/v1/entities/**', route =>
    route.abort(),
  );
  await page.goto('/catalog/default/component/ui-kit/operating-model');
  await expect(
    page.getByText('The operating model could not be loaded'),
  ).toBeVisible();
  await expect(page.getByText(/The backend did not answer/)).toBeVisible();
  await page.unroute('**/api/operating-model/v1/entities/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(section(page, 'At a glance')).toBeVisible();
});

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { section, openTab, tabPath } from './support/openTab';

const tabs = [
  'component:account-service',
  'component:comments-service',
  'component:scratchpad',
  'operatingmodel:cloud-suite',
  'system:hosted-onboarding',
  'group:accounts',
  'group:cloud-platform',
  'user:ana',
  'user:lena',
  'operatingmodel:payments',
].map(entity => `/catalog/${tabPath(entity)}`);

const PAGES = [
  ...tabs,
  '/operating-model/coverage',
  '/operating-model/decisions?decision=operatingmodel:default/cloud-suite/quota-exception',
  '/operating-model/decisions',
  '/operating-model/load',
  '/operating-model/who',
  '/operating-model/no-such-page',
  '/catalog/default/component/account-service',
  '/operating-model/who?entityRef=component:default/billing-service&issueClass=billing-dispute&severity=sev1',
  '/operating-model/who?entityRef=component:default/billing-service&issueClass=tax%20exemption',
];

/** Until nothing is loading any more. */
async function settle(page: Page) {
  await expect(page.locator('main').first()).toBeVisible();
  await expect(
    page.getByRole('status', { name: /Loading|Looking/ }),
  ).toHaveCount(0);
  await page.waitForTimeout(500);
}

for (const scheme of ['light', 'dark'] as const) {
  for (const path of PAGES) {
    test(`${path} can be used by everybody, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await settle(page);
      const fixes = page.getByRole('button', { name: 'Fix' });
      if (await fixes.count()) {
        await fixes.first().click();
      }
      await page.waitForTimeout(500);
      // With what surrounds our cards: nothing critical and nothing serious on the whole page.
      const { violations: all } = await new AxeBuilder({ page }).analyze();
      expect(
        all
          .filter(({ impact }) => impact === 'critical' || impact === 'serious')
          .map(({ id, nodes }) => [id, nodes.map(node => node.html)]),
      ).toEqual([]);
      // And nothing at all in what is ours.
      const { violations } = await new AxeBuilder({ page })
        .include(path.startsWith('/operating-model') ? 'main' : 'article')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)]),
      ).toEqual([]);
    });
  }
}

for (const path of PAGES) {
  test(`nothing of ${path} is cut off on a narrow screen`, async ({ page }) => {
    await page.setViewportSize({ width: 400, height: 800 });
    await page.goto(path);
    await settle(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('the tab begins with what matters on a narrow screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await openTab(page, 'component:account-service');
  await expect(section(page, 'At a glance')).toBeVisible();
});

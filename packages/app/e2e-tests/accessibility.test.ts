import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openTab, section } from './support/openTab';

const PAGES = [
  'component:account-service',
  'component:comments-service',
  'component:scratchpad',
  'operatingmodel:cloud-suite',
];

for (const scheme of ['light', 'dark'] as const) {
  for (const entity of PAGES) {
    test(`${entity} can be used by everybody, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await openTab(page, entity);
      const fixes = page.getByRole('button', { name: 'Fix' });
      if (await fixes.count()) {
        await fixes.first().click();
      }
      await page.waitForTimeout(500);
      // What surrounds our cards is Backstage's own.
      const { violations } = await new AxeBuilder({ page })
        .include('article')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)]),
      ).toEqual([]);
    });
  }
}

test('nothing is cut off on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await openTab(page, 'component:account-service');
  await expect(section(page, 'At a glance')).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

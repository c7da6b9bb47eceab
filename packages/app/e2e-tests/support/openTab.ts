import { expect, type Page } from '@playwright/test';

/** Opens the operating-model tab of an entity, and waits for what stands on every one of them. */
export async function openTab(
  page: Page,
  entity: string,
  query = '',
): Promise<void> {
  await page.goto(`/catalog/${tabPath(entity)}${query}`);
  await expect(
    page.getByRole('button', { name: 'Re-check' }).first(),
  ).toBeVisible();
}

/** `component:account-service` as the path of its tab. */
export function tabPath(entity: string): string {
  const [kind, name] = entity.split(':');
  return `default/${kind}/${name}/operating-model`;
}

/** The card of the tab with that title. */
export function section(page: Page, title: string | RegExp) {
  return page.getByRole('region', { name: title });
}

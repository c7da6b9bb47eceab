import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page, type Route } from '@playwright/test';
import { tabPath } from './support/openTab';

const ANSWERS = '**/api/operating-model/v1/**';
const SINCE = new Date(Date.now() - 3 * 60 * 60_000).toISOString();
const MARK = /What you see/;
/** What is marked is loaded again by then. */
const NEXT_TRY_MS = 16_000;

const PAGES = [
  ...[
    'component:account-service',
    'operatingmodel:cloud-suite',
    'group:accounts',
  ].map(entity => `/catalog/${tabPath(entity)}`),
  '/catalog/default/component/account-service',
  '/operating-model/coverage',
  '/operating-model/decisions',
  '/operating-model/load',
  '/operating-model/who?entityRef=component:default/billing-service&issueClass=billing-dispute&severity=sev1',
];

/** Lets the real backend answer, as if no sweep had read the catalog for hours. */
async function staleAnswers(route: Route) {
  const response = await route.fetch();
  const body = await response.json();
  await route.fulfill({
    response,
    json: { ...body, stale: { reason: 'catalog', since: SINCE, text: '' } },
  });
}

/** What the backend answers while its database is away. */
async function databaseAway(route: Route) {
  await route.fulfill({
    status: 503,
    json: {
      error: {
        name: 'ServiceUnavailableError',
        message: `The database has not answered since ${SINCE}; try again in a few seconds`,
        since: SINCE,
      },
      response: { statusCode: 503 },
    },
  });
}

const mark = (page: Page, sentence: string) =>
  page.getByRole('status').filter({ hasText: sentence });

for (const [index, path] of PAGES.entries()) {
  const scheme = index % 2 ? 'dark' : 'light';
  test(`${path} says that it may be out of date, and keeps what it shows, ${scheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 400, height: 800 });
    await page.route(ANSWERS, staleAnswers);
    await page.clock.install();
    await page.goto(path);
    await expect(
      mark(page, 'The catalog cannot be read at the moment.'),
    ).toContainText('(3 hours ago)');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page })
      .include('[role="status"]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const headings = await page.getByRole('heading').allTextContents();

    await page.unroute(ANSWERS);
    await page.route(ANSWERS, databaseAway);
    await page.clock.fastForward(NEXT_TRY_MS);
    await expect(
      mark(page, 'The database has not answered since'),
    ).toContainText('What you see was loaded');
    expect(await page.getByRole('heading').allTextContents()).toEqual(headings);

    await page.unroute(ANSWERS);
    await page.clock.fastForward(NEXT_TRY_MS);
    await expect(page.getByText(MARK)).toHaveCount(0);
    expect(await page.getByRole('heading').allTextContents()).toEqual(headings);
  });
}

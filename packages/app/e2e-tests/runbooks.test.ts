import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { editExample } from './support/editExample';
import { openTab, section, tabPath } from './support/openTab';

const FILE = 'cloud-suite/components/project-service/docs/runbook.md';
const TITLE = 'Runbook of Project service';

/** A server of somebody who wants to know who reads a runbook. */
test.describe('a runbook that somebody has written with everything in it', () => {
  let tracker: Server;
  let asked: string[];
  let undo: () => void;

  test.beforeAll(async () => {
    tracker = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>(done => {
      tracker.listen(0, '127.0.0.1', done);
    });
    const url = `http://127.0.0.1:${(tracker.address() as AddressInfo).port}`;
    const steps = Array.from({ length: 80 }, (_, step) => `1. step ${step}`);
    undo = editExample(
      FILE,
      () => `---
title: All of it
secret: front matter
---

# Runbook

- [Roll back](#2-roll-back)
- [The neighbour](../../account-service/docs/runbook.md)
- [A file](./restart.sh)

![pixel](${url}/markdown.png) <img src="${url}/html.png" alt="html pixel">

<picture><source srcset="${url}/source.png"><img src="${url}/picture.png"></picture>
<video poster="${url}/poster.png" src="${url}/video.mp4"></video>
<iframe src="${url}/frame"></iframe><link rel="stylesheet" href="${url}/style.css">
<style>@import url("${url}/import.css");</style>

![map](./map.png)

${steps.join('\n')}

## 2. Roll back

Go back.
`,
    );
  });
  test.afterAll(() => {
    undo();
    tracker.close();
  });
  test.beforeEach(() => {
    asked = [];
  });

  test('scrolls to its headings, shows the text of pictures, and asks no other server', async ({
    page,
  }) => {
    await page.goto(
      `/catalog/${tabPath('component:project-service')}?runbook=runbook`,
    );
    const dialog = page.getByRole('dialog', { name: TITLE });
    await expect(
      dialog.getByRole('heading', { name: 'Runbook', exact: true }),
    ).toBeVisible();
    await expect(dialog).not.toContainText('front matter');
    await expect(dialog).toContainText('Picture: map');
    await expect(dialog).toContainText('Picture: pixel');
    await expect(
      dialog.locator('img, picture, video, iframe, link, style'),
    ).toHaveCount(0);

    const heading = dialog.getByRole('heading', { name: '2. Roll back' });
    await expect(heading).not.toBeInViewport();
    await dialog.getByRole('link', { name: 'Roll back' }).click();
    await expect(heading).toBeInViewport();
    await expect(heading).toBeFocused();
    // The file has no address on the web.
    await expect(dialog.getByRole('link', { name: 'A file' })).toHaveCount(0);
    await expect(dialog).toContainText('A file');

    // Whatever the page would have fetched, it has by now.
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
  });

  test('opens its neighbour and leads back, and the address keeps both', async ({
    page,
  }) => {
    await page.goto(
      `/catalog/${tabPath('component:project-service')}?runbook=runbook`,
    );
    await page
      .getByRole('dialog', { name: TITLE })
      .getByRole('button', { name: 'The neighbour' })
      .click();
    const neighbour = page.getByRole('dialog', { name: 'runbook.md' });
    await expect(neighbour.getByRole('heading').nth(1)).toBeVisible();
    await expect(page).toHaveURL(/runbook=runbook&runbookLink=/);
    await page.reload();
    await neighbour.getByRole('button', { name: `Back to ${TITLE}` }).click();
    await expect(page.getByRole('dialog', { name: TITLE })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page).not.toHaveURL(/runbook/);
  });
});

test('an address that names no runbook says so and leads back', async ({
  page,
}) => {
  await openTab(page, 'component:account-service');
  await page.goto(
    `/catalog/${tabPath('component:account-service')}?runbook=gone`,
  );
  const dialog = page.getByRole('dialog', { name: 'No runbook to show here' });
  await expect(dialog).toContainText('“gone”');
  await dialog.getByRole('button', { name: 'Back to the page' }).click();
  await expect(dialog).toBeHidden();
  await expect(page).not.toHaveURL(/runbook/);
  await page.goBack();
  await expect(section(page, 'At a glance')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('nobody looked yet whether a runbook opens, and the page says so', async ({
  page,
}) => {
  await openTab(page, 'component:account-service');
  await expect(section(page, 'At a glance')).toContainText('not looked at yet');
});

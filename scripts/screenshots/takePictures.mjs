import { createRequire } from 'node:module';
import { join } from 'node:path';
import { log } from '../setup/log.mjs';
import { root } from '../setup/paths.mjs';

const require = createRequire(join(root, 'package.json'));

/** Long enough for everything that loads and moves on a page to have come to rest. */
const SETTLED_MS = 2_500;

export async function takePictures({ chromium, baseUrl, target, pictures }) {
  const { chromium: launcher } = require('@playwright/test');
  const browser = await launcher.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    for (const picture of pictures) {
      const { file, path, width = 1280, height, scheme = 'light' } = picture;
      const page = await browser.newPage({
        viewport: { width, height: height ?? 900 },
        colorScheme: scheme,
        timezoneId: 'Europe/Berlin',
        locale: 'en-GB',
        reducedMotion: 'reduce',
      });
      await picture.before?.(page);
      await page.goto(baseUrl + path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForTimeout(SETTLED_MS);
      await picture.act?.(page);
      await page.waitForTimeout(SETTLED_MS / 2);
      // With a height of its own it shows what is seen without scrolling.
      if (height === undefined) {
        await fitToContent(page, width);
      }
      await page.screenshot({ path: join(target, file) });
      await page.close();
      log(file);
    }
  } finally {
    await browser.close();
  }
}

/** Backstage scrolls inside the page, so that the window has to grow for all of it to show. */
async function fitToContent(page, width) {
  const height = await page.evaluate(() =>
    Math.max(
      900,
      ...[...document.querySelectorAll('main, article')].map(
        element => element.scrollHeight + element.getBoundingClientRect().top,
      ),
    ),
  );
  await page.setViewportSize({
    width,
    height: Math.min(6_000, Math.ceil(height)),
  });
  await page.waitForTimeout(400);
}

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOfExamples } from './demo/copyOfExamples.mjs';
import { startDemo } from './demo/startDemo.mjs';
import { waitForExamples } from './demo/askDemo.mjs';
import { pictures } from './screenshots/pictures.mjs';
import { takePictures } from './screenshots/takePictures.mjs';
import { ensureBuiltApp } from './setup/ensureBuiltApp.mjs';
import { ensureChromium } from './setup/ensureChromium.mjs';
import { freePort } from './setup/freePort.mjs';
import { log } from './setup/log.mjs';
import { root } from './setup/paths.mjs';

export const HELP = `npm run screenshots

Starts a demo of its own and makes every picture in docs/images anew. scripts/screenshots/pictures.mjs lists them.
`;

export async function run() {
  const chromium = await ensureChromium();
  await ensureBuiltApp();
  const folder = mkdtempSync(join(tmpdir(), 'operating-model-pictures-'));
  const { examples: _, ...copied } = copyOfExamples(folder);
  const demo = await startDemo({
    port: await freePort(),
    folder,
    output: () => {},
    configuration: {
      ...copied,
      backend: {
        database: {
          client: 'better-sqlite3',
          connection: { directory: join(folder, 'database') },
        },
      },
    },
  });
  try {
    await waitForExamples(demo.baseUrl);
    const target = join(root, 'docs/images');
    mkdirSync(target, { recursive: true });
    log(`Taking ${pictures.length} pictures`);
    await takePictures({ chromium, baseUrl: demo.baseUrl, target, pictures });
    return 0;
  } finally {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

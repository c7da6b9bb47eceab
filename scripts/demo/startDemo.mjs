import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UserError } from '../setup/log.mjs';
import { isFree } from '../setup/freePort.mjs';
import { root, transform } from '../setup/paths.mjs';
import { startProcess } from '../setup/runProcess.mjs';
import { editUrlOfClone } from './editUrlOfClone.mjs';

const READY_WITHIN_MS = 120_000;

/**
 * Starts the demo backend, which serves the built app too, and waits until it is ready.
 *
 * `configuration` is laid over app-config.yaml and written into `folder`; `output` takes what the backend prints. `modules` are
 * files of modules that are added to those of the demo.
 */
export async function startDemo(options) {
  const { port, folder, configuration, output, modules = [] } = options;
  // Whoever listens there would answer in place of what is started here.
  if (!(await isFree(port))) {
    throw new UserError(
      `Port ${port} is taken, perhaps by a demo that is still running. Stop it, or choose another port, such as --port ${
        port + 1
      }.`,
    );
  }
  const baseUrl = `http://localhost:${port}`;
  mkdirSync(folder, { recursive: true });
  const overlay = join(folder, 'app-config.overlay.json');
  writeFileSync(
    overlay,
    JSON.stringify({
      ...sourcesOfExamples(),
      ...configuration,
      app: { baseUrl },
      backend: {
        ...configuration?.backend,
        baseUrl,
        listen: { port },
        cors: { origin: baseUrl },
      },
    }),
  );
  const child = startProcess(
    process.execPath,
    [
      '--import',
      transform,
      modules.length > 0
        ? 'src/__testUtils__/startWithModules.ts'
        : 'src/index.ts',
      '--config',
      join(root, 'app-config.yaml'),
      '--config',
      overlay,
    ],
    {
      cwd: join(root, 'packages/backend'),
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DEMO_MODULES: modules.join(delimiter),
      },
      output,
    },
  );
  const ended = new Promise(resolve => {
    child.on('exit', code => resolve(code ?? 130));
  });
  await waitUntilReady(baseUrl, child);
  return {
    baseUrl,
    ended,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Where the examples can be edited in the browser, for findings and pages of the catalog. */
function sourcesOfExamples() {
  const editUrl = editUrlOfClone();
  return editUrl
    ? {
        demo: {
          sources: {
            folder: join(root, 'examples'),
            editUrl: `${editUrl}/examples`,
          },
        },
      }
    : {};
}

async function waitUntilReady(baseUrl, child) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) {
      throw new UserError('The backend ended before it was ready; see above.');
    }
    const ready = await fetch(`${baseUrl}/.backstage/health/v1/readiness`).then(
      response => response.ok,
      () => false,
    );
    if (ready) {
      return;
    }
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  throw new UserError(
    `The backend was not ready within ${READY_WITHIN_MS / 1000} seconds.`,
  );
}

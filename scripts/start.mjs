import { join } from 'node:path';
import { startDemo } from './demo/startDemo.mjs';
import { waitForExamples } from './demo/askDemo.mjs';
import { ensureBuiltApp } from './setup/ensureBuiltApp.mjs';
import { log } from './setup/log.mjs';
import { root } from './setup/paths.mjs';

export const HELP = `npm start [-- --port 7007]

Installs what is missing, builds the app where it changed, starts the demo with its data in .demo/ (SQLite), and says
which address to open. Ctrl+C stops it; the next start keeps the data.

What else there is:
  npm run start:backend     the backend alone, port 7007, ready when /.backstage/health/v1/readiness answers 200
  npm run dev               app (port 3000) and backend (port 7007) that follow changes of the source
  npm test                  everything that is checked and tested; npm test -- --help says more
  npm run bench             the benchmark; npm run bench -- --help says more
  npm run screenshots       makes the pictures of the documentation anew
  rm -r .demo               forgets the demo's data
`;

export async function run(args) {
  const position = args.indexOf('--port');
  const port = position < 0 ? 7007 : Number(args[position + 1]);
  await ensureBuiltApp();
  log('Starting the demo');
  const demo = await startDemo({
    port,
    folder: join(root, '.demo'),
    output: text => process.stdout.write(text),
  });
  await waitForExamples(demo.baseUrl);
  log(
    `The demo is ready: open ${demo.baseUrl}/catalog/default/component/account-service/operating-model`,
  );
  return demo.ended;
}

import { join } from 'node:path';
import { startDemo } from './demo/startDemo.mjs';
import { log } from './setup/log.mjs';
import { root } from './setup/paths.mjs';

export const HELP = `npm run start:backend [-- --port 7007]

Installs what is missing and starts the backend of the demo alone. It is ready when
/.backstage/health/v1/readiness answers 200; GET /api/auth/guest/refresh signs a guest in.
`;

export async function run(args) {
  const position = args.indexOf('--port');
  const port = position < 0 ? 7007 : Number(args[position + 1]);
  log('Starting the backend');
  const demo = await startDemo({
    port,
    folder: join(root, '.demo'),
    output: text => process.stdout.write(text),
  });
  log(`The backend is ready: ${demo.baseUrl}`);
  return demo.ended;
}

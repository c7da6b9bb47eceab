import { createBackend } from '@backstage/backend-defaults';
import { exampleSources } from './exampleSources';

/** The backend of the demo, not started yet. */
export const demo: ReturnType<typeof createBackend> = createBackend();

demo.add(import('@backstage/plugin-app-backend'));
demo.add(import('@backstage/plugin-auth-backend'));
demo.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
demo.add(import('@backstage/plugin-permission-backend'));
demo.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);

demo.add(import('@backstage/plugin-catalog-backend'));
// The catalog itself says nothing of files that it cannot read; this writes them to the log.
demo.add(import('@backstage/plugin-catalog-backend-module-logs'));
demo.add(
  import(
    '@cloud-suite/backstage-plugin-catalog-backend-module-operating-model'
  ),
);

demo.add(import('@cloud-suite/backstage-plugin-operating-model-backend'));

demo.add(exampleSources);

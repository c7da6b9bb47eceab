import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);

backend.add(import('@backstage/plugin-catalog-backend'));
// The catalog itself says nothing of files that it cannot read; this writes them to the log.
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import(
    '@cloud-suite/backstage-plugin-catalog-backend-module-operating-model'
  ),
);

backend.add(import('@cloud-suite/backstage-plugin-operating-model-backend'));

backend.start();
